using System.Globalization;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;
using Sutra.Pages.Tests.Dumps;

namespace Sutra.Pages.Tests.Metadata;

public sealed class OutletTests
{
    [Theory]
    [InlineData("https://www.prothomalo.com/world/abc", "প্রথম আলো")]
    [InlineData("http://samakal.com", "সমকাল")]
    [InlineData("https://m.samakal.com:8080/x?y=1#z", "সমকাল")]
    [InlineData("HTTPS://WWW.Samakal.COM./x", "সমকাল")]
    [InlineData("https://reader@epaper.samakal.com/", "সমকাল")]
    [InlineData("https://bangla.bdnews24.com/x", "বিডিনিউজ টোয়েন্টিফোর ডটকম")]
    [InlineData("https://bangla.thedailystar.net/x", "দ্য ডেইলি স্টার বাংলা")]
    [InlineData("https://northamerica.prothomalo.com/x", "প্রথম আলো উত্তর আমেরিকা")]
    [InlineData("https://www.bbc.com/bengali/articles/c1", "বিবিসি বাংলা")]
    [InlineData("https://www.bbc.com/bengali", "বিবিসি বাংলা")]
    [InlineData("https://www.bbc.com/bengali?x=1", "বিবিসি বাংলা")]
    [InlineData("https://www.ajkalusa.com/x/24770", "আজকাল")]
    [InlineData("https://www.dailykaratoa.com/x", "করতোয়া")]
    [InlineData("https://www.etvbharat.com/bengali/west-bengal/x", "ইটিভি ভারত")]
    public void An_address_names_its_outlet(string url, string name) => OutletTable.ByUrl(url).ShouldBe(name);

    [Theory]
    [InlineData("prothom_alo", "প্রথম আলো")]
    [InlineData("prothomalo", "প্রথম আলো")]
    [InlineData("dhaka-post", "ঢাকা পোস্ট")]
    [InlineData("samakal", "সমকাল")]
    [InlineData("nodi_barta", "nodi_barta")] // in no table
    [InlineData("Samakal", "Samakal")] // a name, and no key
    [InlineData("নদীবার্তা", "নদীবার্তা")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void An_outlet_given_by_a_key_is_called_by_its_name(string? given, string? name) => OutletTable.Named(given).ShouldBe(name);

    [Theory]
    [InlineData("https://en.samakal.com/x", "Samakal")]
    [InlineData("https://www.banglanews24.com/english/national/1", "Banglanews24")]
    public void An_English_edition_is_named_in_Latin_letters(string url, string name) => OutletTable.ByUrl(url).ShouldBe(name);

    [Theory]
    [InlineData("https://prothomalo.com.example.org/x", "the domain of another")]
    [InlineData("https://notprothomalo.com/x", "ends alike, but not at a dot")]
    [InlineData("https://prothomalo.co/x", "another top domain")]
    [InlineData("https://www.bbc.com/news/world-1", "the house writes in many languages")]
    [InlineData("https://www.bbc.com/bengalis/1", "another path")]
    [InlineData("https://unknown.example/x?u=https://samakal.com", "an outlet in the query")]
    [InlineData("ftp://samakal.com/x", "no page")]
    [InlineData("samakal.com/x", "no address in full")]
    [InlineData("https://", "no host")]
    [InlineData("https://.../", "dots")]
    [InlineData(null, "none")]
    public void Other_addresses_name_none(string? url, string because) => OutletTable.ByUrl(url).ShouldBeNull(because);

    [Theory]
    [InlineData("কালবেলা", "কালবেলা")]
    [InlineData("দৈনিক কালবেলা", "কালবেলা")]
    [InlineData("কালবেলা অনলাইন", "কালবেলা")]
    [InlineData("রাইজিংবিডি ডটকম", "রাইজিংবিডি")]
    [InlineData("রাইজিংবিডি.কম", "রাইজিংবিডি")]
    [InlineData("প্রিয়.কম", "প্রিয়.কম")]
    [InlineData("বিডিনিউজ টোয়েন্টিফোর", "বিডিনিউজ টোয়েন্টিফোর ডটকম")]
    [InlineData("বিডিনিউজ২৪", "বিডিনিউজ টোয়েন্টিফোর ডটকম")]
    [InlineData("বিডিনিউজ ২৪ ডট কম", "বিডিনিউজ টোয়েন্টিফোর ডটকম")]
    [InlineData("বার্তা টোয়েন্টিফোর", "বার্তা২৪")]
    [InlineData("দৈনিক শিক্ষা", "দৈনিক শিক্ষা")]
    [InlineData("The Daily Star Bangla", "The Daily Star Bangla")]
    [InlineData("the daily JUGANTOR", "Jugantor")]
    [InlineData("ঠিকানা", "ঠিকানা")]
    [InlineData("শিক্ষা", null)]
    [InlineData("দৈনিক", null)]
    [InlineData("দৈনিক নদীবার্তা", null)]
    [InlineData("কালবেলায়", null)]
    [InlineData("", null)]
    public void A_name_is_known_with_what_papers_set_around_it(string text, string? name) => OutletTable.ByName(text).ShouldBe(name);

    [Theory]
    [InlineData("ঠিকানা", null, "the word for an address")]
    [InlineData("খবরের কাগজ", null, "any newspaper")]
    [InlineData("দৈনিক খবরের কাগজ", "খবরের কাগজ", "called a daily")]
    [InlineData("প্রিয়.কম", "প্রিয়.কম", "with its ending")]
    [InlineData("প্রিয়", null, "dear")]
    [InlineData("কালবেলা", "কালবেলা", "a name and no more")]
    public void An_everyday_word_is_no_certain_name(string text, string? name, string because) => OutletTable.ByCertainName(text).ShouldBe(name, because);

    [Theory]
    [InlineData("কালবেলা প্রতিবেদক", "কালবেলা")]
    [InlineData("প্রথম আলো উত্তর আমেরিকা ডেস্ক", "প্রথম আলো উত্তর আমেরিকা")]
    [InlineData("আমাদের সময় ডেস্ক", "আমাদের সময়")]
    [InlineData("বর্তমান/এবি", "বর্তমান")]
    [InlineData("বর্তমান সরকারের সময়", null)]
    [InlineData("এই সময় নদীতে ঢেউ ছিল", null)]
    [InlineData("সংবাদ ডেস্ক", null)]
    [InlineData("জনমত জরিপ", null)]
    public void A_text_may_open_with_an_outlet(string text, string? name) => OutletTable.AtStartOf(text).ShouldBe(name);

    [Theory]
    [InlineData("Copyright © Nodibarta", "Nodibarta")]
    [InlineData("All rights reserved © নদীবার্তা-2024", "নদীবার্তা")]
    [InlineData("© ২০২৪ নদীবার্তা | সর্বস্বত্ব সংরক্ষিত", "নদীবার্তা")]
    [InlineData("© 2024", null)]
    public void A_copyright_line_names_its_owner(string line, string? name) => OutletReader.InCopyright(line).ShouldBe(name);

    [Theory]
    [InlineData("কালবেলা ডেস্ক", "কালবেলা")]
    [InlineData("নদীবার্তা ওয়েব ডেস্ক", "নদীবার্তা")]
    [InlineData("আন্তর্জাতিক ডেস্ক", null)]
    [InlineData("ক্রীড়া ডেস্ক", null)]
    [InlineData("নিউজ ডেস্ক", null)]
    [InlineData("রাজশাহী প্রতিনিধি", null)]
    public void A_desk_may_name_its_outlet(string byline, string? name) => OutletReader.InByline(byline).ShouldBe(name);

    [Fact]
    public void What_is_said_from_outside_comes_first() =>
        DumpReaderTests.Read("মেলা শুরু হয়েছে শহরের মাঠে। চলবে তিন দিন।\nCopyright © Nodibarta").Outlet.ShouldBe("Nodibarta");

    [Fact]
    public void A_clean_body_is_named_by_its_address_and_not_cut()
    {
        var article = BodyReader.Read(new RawPage { Id = "1", Kind = ContentKind.Body, Content = "মেলা শুরু হয়েছে। আরও পড়ুন: নদী\n\nচলবে তিন দিন।", Url = "https://www.jugantor.com/x/1" }, DumpReaderTests.Clock);
        article.Outlet.ShouldBe("যুগান্তর");
        article.Paragraphs.Select(p => p.Text).ShouldBe(["মেলা শুরু হয়েছে। আরও পড়ুন: নদী", "চলবে তিন দিন।"]);
    }

    private static IReadOnlyList<FactRow> Rows => FactTable.Load(typeof(OutletTable).Assembly, "outlets.tsv").Rows;

    [Fact]
    public void The_table_holds_220_outlets_of_ten_countries_and_no_domain_twice()
    {
        OutletTable.All.Count.ShouldBeGreaterThanOrEqualTo(220);
        OutletTable.All.Select(o => o.Country).Distinct().Count().ShouldBeGreaterThanOrEqualTo(10);
        OutletTable.All.Count(o => o.Country == "IN").ShouldBeGreaterThanOrEqualTo(40);
        Rows.Select(r => r["domain"]).ShouldBeUnique();
        OutletTable.All.Select(o => (o.Bengali, o.Latin)).ShouldBeUnique("an outlet of two domains has the same country, calendar and word in both rows.");
    }

    [Fact]
    public void Every_row_is_whole()
    {
        foreach (var row in Rows)
        {
            row["domain"].ShouldMatch("^(?!www\\.)[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-z]+)*$");
            row["bengali"].ShouldSatisfyAllConditions(n => n.ShouldBe(BanglaText.NormalizeLine(n)), n => n.Any(Letters.IsBengaliLetter).ShouldBeTrue(n));
            row["latin"].ShouldMatch("^[A-Za-z0-9 .-]+$");
            new RegionInfo(row["country"]).TwoLetterISORegionName.ShouldBe(row["country"]);
            row["calendar"].ShouldBeOneOf("bangladesh", "west-bengal");
            row["word"].ShouldBeOneOf("name", "everyday");
            row["source"].ShouldBeOneOf("data", "layout", "page", "nyc", "spiders", "sentences", "list");
        }
    }

    [Fact]
    public void Every_outlet_is_found_by_its_domain_and_by_both_its_names()
    {
        foreach (var row in Rows)
        {
            OutletTable.Find($"https://www.{row["domain"]}/x/1").ShouldNotBeNull().Latin.ShouldBe(row["latin"]);
            OutletTable.ByName(row["bengali"]).ShouldBe(row["bengali"]);
            OutletTable.ByName(row["latin"]).ShouldBe(row["latin"]);
        }
    }

    [Theory]
    [InlineData("https://www.kalbela.com/x", "BD", BengaliCalendarRule.Bangladesh)]
    [InlineData("https://www.anandabazar.com/x", "IN", BengaliCalendarRule.WestBengal)]
    [InlineData("https://syandanpatrika.com/x", "IN", BengaliCalendarRule.WestBengal)]
    [InlineData("https://samayikprasanga.in/x", "IN", BengaliCalendarRule.WestBengal)]
    [InlineData("https://www.deshebideshe.com/x", "CA", BengaliCalendarRule.Bangladesh)]
    public void An_outlet_has_a_country_and_a_calendar(string url, string country, object calendar) =>
        OutletTable.Find(url).ShouldNotBeNull().ShouldSatisfyAllConditions(o => o.Country.ShouldBe(country), o => o.Calendar.ShouldBe(calendar));

    [Fact]
    public void Looking_up_an_address_or_a_name_allocates_nothing()
    {
        // The table is loaded once.
        LookUp();
        Allocated.By(LookUp).ShouldBe(0);
    }

    private static void LookUp()
    {
        OutletTable.ByUrl("https://www.bbc.com/bengali/articles/c1");
        OutletTable.ByUrl("https://a.b.c.unknown.example/x");
        OutletTable.ByName("দৈনিক কালবেলা ডটকম");
    }

    // A new portal needs no row to be read well. HeadLabels labels a line above the article as its byline, never as body; OwnOutlet tells a page's own outlet from its sources; FeedTimes asks for an outlet's clock.
    [Fact]
    public void Only_what_names_outlets_looks_into_the_table()
    {
        var src = Path.Combine(SharedData.Root, "src");
        Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f) is var text && (text.Contains("OutletTable", StringComparison.Ordinal) || text.Contains("OutletNames", StringComparison.Ordinal) || text.Contains("outlets.tsv", StringComparison.Ordinal)))
            .Select(f => Path.GetRelativePath(src, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("Sutra.Pages/Metadata/", StringComparison.Ordinal))
            .Except(["Sutra.Pages/Html/HtmlReader.cs", "Sutra.Pages/Dumps/DumpReader.cs", "Sutra.Pages/Dumps/ArticleAssembler.cs", "Sutra.Pages/Dumps/HeadLabels.cs", "Sutra.Pages/Articles/BodyReader.cs", "Sutra.Stories/Readings/Reader.cs", "Sutra.Stories/Statements/Sources/OwnOutlet.cs", "Sutra.Archive/Search/SearchDocument.cs", "Sutra.Web/Feeds/FeedTimes.cs"])
            .ShouldBeEmpty("the table is for naming.");
    }
}

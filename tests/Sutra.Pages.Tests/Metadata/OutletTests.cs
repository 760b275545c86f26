using Sutra.Bangla.Facts;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;
using Sutra.Pages.Tests.Dumps;

namespace Sutra.Pages.Tests.Metadata;

public sealed class OutletTests
{
    [Theory]
    [InlineData("https://www.prothomalo.com/world/abc", "প্রথম আলো")]
    [InlineData("https://en.samakal.com/x", "সমকাল")]
    [InlineData("https://prothomalo.com.example.org/x", null)]
    [InlineData("https://unknown.example/x", null)]
    [InlineData(null, null)]
    public void An_address_names_its_outlet(string? url, string? name) => OutletTable.ByUrl(url).ShouldBe(name);

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

    [Fact]
    public void The_table_holds_sixty_outlets_of_several_countries_once_each()
    {
        var rows = FactTable.Load(typeof(OutletTable).Assembly, "outlets.tsv").Rows;
        rows.Count.ShouldBeGreaterThanOrEqualTo(60);
        rows.Select(r => r["domain"]).ShouldBeUnique();
        rows.Select(r => r["country"]).Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);
    }
}

using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Tests.Html;

/// <summary>When a page was published, by pages written for these tests.</summary>
public sealed class PageDateTests
{
    private const string Title = "Brücke in Nieder-Erlau gesperrt";
    private const string First = "Die alte Brücke über die Erle bleibt bis zum Herbst gesperrt, wie die Gemeinde Nieder-Erlau am Montag mitteilte.";
    private const string Second = "Bürgermeisterin Hanna Okel sprach von einem notwendigen Schritt. Die Umleitung führt über Ober-Erlau und kostet zehn Minuten.";
    private const string BengaliTitle = "শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫";
    private const string BengaliFirst = "নীলকুঠি উপজেলার শালবাড়ি গ্রামে সোমবার সকালে একটি কাঠের সেতু ভেঙে পাঁচজন আহত হয়েছেন বলে জানিয়েছে পুলিশ।";

    private static Article Page(string head = "", string above = "", string below = "", string first = First, string? url = null) =>
        HtmlReaderTests.Read($"<!doctype html><html lang=\"de\"><head><title>{Title}</title>{head}</head><body><article><h1>{Title}</h1>{above}<p>{first}</p><p>{Second}</p><p>{First}</p>{below}</article></body></html>", url);

    private static Article Bengali(string head, string above = "", string? url = null) =>
        HtmlReaderTests.Read($"<!doctype html><html lang=\"bn\"><head><title>{BengaliTitle}</title>{head}</head><body><h1>{BengaliTitle}</h1>{above}<p>{BengaliFirst}</p><p>{BengaliFirst} {BengaliFirst}</p></body></html>", url);

    private static string Meta(string name, string value) => $"<meta property=\"{name}\" content=\"{value}\">";

    private static string Ld(string published) => $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{Title}\",\"datePublished\":\"{published}\"}}</script>";

    [Fact]
    public void Published_comes_before_updated_on_one_line()
    {
        var page = Page(above: "<div>Aktualisiert: 11.04.2020 | Erstellt: 03.04.2020</div>");
        page.Published!.Value.ShouldBe("2020-04-03");
        page.Updated!.Value.ShouldBe("2020-04-11");
    }

    [Fact]
    public void Only_an_update_in_the_foot_dates_the_page() =>
        Page(below: "<p>Aktualisiert am 17.01.2021.</p>").Published!.Value.ShouldBe("2021-01-17");

    [Fact]
    public void A_date_marked_right_below_the_headline_dates_a_page_whose_text_begins_far_below() =>
        Page(above: "<div class=\"uploaded-date\">23.09.22</div>" + string.Concat(Enumerable.Range(1, 20).Select(n => $"<div><a href=\"/bild/{n}\">Bild {n}</a></div>"))).Published!.Value.ShouldBe("2022-09-23");

    [Fact]
    public void A_clock_in_a_field_of_metadata_is_no_month_and_year() =>
        Page(Meta("date", "Wed Jul 08 16:36:31 CEST"), "<div>Erstellt: 03.04.2020</div>").Published!.Value.ShouldBe("2020-04-03");

    [Fact]
    public void A_day_in_a_credit_or_an_event_is_not_the_pages() =>
        Page(above: "<div>Foto: Okel, 03.04.2020</div><div>Anmeldeschluss: 11.04.2020</div>").Published.ShouldBeNull();

    [Theory]
    [InlineData("01.02.2022 „Die alte Brücke über die Erle bleibt bis zum Herbst gesperrt“, teilte die Gemeinde Nieder-Erlau am Montag mit.", "2022-02-01")]
    [InlineData("Nieder-Erlau, 1. Februar 2022 – Die alte Brücke über die Erle bleibt bis zum Herbst gesperrt, wie die Gemeinde mitteilte.", "2022-02-01")]
    [InlineData("Seit dem 1. Februar 2022 ist die alte Brücke über die Erle gesperrt, und so bleibt es, wie die Gemeinde Nieder-Erlau mitteilte.", null)]
    public void The_day_of_a_report_opens_its_text(string first, string? day) => Page(first: first).Published?.Value.ShouldBe(day);

    [Theory]
    [InlineData("https://erlau.example/texte/20220127-bruecke.html", "2022-01-27")]
    [InlineData("https://erlau.example/2022/01/27/bruecke", "2022-01-27")]
    [InlineData("https://erlau.example/2022/01/bruecke", null)]
    [InlineData("https://erlau.example/texte/202201271834", null)]
    [InlineData("https://erlau.example/texte/20221341", null)]
    public void The_day_in_the_address(string url, string? day) => (Page(url: url).Published?.Value).ShouldBe(day);

    [Fact]
    public void Where_two_fields_differ_what_the_page_shows_decides() =>
        Page(Ld("2022-01-04T07:29:00Z") + Meta("article:published_time", "2022-01-06T08:29:34"), "<div class=\"date\">06.01.2022</div>").Published!.Value.ShouldBe("2022-01-06T08:29:34");

    [Fact]
    public void A_bare_day_in_a_meta_tag_does_not_outdo_a_time() =>
        Page(Ld("2024-04-25T19:30:00+02:00") + Meta("date", "2024-04-26"), "<div class=\"date\">26.04.2024</div>").Published!.Value.ShouldBe("2024-04-25T19:30+02:00");

    [Fact]
    public void The_articles_dateline_goes_before_the_times_of_teasers() =>
        Page(above: "<p class=\"date\">31. Oktober 2023</p>", below: "<div><a href=\"/a\">Ein anderer Artikel über die Erle</a> <time datetime=\"2020-12-03\">3. Dezember 2020</time></div>").Published!.Value.ShouldBe("2023-10-31");

    [Fact]
    public void State_in_a_script_dates_a_page_that_shows_no_day() =>
        Page(below: "<script>window.state={\\\"article\\\":{\\\"publishedAt\\\":\\\"2019-01-10T08:00:00+01:00\\\"}};</script>").Published!.Value.ShouldBe("2019-01-10T08:00+01:00");

    [Fact]
    public void State_that_names_several_days_dates_nothing() =>
        Page(below: "<script>window.state={\"a\":{\"publishedAt\":\"2019-01-10T08:00:00Z\"},\"b\":{\"publishedAt\":\"2019-02-11T08:00:00Z\"}};</script>").Published.ShouldBeNull();

    [Theory]
    [InlineData("2024-03-11T19:30:00Z", "", null, "2024-03-12T01:30+06:00")]
    [InlineData("2024-03-11T18:10:00Z", "", "https://khobor.example.in/1", "2024-03-11T23:40+05:30")]
    [InlineData("2024-03-11T19:30:00Z", "", "https://khobor.example.uk/1", "2024-03-11T19:30Z")]
    [InlineData("2024-03-11T19:30:00+01:00", "", null, "2024-03-11T19:30+01:00")]
    [InlineData("2024-03-11T19:30:00Z", "<div>প্রকাশ: ১১ মার্চ ২০২৪, ১৯:৩০</div>", null, "2024-03-11T19:30+06:00")]
    public void A_Bengali_outlets_day_is_that_of_its_own_clock(string written, string above, string? url, string value) =>
        Bengali(Meta("article:published_time", written), above, url).Published!.Value.ShouldBe(value);

    [Theory]
    [InlineData("2022-05-04T03:37:00Z", "3. Mai 2022", "2022-05-03")]
    [InlineData("2022-05-03T23:10:00Z", "4. Mai 2022", "2022-05-04")]
    [InlineData("2022-05-03T07:10:00Z", "4. Mai 2022", "2022-05-03T07:10Z")]
    [InlineData("2022-05-03T23:10:00+02:00", "4. Mai 2022", "2022-05-03T23:10+02:00")]
    public void Elsewhere_a_UTC_time_gives_way_to_the_day_next_to_it_that_the_page_shows(string written, string shown, string value) =>
        Page(Meta("article:published_time", written), $"<div class=\"date\">{shown}</div>").Published!.Value.ShouldBe(value);

    [Fact]
    public void The_basis_says_where_the_day_comes_from()
    {
        Page(Ld("2022-01-04T07:29:00Z")).Published!.Basis.ShouldBe(DateBasis.Metadata);
        Page(above: "<div>3. Mai 2022</div>").Published!.Basis.ShouldBe(DateBasis.Stated);
        Page(url: "https://erlau.example/2022/01/27/bruecke").Published!.Basis.ShouldBe(DateBasis.Url);
    }
}

using Sutra.Pages.Articles;
using Sutra.Pages.Genres;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Genres;

public sealed class GenreReaderTests
{
    private const string Body = "শাপলাপুরে নতুন সেতু হচ্ছে। কাজ শেষ হবে আগামী বছর।";

    [Theory]
    [InlineData("https://a.example/opinion/column/abc", ArticleGenre.Opinion)]
    [InlineData("https://a.example/Editorial/2031/03/14/abc", ArticleGenre.Opinion)]
    [InlineData("https://a.example/news/opinion", ArticleGenre.News)]
    [InlineData("https://a.example/country/opinion-poll/12", ArticleGenre.News)]
    [InlineData("not an address", ArticleGenre.News)]
    [InlineData(null, ArticleGenre.News)]
    public void By_its_address(string? url, ArticleGenre genre) => GenreReader.Of(Make("সেতু হচ্ছে", url: url)).ShouldBe(genre);

    [Theory]
    [InlineData("মতামত", ArticleGenre.Opinion)]
    [InlineData("সম্পাদকীয়", ArticleGenre.Opinion)]
    [InlineData("OPINION", ArticleGenre.Opinion)]
    [InlineData("জাতীয়", ArticleGenre.News)]
    [InlineData("মতামত জরিপ", ArticleGenre.News)]
    public void By_its_rubric(string section, ArticleGenre genre) => GenreReader.Of(Make("সেতু হচ্ছে", section: section)).ShouldBe(genre);

    [Theory]
    [InlineData("আজকের স্বর্ণের দাম: ১৪ মার্চ ২০৩১", ArticleGenre.Listing)]
    [InlineData("স্বর্ণের দাম আবার বাড়ল", ArticleGenre.News)]
    [InlineData("টিভিতে আজকের খেলা", ArticleGenre.Listing)]
    [InlineData("সন্ধ্যায় সারা দিনের খবর", ArticleGenre.RoundUp)]
    [InlineData("দিনের খবর পেতে দেরি", ArticleGenre.News)]
    [InlineData("সম্পাদকীয়: সেতু চাই", ArticleGenre.Opinion)]
    [InlineData("সম্পাদকীয় নীতি মানার আহ্বান", ArticleGenre.News)]
    public void By_its_headline(string headline, ArticleGenre genre) => GenreReader.Of(Make(headline)).ShouldBe(genre);

    [Theory]
    [InlineData(Body + " লেখক: নদী গবেষক", ArticleGenre.Opinion)]
    [InlineData(Body + " (মতামত লেখকের নিজস্ব)", ArticleGenre.Opinion)]
    [InlineData(Body + " উপন্যাসটির লেখক: করিম হাওলাদার।", ArticleGenre.News)]
    public void By_how_its_body_ends(string body, ArticleGenre genre) => GenreReader.Of(Make("সেতু হচ্ছে", body: body)).ShouldBe(genre);

    [Theory]
    [InlineData(0, ArticleGenre.Opinion)]
    [InlineData(6, ArticleGenre.News)]
    public void By_the_lines_right_behind_its_body_but_not_by_what_every_page_of_a_site_has(int between, ArticleGenre genre)
    {
        List<LabelledLine> lines = [new(1, LineLabel.Headline, "সেতু হচ্ছে"), new(2, LineLabel.Body, Body)];
        for (var i = 0; i < between; i++) { lines.Add(new(3 + i, LineLabel.Boilerplate, "মেনু")); }
        lines.Add(new(3 + between, LineLabel.Boilerplate, "* মতামত লেখকের নিজস্ব"));
        GenreReader.Of(Make("সেতু হচ্ছে") with { Lines = lines }).ShouldBe(genre);
    }

    [Fact]
    public void A_page_that_is_read_has_it() => ArticleReader
        .Read(new RawPage { Id = "a", Kind = ContentKind.Body, Content = Body, Headline = "সেতু হচ্ছে", Url = "https://a.example/opinion/1" }).Genre.ShouldBe(ArticleGenre.Opinion);

    private static Article Make(string headline, string? url = null, string? section = null, string body = Body) => new()
    {
        Id = "a",
        Url = url,
        Section = section,
        Headline = headline,
        Paragraphs = [new Paragraph(body, null)],
    };
}

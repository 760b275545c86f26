using NodaTime;
using Sutra.Archive.Search;

namespace Sutra.Archive.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("পুতিন \"শেখ হাসিনা\" -মেলা place:ঢাকা", "Text পুতিন|Text শেখ হাসিনা|-Text মেলা|Place ঢাকা")]
    [InlineData("speaker:\"আবদুল মালেক\"", "Speaker আবদুল মালেক")]
    [InlineData("বক্তা:\"আবদুল মালেক", "Speaker আবদুল মালেক")]
    [InlineData("-outlet:ভোরবেলা", "-Outlet ভোরবেলা")]
    [InlineData("kind:খবর", "Kind article")]
    [InlineData("10:30", "Text 10:30")]
    [InlineData("ক\"খ গ\"ঘ", "Text ক|Text খ গ|Text ঘ")]
    public void Words_phrases_and_fields_are_read(string text, string parts)
    {
        var query = SearchQuery.Parse(text);
        string.Join('|', query.Parts.Select(p => (p.IsExcluded ? "-" : "") + p.Field + " " + p.Text)).ShouldBe(parts);
        query.NotUnderstood.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("from:2025", "2025-01-01", null)]
    [InlineData("to:2024-02", null, "2024-02-29")]
    [InlineData("from:০১-০৭-২০২৫ to:2025/07/31", "2025-07-01", "2025-07-31")]
    [InlineData("থেকে:\"২১ ফেব্রুয়ারি ২০২৫\"", "2025-02-21", null)]
    public void Days_are_read(string text, string? from, string? to)
    {
        var query = SearchQuery.Parse(text);
        Iso(query.From).ShouldBe(from);
        Iso(query.To).ShouldBe(to);
        query.NotUnderstood.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("-", "-")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("পুতিন outlet:", "outlet:")]
    [InlineData("পুতিন from:কাল", "from:কাল")]
    [InlineData("to:2025-02-30", "to:2025-02-30")]
    [InlineData("-from:2025", "-from:2025")]
    [InlineData("পুতিন * ^", "*|^")]
    [InlineData("foo:bar", "foo:bar")]
    [InlineData("মেলা লেখক:করিম", "লেখক:করিম")]
    [InlineData("-foo:bar", "-foo:bar")]
    [InlineData("from:2025-12-31 to:2025-01-01", "from:2025-12-31 to:2025-01-01")]
    [InlineData("to:2024 মেলা from:2025", "to:2024 from:2025")]
    public void What_means_nothing_is_named(string text, string not) =>
        string.Join('|', SearchQuery.Parse(text).NotUnderstood.Select(n => n.Text)).ShouldBe(not);

    [Theory]
    [InlineData("10:30")]
    [InlineData("https://example.org/x")]
    [InlineData("ঢাকা: মেলা")]
    [InlineData("১ম:২য়")]
    [InlineData("from:2025 to:2025")]
    public void What_only_looks_like_a_field_is_not(string text) => SearchQuery.Parse(text).NotUnderstood.ShouldBeEmpty();

    [Fact]
    public void An_unknown_field_is_looked_for_as_words() => SearchQuery.Parse("foo:bar").Parts.Single().IsPhrase.ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Nothing_typed_asks_for_nothing(string? text)
    {
        SearchQuery.Parse(text).IsEmpty.ShouldBeTrue();
        SearchQuery.Parse(text).NotUnderstood.ShouldBeEmpty();
    }

    [Fact]
    public void A_query_too_long_says_so()
    {
        var query = SearchQuery.Parse(string.Concat(Enumerable.Repeat("মেলা ", 1000)));
        query.Parts.Count.ShouldBe(SearchQuery.MostParts);
        query.NotUnderstood.ShouldNotBeEmpty();
    }

    private static string? Iso(LocalDate? date) => date?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

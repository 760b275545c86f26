using System.Globalization;
using System.Text.RegularExpressions;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Statements;
using Sutra.Web.Labels;

namespace Sutra.Web.Tests.Labels;

public sealed partial class LabelSetTests
{
    [Fact]
    public void Every_label_has_words_in_both_languages_with_the_same_places_to_fill()
    {
        foreach (var (key, english) in LabelSet.English.All)
        {
            english.ShouldNotBeNullOrWhiteSpace(key);
            var bengali = LabelSet.Bengali[key];
            bengali.ShouldNotBeNullOrWhiteSpace(key);
            bengali.Contains("{0}", StringComparison.Ordinal).ShouldBe(english.Contains("{0}", StringComparison.Ordinal), key);
            bengali.Contains("{1}", StringComparison.Ordinal).ShouldBe(english.Contains("{1}", StringComparison.Ordinal), key);
        }
    }

    [Fact]
    public void Every_value_of_the_contract_has_a_label()
    {
        foreach (var labels in new[] { LabelSet.English, LabelSet.Bengali })
        {
            foreach (var v in Enum.GetValues<Stance>()) { labels.Of(v).ShouldNotBeEmpty(); }
            foreach (var v in Enum.GetValues<StatementKind>()) { labels.Of(v).ShouldNotBeEmpty(); }
            foreach (var v in Enum.GetValues<DisagreementKind>()) { labels.Of(v).ShouldNotBeEmpty(); }
            foreach (var v in Enum.GetValues<LineLabel>()) { labels.Of(v).ShouldNotBeEmpty(); }
            foreach (var v in Enum.GetValues<DateBasis>()) { labels.Of(v).ShouldNotBeEmpty(); }
            foreach (var v in Enum.GetValues<Sutra.Archive.Search.QueryFault>()) { labels.Of(v).ShouldNotBeEmpty(); }
        }
    }

    [Theory]
    [InlineData("en", 1, "1 outlet")]
    [InlineData("en", 12, "12 outlets")]
    [InlineData("bn", 1, "১টি সংবাদমাধ্যম")]
    [InlineData("bn", 12, "১২টি সংবাদমাধ্যম")]
    public void Counts_are_in_the_language(string language, int count, string label) => LabelSet.Of(language).Count("count.outlets", count).ShouldBe(label);

    [Theory]
    [InlineData("2023", "2023", "২০২৩")]
    [InlineData("2023-09", "Sep 2023", "সেপ্টেম্বর ২০২৩")]
    [InlineData("2023-09-04", "4 Sep 2023", "৪ সেপ্টেম্বর ২০২৩")]
    [InlineData("2023-09-14T13:15", "14 Sep 2023, 13:15", "১৪ সেপ্টেম্বর ২০২৩, ১৩:১৫")]
    [InlineData("2023-09-14T13:15:10+06:00", "14 Sep 2023, 13:15", "১৪ সেপ্টেম্বর ২০২৩, ১৩:১৫")]
    [InlineData("2023-09-13/2023-09-15", "13 Sep 2023 – 15 Sep 2023", "১৩ সেপ্টেম্বর ২০২৩ – ১৫ সেপ্টেম্বর ২০২৩")]
    [InlineData("XXXX-09-14", "XXXX-09-14", "XXXX-০৯-১৪")] // no year is known: as it stands
    [InlineData("2023-13-14", "2023-13-14", "২০২৩-১৩-১৪")]
    [InlineData("", "", "")]
    public void Dates_are_in_words(string iso, string english, string bengali)
    {
        DateText.Of(iso, LabelSet.English).ShouldBe(english);
        DateText.Of(iso, LabelSet.Bengali).ShouldBe(bengali);
    }

    [Theory]
    [InlineData("the words say Monday, but by the page's date (2031-03-12) the day is Tuesday 2031-03-11", "the words say Monday, but by the page's date (12 Mar 2031) the day is Tuesday 11 Mar 2031", "লেখায় আছে সোমবার, কিন্তু পাতার তারিখ (১২ মার্চ ২০৩১) ধরলে দিনটি মঙ্গলবার, ১১ মার্চ ২০৩১")]
    [InlineData("the words say Monday", "the words say Monday", "the words say Monday")] // no such sentence in the table: as it stands
    [InlineData("", "", "")]
    public void Doubts_are_told_in_the_language(string doubt, string english, string bengali)
    {
        DoubtText.Of(doubt, LabelSet.English).Text.ShouldBe(english);
        DoubtText.Of(doubt, LabelSet.Bengali).Text.ShouldBe(bengali);
    }

    [Theory]
    [InlineData("Html/PageKinds.cs")]
    [InlineData("Html/HtmlReader.cs")]
    [InlineData("Dumps/PageVerdict.cs")]
    [InlineData("Dumps/ArticleAssembler.cs")]
    [InlineData("Articles/BodyReader.cs")]
    public void Every_reason_against_an_article_is_told_in_both_languages(string file)
    {
        var reasons = Reason().Matches(File.ReadAllText(Path.Combine(SharedData.Root, "src", "Sutra.Pages", file))).Select(m => m.Groups[1].Value).ToList();
        reasons.ShouldNotBeEmpty();
        foreach (var reason in reasons)
        {
            ReasonText.Of(reason, LabelSet.English).ShouldBe((reason, "en"));
            ReasonText.Of(reason, LabelSet.Bengali).Language.ShouldBe("bn", reason);
        }
    }

    [GeneratedRegex("""(?:return|[?:]|page,) "((?:no|an?|the|pictures|teasers) [a-z' ,]+)"[;) ,]""")]
    private static partial Regex Reason();

    [Fact]
    public void Without_a_choice_the_locale_decides()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo("bn-BD");
            LabelSet.Of(null).Language.ShouldBe("bn");
            LabelSet.Of("en").Language.ShouldBe("en");
            CultureInfo.CurrentUICulture = new CultureInfo("de-DE");
            LabelSet.Of(null).Language.ShouldBe("en");
        }
        finally { CultureInfo.CurrentUICulture = before; }
    }
}

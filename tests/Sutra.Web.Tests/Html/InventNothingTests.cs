using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using Sutra.Stories.Storylines;
using Sutra.Web.Labels;
using Sutra.Web.Tests.Fixtures;

namespace Sutra.Web.Tests.Html;

/// <summary>The promise that every word on the screen is some outlet's, labels and counts aside.</summary>
public sealed class InventNothingTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("bn")]
    public void Every_text_is_a_label_a_number_a_date_or_stands_in_a_page(string language)
    {
        var labels = LabelSet.Of(language);
        var own = labels.All.Values.Select(Pattern).ToList();
        var dates = DatesOf(InventedReport.Bridge, labels);
        var words = WordsOf(InventedReport.Bridge, language);
        using var document = new HtmlParser().ParseDocument(HtmlReportTests.Write(InventedReport.Bridge, language));
        var texts = document.Body!.Descendants().OfType<IText>().Where(t => t.ParentElement!.LocalName != "style").Select(t => t.Data.Trim())
            .Concat(document.All.SelectMany(e => new[] { e.GetAttribute("title"), e.GetAttribute("aria-label"), e.GetAttribute("data-value") }).OfType<string>())
            .SelectMany(Parts).Where(HasLetters).Distinct().ToList();
        texts.Count.ShouldBeGreaterThan(100);
        texts.Where(t => !own.Exists(p => p.IsMatch(t)) && !dates.Contains(t) && !words.Exists(w => w.Contains(t, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    // The title of a dot in the drawing is a date or an outlet, a colon, and a sentence or a headline.
    private static IEnumerable<string> Parts(string text) =>
        InventedReport.Bridge.Timeline.Any(t => text.EndsWith(": " + t.Text, StringComparison.Ordinal)) || InventedReport.Bridge.Readings.Any(r => text.EndsWith(": " + r.Article.Headline, StringComparison.Ordinal))
            ? text.Split(": ", 2)
            : [text];

    private static bool HasLetters(string text) => text.Any(c => Sutra.Bangla.Text.Letters.IsWordPart(c) && !Sutra.Bangla.Text.Letters.IsDigit(c));

    private static Regex Pattern(string label) =>
        new("^" + Regex.Escape(label).Replace(@"\{0}", "[0-9০-৯]+", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static HashSet<string> DatesOf(StoryReport report, LabelSet labels)
    {
        var days = report.Readings.Select(r => r.Article.Published?.Day).OfType<LocalDate>().ToList();
        return [
            .. report.Timeline.Select(t => DateText.Of(t.Date, labels)),
            .. report.Readings.Where(r => r.Article.Published is not null).Select(r => DateText.Of(r.Article.Published!.Value, labels)),
            .. days.SelectMany(a => days.Select(b => DateText.Of(a, b, labels))),
            .. new[] { "2025-01-01", "2028-01-01" }.Select(d => DateText.Of(d, labels)),
        ];
    }

    private static List<string> WordsOf(StoryReport report, string language) =>
    [
        .. report.Readings.SelectMany(r => new[] { r.Article.Id, r.Article.Outlet, r.Article.Url }.OfType<string>().Concat(r.Article.Lines.Select(l => l.Text))),
        .. report.Readings.SelectMany(r => r.Statements).SelectMany(s => s.Via.Append(s.Speaker).Append(s.Text)),
        .. report.Storylines.Select(l => l.Title),
        .. report.Disagreements.Select(d => d.About),
        .. report.Disagreements.SelectMany(d => d.Values).Select(v => v.Value),
        .. report.Timeline.Select(t => t.Doubt).OfType<string>().Select(d => DoubtText.Of(d, LabelSet.Of(language)).Text),
    ];
}

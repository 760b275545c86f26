using Sutra.Bangla.Times;
using Sutra.Pages.Articles;
using Sutra.Pages.Genres;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Cli.Text;

/// <summary>One page for a reader in a terminal: what is known of it, the article, who says what in it, and its dates.</summary>
internal static class ReadingText
{
    private const int Indent = 2;

    public static void Write(TextWriter writer, Reading reading, TextStyle style)
    {
        var paper = new Paper(writer, style);
        var (a, labels) = (reading.Article, style.Labels);
        paper.Paragraph(0, a.Headline is { } h ? new Run(h, Ink.Title) : new Run(labels["headline.unknown"], Ink.Faint));
        WriteFacts(paper, labels, a);
        if (a.Kind == PageKind.NotArticle) { return; }
        WriteBody(paper, a.Paragraphs);
        WriteList(paper, labels["fact.captions"], a.Captions);
        WriteList(paper, labels["fact.related"], a.ReadAlso);
        WriteStatements(paper, labels, reading);
        WriteTimes(paper, labels, reading.Times);
    }

    /// <summary>What is known of an article, and what is not: each fact's key and its words.</summary>
    internal static IEnumerable<(string Key, string Words)> Facts(Article a, LabelSet labels)
    {
        if (a.Kind == PageKind.NotArticle) { yield return ("not-article", a.Reason is { } reason ? ReasonText.Of(reason, labels).Text : labels["fact.unknown"]); }
        yield return ("outlet", a.Outlet ?? labels["fact.unknown"]);
        yield return ("published", a.Published is { } p ? Describe(p, labels) : labels["fact.unknown"]);
        if (a.Updated is { } u) { yield return ("updated", Describe(u, labels)); }
        if (a.Section is { } section) { yield return ("section", section); }
        if (a.Genre != ArticleGenre.News) { yield return ("genre", labels.Of(a.Genre)); }
        if (a.Byline is { } byline) { yield return ("byline", byline); }
        if (a.Credits.Count > 0) { yield return ("credits", string.Join(", ", a.Credits)); }
        if (a.Signoff is { } signoff) { yield return ("signoff", signoff); }
        if (a.Url is { } url) { yield return ("url", url); }
        yield return ("id", a.Id);
    }

    private static string Describe(PublicationDate date, LabelSet labels)
    {
        var basis = labels.Of(date.Basis) + (string.IsNullOrWhiteSpace(date.Text) ? "" : ": " + date.Text);
        return $"{DateText.Of(date.Value, labels)} ({basis})";
    }

    private static void WriteFacts(Paper paper, LabelSet labels, Article a)
    {
        var facts = Facts(a, labels).ToList();
        var column = Indent + facts.Max(f => CellWidth.Of(labels["fact." + f.Key])) + 2;
        foreach (var (key, words) in facts) { paper.Row(labels["fact." + key], Ink.Faint, Indent, column, new Run(words)); }
    }

    // Entries of a list and rows of a table stand close together; what is no paragraph is set in or in another ink.
    private static void WriteBody(Paper paper, IReadOnlyList<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var p = paragraphs[i];
            if (i == 0 || p.Kind != paragraphs[i - 1].Kind || p.Kind is not (ParagraphKind.ListItem or ParagraphKind.TableRow)) { paper.Blank(); }
            switch (p.Kind)
            {
                case ParagraphKind.Subheading: paper.Paragraph(0, new Run(p.Text, Ink.Heading)); break;
                case ParagraphKind.ListItem: paper.Row("·", Ink.Faint, Indent, Indent + 2, new Run(Bullets.Without(p.Text))); break;
                case ParagraphKind.Quote: paper.Row("│", Ink.Faint, Indent, Indent + 2, new Run(p.Text)); break;
                case ParagraphKind.TableRow: paper.Row("", Ink.Plain, Indent, Indent, new Run(p.Text)); break;
                default: paper.Paragraph(0, new Run(p.Text)); break;
            }
        }
    }

    private static void WriteList(Paper paper, string heading, IReadOnlyList<string> items)
    {
        if (items.Count == 0) { return; }
        paper.Blank();
        paper.Paragraph(0, new Run(heading, Ink.Heading));
        foreach (var item in items) { paper.Row("·", Ink.Faint, Indent, Indent + 2, new Run(item)); }
    }

    private static void WriteStatements(Paper paper, LabelSet labels, Reading reading)
    {
        if (reading.Statements.Count == 0) { return; }
        var page = new PageView(1, reading, null);
        paper.Blank();
        paper.Paragraph(0, new Run(labels["statements"], Ink.Heading));
        foreach (var speaker in SpeakerList.Of([page]))
        {
            paper.Paragraph(Indent, speaker.Name.Length > 0 ? new Run(speaker.Name, Ink.Name) : new Run(labels["speaker.unknown"], Ink.Faint));
            foreach (var said in speaker.Utterances.Select(u => u.Statement))
            {
                var chain = string.Join(" → ", said.Via.Append(page.Outlet ?? labels["outlet.unknown"]));
                var words = LineWrapper.Shorten(Printable.Of(said.Text), 2 * (paper.Width - Indent - 2));
                paper.Paragraph(Indent + 2, new Run(labels.Of(said.Stance), Ink.Badge), new Run(": " + words), new Run(" (→ " + chain + ")", Ink.Faint));
            }
        }
    }

    private static void WriteTimes(Paper paper, LabelSet labels, IReadOnlyList<TimeExpression> times)
    {
        var dated = times.Where(t => t.Value is not null).ToList();
        if (dated.Count == 0) { return; }
        paper.Blank();
        paper.Paragraph(0, new Run(labels["fact.dates"], Ink.Heading));
        var column = Math.Min(paper.Width / 2, Indent + dated.Max(t => CellWidth.Of(DateText.Of(t.Value!, labels))) + 2);
        foreach (var t in dated)
        {
            paper.Row(DateText.Of(t.Value!, labels), Ink.Date, Indent, column, new Run(t.Text), new Run(t.Doubt is { } doubt ? $" ({labels["doubt"]}: {DoubtText.Of(doubt, labels).Text})" : "", Ink.Alert));
        }
    }
}

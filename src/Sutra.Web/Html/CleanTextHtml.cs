using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Stories.Json;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>An article's text without what stood around it: its sentences, and in them names and times.</summary>
internal sealed class CleanTextHtml(Sheet sheet)
{
    private readonly Markup _markup = sheet.Markup;
    private readonly SentenceHtml _sentence = new(sheet);

    /// <summary>Writes it.</summary>
    public void Write(PageView page)
    {
        var reading = page.Reading;
        var found = FoundIn(reading);
        var sentences = reading.Sentences.ToLookup(s => s.Paragraph);
        _markup.Open("div", ("class", "clean"), ("lang", page.Article.Language ?? "bn"));
        for (var i = 0; i < page.Article.Paragraphs.Count; i++)
        {
            var heading = page.Article.Paragraphs[i].Kind == ParagraphKind.Subheading;
            _markup.Open(heading ? "h3" : "p");
            foreach (var s in sentences[i])
            {
                _sentence.Write(page, s.Index, s.Text, anchored: true, () => WriteMarked(s.Text, found[s.Index]));
                _markup.Text(" ");
            }
            _markup.CloseLine();
        }
        _markup.CloseLine();
    }

    private void WriteMarked(string text, IEnumerable<(TextSpan Span, string Style, string? Value)> found)
    {
        var at = 0;
        foreach (var (span, style, value) in found.OrderBy(f => f.Span.Start).ThenByDescending(f => f.Span.Length))
        {
            if (span.Start < at || span.End > text.Length) { continue; }
            _markup.Text(text[at..span.Start]);
            _markup.Element("span", text[span.Start..span.End], ("class", style), ("title", value));
            at = span.End;
        }
        _markup.Text(text[at..]);
    }

    private ILookup<int, (TextSpan Span, string Style, string? Value)> FoundIn(Reading reading)
    {
        var names = reading.Names.SelectMany(n => n.Mentions.Select(m => (m.Sentence, Found: (m.Span, "name " + JsonText.NameOf(n.Kind), (string?)sheet.Labels.Of(n.Kind)))));
        var times = reading.Times.Select(t => (t.Sentence, Found: (t.Span, "when", t.Value is { } value ? DateText.Of(value, sheet.Labels) : null)));
        return names.Concat(times).ToLookup(f => f.Sentence, f => f.Found);
    }
}

using Sutra.Stories.Copies;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>Which pages a page repeats: how many of its sentences, how, whom it credits, and the passages that both have.</summary>
internal sealed class CopyHtml(Sheet sheet)
{
    private const int Open = 3;

    /// <summary>Whether all pages that it repeats are written, with the passages that both have; else the one it has most from, in a line.</summary>
    public bool HasPassages { get; init; } = true;

    private readonly Markup _markup = sheet.Markup;

    public void Write(PageView page) => new Folded(sheet).Write([.. HasPassages ? sheet.Anchors.CopiesOf(page) : sheet.Anchors.CopiesOf(page).Take(1)], Open, WriteOne);

    private void WriteOne(CopyView copy)
    {
        _markup.Open("p", ("class", "repeats"));
        _markup.Text(copy.Shared(sheet.Labels) + " ");
        sheet.Source(copy.Original, null, null);
        foreach (var remark in copy.Remarks(sheet.Labels)) { _markup.Text(" · "); sheet.Label("span", remark); }
        if (copy.Pair.CreditedTo is { } credited)
        {
            _markup.Text(" · " + sheet.Labels["copy.credited"] + " ");
            sheet.Words("span", credited, copy.Copy.Article.Language);
        }
        _markup.CloseLine();
        if (HasPassages && copy.Pair.Passages.Count > 0) { WritePassages(copy); }
    }

    private void WritePassages(CopyView copy)
    {
        _markup.Open("details", ("class", "copies"));
        sheet.Label("summary", sheet.Labels.Count("count.passages", copy.Pair.Passages.Count));
        _markup.Open("ul", ("class", "evidence"));
        foreach (var passage in copy.Pair.Passages) { WritePassage(copy, passage); }
        _markup.CloseLine();
        _markup.CloseLine();
    }

    private void WritePassage(CopyView copy, Passage passage)
    {
        _markup.Open("li");
        sheet.Words("q", passage.Text, copy.Copy.Article.Language);
        _markup.Text(" ");
        var sentences = copy.Original.Reading.Sentences;
        sheet.Source(copy.Original, passage.Original.Sentence, copy.Original.Reading.LineOf(sentences[passage.Original.Sentence]));
        _markup.CloseLine();
    }
}

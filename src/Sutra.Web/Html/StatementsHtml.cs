using Sutra.Stories.Json;
using Sutra.Stories.Statements;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>Who said what: by speaker, each statement opening to the way it came.</summary>
internal sealed class StatementsHtml(Sheet sheet)
{
    private readonly Markup _markup = sheet.Markup;
    private readonly Folded _folded = new(sheet);

    /// <summary>So many speakers stand open, and so many statements of each; the rest is folded.</summary>
    public (int Speakers, int Statements) Open { get; init; } = (int.MaxValue, int.MaxValue);

    public void Write(IReadOnlyList<SpeakerView> speakers, IReadOnlyList<(string Source, IReadOnlyList<PageView> Pages)> credits)
    {
        _folded.Write(speakers, Open.Speakers, WriteSpeaker);
        if (credits.Count > 0) { WriteCredits(credits); }
    }

    private void WriteSpeaker(SpeakerView speaker)
    {
        _markup.Open("section", ("class", "speaker"));
        if (speaker.Name.Length == 0) { sheet.Label("h4", sheet.Labels["speaker.unknown"], "unknown"); }
        else if (sheet.Elsewhere?.Name(speaker.Name) is not { } address) { sheet.Words("h4", speaker.Name, "bn"); }
        else
        {
            _markup.Open("h4");
            _markup.Element("a", speaker.Name, ("href", address), ("lang", "bn"));
            _markup.Close();
        }
        if (speaker.Office is { } office) { sheet.Words("p", office, "bn", "office"); }
        _folded.Write(speaker.Utterances, Open.Statements, WriteUtterance);
        _markup.CloseLine();
    }

    private void WriteUtterance(Utterance said)
    {
        var use = sheet.Anchors.Of(said);
        var s = said.Statement;
        _markup.Open("details", ("class", "said"), ("id", use.Fragment));
        _markup.Open("summary");
        sheet.Label("span", sheet.Labels.Of(s.Stance), "tag " + JsonText.NameOf(s.Stance));
        _markup.Text(" ");
        sheet.Words("span", s.Text, said.Pages[0].Page.Article.Language, "words");
        _markup.Text(" ");
        WriteChain(said.Pages[0].Page, said.Pages[0].Statement, linked: false);
        _markup.CloseLine();
        _markup.Open("ul", ("class", "evidence"));
        foreach (var (page, statement) in said.Pages)
        {
            _markup.Open("li");
            WriteChain(page, statement, linked: true);
            _markup.Text(" ");
            sheet.Label("span", sheet.Labels.Of(statement.Kind), "tag");
            _markup.CloseLine();
        }
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteChain(PageView page, Statement s, bool linked)
    {
        _markup.Open("span", ("class", "chain"));
        if (s.Speaker.Length > 0) { sheet.Words("span", s.Speaker, page.Article.Language); }
        else { sheet.Label("span", sheet.Labels["speaker.unknown"], "unknown"); }
        foreach (var link in s.Between) { _markup.Text(" → "); sheet.Words("span", link.Name, page.Article.Language); }
        _markup.Text(" → ");
        if (!linked) { sheet.Outlet(page); }
        else
        {
            var first = s.Sentences.Count > 0 ? s.Sentences[0] : -1;
            var known = first >= 0 && first < page.Reading.Sentences.Count;
            sheet.Source(page, first, known ? page.Reading.LineOf(page.Reading.Sentences[first]) : page.Article.HeadlineLine);
        }
        _markup.Close();
    }

    private void WriteCredits(IReadOnlyList<(string Source, IReadOnlyList<PageView> Pages)> credits)
    {
        _markup.Open("section", ("class", "speaker credits"));
        sheet.Label("h4", sheet.Labels["credited"]);
        _markup.Open("ul", ("class", "evidence"));
        foreach (var (source, pages) in credits)
        {
            _markup.Open("li");
            sheet.Words("span", source, "bn");
            _markup.Text(" → ");
            for (var i = 0; i < pages.Count; i++)
            {
                if (i > 0) { _markup.Text(", "); }
                sheet.Source(pages[i], null, null);
            }
            _markup.CloseLine();
        }
        _markup.Close();
        _markup.CloseLine();
    }
}

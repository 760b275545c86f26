using Sutra.Pages.Articles;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Chains;

/// <summary>Follows the words of a statement from the one who spoke to the outlet, each link with the words that show it.</summary>
internal sealed class ChainMaker
{
    private readonly IReadOnlyList<Line> _lines;
    private readonly string? _outlet;
    private readonly List<string> _credits;

    // Where a relay's words stand before its statement, they stand near.
    private const int Back = 12;

    public ChainMaker(IReadOnlyList<Line> lines, IReadOnlyList<Draft> drafts, Article article, OwnOutlet outlet)
    {
        (_lines, _outlet) = (lines, article.Outlet);
        _credits = PageCredits.Of(article, outlet, lines.Select(l => l.Sentence.Text), drafts.Where(d => PageCredits.IsOne(d, lines.Count)).SelectMany(d => d.Source.Via.Append(d.Source.Text)));
    }

    /// <summary>The links, the speaker first, the outlet last; nobody stands in it twice.</summary>
    public IReadOnlyList<ChainLink> Of(Draft draft)
    {
        var links = new List<ChainLink>(4);
        if (draft.Cue.Form is not CueForm.Credit)
        {
            AddSpeaker(links, draft);
            AddDocument(links, draft);
            if (!AddOccasion(links, draft) && draft.Closing is { } closing) { AddOccasion(links, closing); }
            foreach (var via in draft.Source.Via) { Add(links, WhereNamed(via, draft)); }
        }
        else
        {
            foreach (var name in draft.Source.Text.Split("; ")) { Add(links, new ChainLink(LinkKind.Relay, name, name, draft.Cue.Line)); }
        }
        // The credits stand nearest to the speaker first: whoever was told by the speaker had it from none of those before.
        var told = _credits.FindLastIndex(c => links.Exists(l => AreSame(l.Name, c)));
        foreach (var credit in _credits.Skip(told + 1)) { Add(links, new ChainLink(LinkKind.Relay, credit, credit, null)); }
        if (_outlet is { Length: > 0 } own) { links.Add(new ChainLink(LinkKind.Outlet, own, "", null)); }
        return links;
    }

    private void AddSpeaker(List<ChainLink> links, Draft draft)
    {
        if (draft.IssuedAt is { } at && draft.SpeakerName is { } issuer) { links.Add(new ChainLink(LinkKind.Speaker, issuer, _lines[at].Text.Contains(issuer, StringComparison.Ordinal) ? issuer : "", at)); }
        var name = draft.IssuedAt is not null ? draft.Source.Document ?? draft.Source.Text : draft.SpeakerName ?? draft.Source.Text;
        if (name.Length == 0) { return; }
        var line = _lines[draft.Cue.Line];
        var words = draft.Source.Phrase is { } p ? line.TextOf(p.First, p.Last + 1) : line.TextOf(draft.Cue.First, draft.Cue.Last + 1);
        var kind = draft.Source.Kind is SourceKind.Document or SourceKind.SameDocument ? LinkKind.Document : LinkKind.Speaker;
        links.Add(new ChainLink(kind, name, words, draft.Cue.Line));
    }

    private void AddDocument(List<ChainLink> links, Draft draft)
    {
        if (draft.Source is not { Document: { } document, Kind: not (SourceKind.Document or SourceKind.SameDocument) }) { return; }
        var head = Morphology.LastWord(document);
        var line = _lines[draft.Cue.Line];
        for (var i = 0; i < line.Count; i++)
        {
            if (line.IsQuoted(i) || DocumentWords.StemOf(line[i]) != head) { continue; }
            var first = Math.Max(0, i - document.Count(c => c == ' '));
            links.Add(new ChainLink(LinkKind.Document, document, line.TextOf(first, i + 1), draft.Cue.Line));
            return;
        }
    }

    // Only in the frame: what stands among the words is what they are about.
    private bool AddOccasion(List<ChainLink> links, Draft draft)
    {
        var line = _lines[draft.Cue.Line];
        for (var i = Math.Min(draft.Cue.First, line.Count) - 1; i >= Math.Max(draft.Clause.Floor, draft.Clause.ContentEnd); i--)
        {
            if (line.IsQuoted(i) || Occasions.At(line, i, out var first) is OccasionKind.None) { continue; }
            var words = line.TextOf(first, i + 1);
            links.Add(new ChainLink(LinkKind.Occasion, words, words, draft.Cue.Line));
            return true;
        }
        return false;
    }

    private ChainLink WhereNamed(string name, Draft draft)
    {
        var words = name.Split(' ');
        for (var s = draft.Last; s >= 0 && s >= draft.First - Back; s--)
        {
            for (var i = _lines[s].Count - 1; i >= 0; i--)
            {
                if (!_lines[s].Units[i].IsWord || !Closes(_lines[s], i, words)) { continue; }
                return new ChainLink(LinkKind.Relay, name, _lines[s].TextOf(Math.Max(0, i - words.Length + 1), i + 1), s);
            }
        }
        return new ChainLink(LinkKind.Relay, name, name, null);
    }

    private static bool Closes(Line line, int i, string[] words) =>
        line[i] == words[^1] || Morphology.Stem(line[i]) == words[^1] || (words.Length > 1 && i > 0 && line[i - 1] == words[^2] && line[i].StartsWith(words[^1], StringComparison.Ordinal));

    // "আল জাজিরা" credited and "আল জাজিরার প্রতিবেদনে" in the text are one link.
    private static void Add(List<ChainLink> links, ChainLink link)
    {
        foreach (var l in links)
        {
            if (AreSame(l.Name, link.Name)) { return; }
        }
        links.Add(link);
    }

    private static bool AreSame(string a, string b) => a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
}

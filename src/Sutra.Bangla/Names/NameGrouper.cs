using System.Runtime.InteropServices;

namespace Sutra.Bangla.Names;

/// <summary>Puts the spans of a page together into names: one name for each somebody or something, with all its forms.</summary>
internal static class NameGrouper
{
    // No page of news has so many names with one word in common; a list of a hundred thousand names may.
    private const int MostNear = 1000;

    /// <summary>The names, in order of first appearance.</summary>
    public static IReadOnlyList<Name> Group(IReadOnlyList<NameSpan> spans)
    {
        var groups = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        var byForm = new Dictionary<(string Form, NameKind Kind), NameGroup>();
        foreach (var span in VoteKinds(spans))
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(byForm, (span.Form, span.Kind), out _);
            group ??= GroupOf(span, groups);
            group.Add(span);
        }
        JoinBracketed([.. groups.Values], spans);
        JoinShortForms([.. groups.Values.Where(g => g.Merged is null)]);
        return [.. groups.Values.Where(g => g.Merged is null).OrderBy(g => g.First).Select(g => g.ToName())];
    }

    private static NameGroup GroupOf(NameSpan span, Dictionary<string, NameGroup> groups)
    {
        var words = NameWords.Of(span.Form, span.Kind);
        var key = NameKey.Of(span.Form, span.Kind, words);
        if (!groups.TryGetValue(key, out var group)) { groups[key] = group = new NameGroup(span.Kind, words); }
        return group;
    }

    // One form, one kind: what the tables say, else what most of its places say.
    private static IEnumerable<NameSpan> VoteKinds(IReadOnlyList<NameSpan> spans)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var s in spans)
        {
            if (!votes.TryGetValue(s.Form, out var v)) { votes[s.Form] = v = new int[4]; }
            v[(int)s.Kind] += s.Known is not null ? 3 : 1;
        }
        foreach (var s in spans)
        {
            var v = votes[s.Form];
            var best = 0;
            for (var k = 1; k < v.Length; k++) { if (v[k] > v[best]) { best = k; } }
            yield return v[(int)s.Kind] == v[best] ? s : s with { Kind = (NameKind)best };
        }
    }

    // "কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি (কেসিএনএ)", either way round.
    private static void JoinBracketed(IReadOnlyList<NameGroup> groups, IReadOnlyList<NameSpan> spans)
    {
        Dictionary<(NameSentence Sentence, int From), NameGroup>? owners = null;
        for (var i = 0; i + 1 < spans.Count; i++)
        {
            var (a, b) = (spans[i], spans[i + 1]);
            if (a.Sentence != b.Sentence || b.From != a.To + 1 || b.To >= a.Sentence.Tokens.Count) { continue; }
            if (!a.Sentence.Tokens[a.To].Is("(") || !a.Sentence.Tokens[b.To].Is(")")) { continue; }
            var (longer, shorter) = a.Form.Length >= b.Form.Length ? (a, b) : (b, a);
            if (!Acronyms.StandsFor(shorter.Form, longer.Form)) { continue; }
            owners ??= groups.SelectMany(g => g.Spans.Select(s => (s.Sentence, s.From, Group: g))).ToDictionary(x => (x.Sentence, x.From), x => x.Group);
            var into = Living(owners[(longer.Sentence, longer.From)]);
            var from = Living(owners[(shorter.Sentence, shorter.From)]);
            if (into != from) { from.MergeInto(into); }
        }
    }

    private static void JoinShortForms(IReadOnlyList<NameGroup> groups)
    {
        var list = groups.OrderBy(g => g.Words.Length).ThenBy(g => g.First).ToList();
        var byWord = new Dictionary<string, List<NameGroup>>(StringComparer.Ordinal);
        foreach (var g in list)
        {
            foreach (var w in g.Words)
            {
                if (!byWord.TryGetValue(w, out var with)) { byWord[w] = with = []; }
                // A word that it has twice leads to it once.
                if (with.Count < MostNear && (with.Count == 0 || with[^1] != g)) { with.Add(g); }
            }
        }
        foreach (var g in list)
        {
            if (g.Words.Length == 0 || !byWord.TryGetValue(g.Words[0], out var near)) { continue; }
            if (Fullest(g, near) is { } into) { g.MergeInto(into); }
        }
    }

    // The one that is named most often, then first.
    private static NameGroup? Fullest(NameGroup g, List<NameGroup> near)
    {
        NameGroup? best = null;
        foreach (var f in near)
        {
            if (f.Merged is not null || f == g || f.Kind != g.Kind || f.Words.Length <= g.Words.Length || !f.IsFullerThan(g)) { continue; }
            if (best is null || f.Spans.Count > best.Spans.Count || (f.Spans.Count == best.Spans.Count && f.First.CompareTo(best.First) < 0)) { best = f; }
        }
        return best;
    }

    private static NameGroup Living(NameGroup group)
    {
        while (group.Merged is { } into) { group = into; }
        return group;
    }
}

using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Names that a sentence introduces so that nothing need be known of them: people by their age (X Y (৩৫)), by নামে (X নামের এক যুবক), beside others in a list (A B, X Y ও C D); and what a case ending is set apart from (X-এর).</summary>
internal static class IntroducedNames
{
    private const int LongestName = 5;
    private const int LongestOfList = 3;

    // From নামে to the noun that says what is named so: X নামের ১২ বছরের এক শিশু.
    private const int FarthestNoun = 5;

    // The oldest of whom news tell.
    private const int OldestDigits = 3;

    /// <summary>Adds the names to the spans where nothing stands yet.</summary>
    public static void Apply(NameSentence s, SpanMap spans)
    {
        for (var i = 1; i < s.Words.Length; i++)
        {
            if (IsAge(s, i)) { AddBefore(s, spans, i, IsNamed(s, i + 3)); }
            else if (s.Tokens[i].Is("-") && SpanFinder.LooseEnding(s, i) is { } ending && ending.Is("এর")) { AddApart(s, spans, i); }
            else if (IsNamed(s, i) && IsOfPeople(s, i + 1)) { AddBefore(s, spans, i, alone: true); }
        }
        for (var i = 1; i + 1 < s.Words.Length; i++)
        {
            if (!IsLink(s, i)) { continue; }
            if (spans[i - 1] is { Kind: NameKind.Person } && spans[i + 1] is null) { AddBehind(s, spans, i + 1); }
            if (spans[i + 1] is { Kind: NameKind.Person } && spans[i - 1] is null) { AddOfList(s, spans, i); }
        }
    }

    private static bool IsAge(NameSentence s, int i) =>
        s.Tokens[i].Is("(") && i + 2 < s.Tokens.Count && s.Tokens[i + 2].Is(")") && s.Tokens[i + 1] is { Kind: TokenKind.Number, Span.Length: < OldestDigits };

    /// <summary>Whether the token says that what stands before it is a name: X নামের.</summary>
    public static bool IsNamed(NameSentence s, int i) => i < s.Tokens.Count && s.Tokens[i].Text is "নামে" or "নামের" or "নামক";

    private static bool IsOfPeople(NameSentence s, int from)
    {
        for (var i = from; i < Math.Min(s.Words.Length, from + FarthestNoun); i++)
        {
            if (s.Roles[i] is "work" or "office" || s.Tokens[i].Text.EndsWith("জন", StringComparison.Ordinal)) { return true; }
            if (s.Words[i].PlaceHead is not null || s.Words[i].OrganisationHead is not null || s.Tokens[i].Kind == TokenKind.Mark) { return false; }
        }
        return false;
    }

    private static bool IsLink(NameSentence s, int i) => s.Tokens[i].Is(",") || s.Tokens[i].Text is "ও" or "এবং";

    // The name ends before a token. By itself one word is one only where it is known as part of names, or the sentence says that it is a name.
    private static void AddBefore(NameSentence s, SpanMap spans, int to, bool alone)
    {
        if (spans[to - 1] is not null) { return; }
        var from = StartOf(s, spans, to);
        if (to - from > 1 || (to > from && (alone || s.Words[from].Part.Inside > 0))) { spans.Put(new NameSpan(s, from, to, NameKind.Person, null)); }
    }

    // X-এর: papers set case endings apart from names that readers may not know.
    private static void AddApart(NameSentence s, SpanMap spans, int to)
    {
        if (spans[to - 1] is not null || s.Words[to - 1].Text.Length <= 2) { return; }
        var from = StartOf(s, spans, to);
        if (from == to) { return; }
        var isPerson = to - from > 1 && s.Words[from].Part.Inside > s.Words[from].Part.Outside;
        spans.Put(new NameSpan(s, isPerson ? from : to - 1, to, isPerson ? NameKind.Person : NameKind.Organisation, null));
    }

    private static int StartOf(NameSentence s, SpanMap spans, int to, int longest = LongestName)
    {
        var from = to;
        while (from > 0 && to - from < longest && spans[from - 1] is null && MayBePart(s, from - 1) && (from == to || !PersonRules.IsInflected(s, from - 1))) { from--; }
        return from;
    }

    // A B ও X Y: up to a mark or another link, or a word with a case ending. One word is a name where two people stand before it: A B, C D ও X.
    private static void AddBehind(NameSentence s, SpanMap spans, int from)
    {
        var to = from;
        while (to < s.Words.Length && to - from < LongestOfList && spans[to] is null && MayBePart(s, to) && (to == from || !PersonRules.IsInflected(s, to - 1))) { to++; }
        // What is known of the name already ends it: নজির হোসেন.
        if (to > from && to < s.Words.Length && spans[to] is { Kind: NameKind.Person } rest && !PersonRules.IsInflected(s, to - 1)) { spans.Put(new NameSpan(s, from, rest.To, NameKind.Person, null)); return; }
        if (to - from > (HasTwoBefore(s, spans, from) ? 0 : 1) && (to == s.Words.Length || s.Tokens[to].Kind == TokenKind.Mark || IsLink(s, to) || PersonRules.IsInflected(s, to - 1))) { spans.Put(new NameSpan(s, from, to, NameKind.Person, null)); }
    }

    private static bool HasTwoBefore(NameSentence s, SpanMap spans, int from) =>
        spans[from - 2] is { From: > 1 } last && IsLink(s, last.From - 1) && spans[last.From - 2] is { Kind: NameKind.Person };

    // A B, X Y ও C D: from a link to a link.
    private static void AddOfList(NameSentence s, SpanMap spans, int to)
    {
        var from = StartOf(s, spans, to, LongestOfList);
        if (to - from > 1 && from > 0 && IsLink(s, from - 1)) { spans.Put(new NameSpan(s, from, to, NameKind.Person, null)); }
    }

    private static bool MayBePart(NameSentence s, int i)
    {
        var word = s.Words[i];
        return word.Kind == TokenKind.Word && Letters.IsBengali(word.Text[0]) && word.Text.Length > 1 && s.Roles[i] is null && s.Titles[i] is null or "part" && s.Known[i] is null
            && !word.IsNoName && !word.MayTellTime && word.OrganisationHead is null && word.PlaceHead is null
            && (word.Part.Inside > 0 || !(word.IsOrdinary || NameLexicon.OrdinaryWords.Contains(word.Stem)));
    }
}

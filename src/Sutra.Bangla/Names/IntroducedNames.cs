using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>People whom a sentence introduces so that nothing need be known of their names: by their age (X Y (৩৫)), by নামে (X নামের এক যুবক), beside others in a list (A B, X Y ও C D).</summary>
internal static class IntroducedNames
{
    private const int LongestName = 5;
    private const int LongestOfList = 3;

    // From নামে to the noun that says what is named so: X নামের ১২ বছরের এক শিশু.
    private const int FarthestNoun = 5;

    // The oldest of whom news tell.
    private const int OldestDigits = 3;

    /// <summary>Adds the people to the spans where nothing stands yet.</summary>
    public static void Apply(NameSentence s, SpanMap spans)
    {
        for (var i = 1; i < s.Words.Length; i++)
        {
            if (IsAge(s, i)) { AddBefore(s, spans, i, IsNamed(s, i + 3)); }
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

    private static bool IsNamed(NameSentence s, int i) => i < s.Tokens.Count && s.Tokens[i].Text is "নামে" or "নামের" or "নামক";

    private static bool IsOfPeople(NameSentence s, int from)
    {
        for (var i = from; i < Math.Min(s.Words.Length, from + FarthestNoun); i++)
        {
            if (s.Roles[i] is "work" or "office") { return true; }
            if (s.Words[i].PlaceHead is not null || s.Words[i].OrganisationHead is not null || s.Tokens[i].Kind == TokenKind.Mark) { return false; }
        }
        return false;
    }

    private static bool IsLink(NameSentence s, int i) => s.Tokens[i].Is(",") || s.Tokens[i].Text is "ও" or "এবং";

    // The name ends before a token. By itself one word is one only where it is known as part of names, or the sentence says that it is a name.
    private static void AddBefore(NameSentence s, SpanMap spans, int to, bool alone)
    {
        if (spans[to - 1] is not null) { return; }
        var from = to;
        while (from > 0 && to - from < LongestName && spans[from - 1] is null && MayBePart(s, from - 1) && (from == to || !IsInflected(s, from - 1))) { from--; }
        if (to - from > 1 || (to > from && (alone || s.Words[from].Part.Inside > 0))) { spans.Put(new NameSpan(s, from, to, NameKind.Person, null)); }
    }

    // A B ও X Y: up to a mark or another link, or a word with a case ending.
    private static void AddBehind(NameSentence s, SpanMap spans, int from)
    {
        var to = from;
        while (to < s.Words.Length && to - from < LongestOfList && spans[to] is null && MayBePart(s, to) && (to == from || !IsInflected(s, to - 1))) { to++; }
        if (to - from > 1 && (to == s.Words.Length || s.Tokens[to].Kind == TokenKind.Mark || IsLink(s, to) || IsInflected(s, to - 1))) { spans.Put(new NameSpan(s, from, to, NameKind.Person, null)); }
    }

    // A B, X Y ও C D: from a link to a link.
    private static void AddOfList(NameSentence s, SpanMap spans, int to)
    {
        var from = to;
        while (from > 0 && to - from < LongestOfList && spans[from - 1] is null && MayBePart(s, from - 1) && (from == to || !IsInflected(s, from - 1))) { from--; }
        if (to - from > 1 && from > 0 && IsLink(s, from - 1)) { spans.Put(new NameSpan(s, from, to, NameKind.Person, null)); }
    }

    private static bool MayBePart(NameSentence s, int i)
    {
        var word = s.Words[i];
        return word.Kind == TokenKind.Word && Letters.IsBengali(word.Text[0]) && word.Text.Length > 1 && s.Roles[i] is null && s.Titles[i] is null or "part" && s.Known[i] is null
            && !word.IsNoName && !word.MayTellTime && word.OrganisationHead is null && word.PlaceHead is null
            && (word.Part.Inside > 0 || !(word.IsOrdinary || NameLexicon.OrdinaryWords.Contains(word.Stem)));
    }

    private static bool IsInflected(NameSentence s, int i) => !ReferenceEquals(s.Words[i].Stem, s.Words[i].Text) && !NameLexicon.Parts.ContainsKey(s.Words[i].Text);
}

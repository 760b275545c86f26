using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>People's names that the tagger missed: behind an office or title, and those that a common family name closes.</summary>
internal static class PersonRules
{
    // Of the persons' names in the tagged corpora 99 in 100 have five words or fewer.
    private const int LongestName = 5;

    // From the one who is told to the verb: "খবরঘরকে বিষয়টি নিশ্চিত করেছেন", "খবরঘরকে মুঠোফোনে বলেন".
    private const int FarthestVerb = 3;

    /// <summary>Adds the names to the spans where nothing stands yet; a one-word span of the tagger inside a longer name gives way.</summary>
    public static void Apply(NameSentence s, SpanMap spans)
    {
        for (var i = 0; i < s.Words.Length; i++)
        {
            if (!MayBegin(s, i)) { continue; }
            var to = EndOf(s, i);
            if (to - i > 2 && SpanFinder.IsTold(s, i, to - 1)) { to--; }
            if (!IsPerson(s, i, to)) { continue; }
            var span = new NameSpan(s, FirstLikely(s, i, to), to, NameKind.Person, null);
            if (spans.Overlaps(span, YieldsNot)) { continue; }
            spans.Put(span);
            i = to - 1;
        }
    }

    /// <summary>Who is told, right behind the full name of the one who tells, is taken for an outlet: কামাল হোসেন নবপ্রহরকে বলেন.</summary>
    public static void AddTold(NameSentence s, SpanMap spans)
    {
        for (var i = 2; i < s.Words.Length; i++)
        {
            if (spans[i] is not null || spans[i - 1] is not { Kind: NameKind.Person, Count: > 1 } || !SpanFinder.IsTold(s, i - 2, i)) { continue; }
            var word = s.Words[i];
            var isNone = word.IsOrdinary || word.IsNoName || NameLexicon.OrdinaryWords.Contains(word.Stem) || s.Roles[i] is not null || s.Titles[i] is not null;
            if (!isNone) { spans.Put(new NameSpan(s, i, i + 1, NameKind.Organisation, null)); }
        }
    }

    private static bool YieldsNot(NameSpan x, NameSpan span) =>
        (x.Count > 1 && !(span.Sentence.Titles[span.From] == "part" && x.From > span.From && x.To == span.To)) || x.Count >= span.Count || x.Known is { Class: not "figure" };

    // A name goes on over words that are no ordinary ones until one that bears a case ending, a mark or somebody's office.
    private static int EndOf(NameSentence s, int from)
    {
        var to = from + 1;
        while (to < s.Words.Length && to - from < LongestName + 2)
        {
            if (s.Tokens[to].Is(".") && s.Titles[to - 1] is not null) { to++; continue; }
            // মিয়া মো. গোলাম পরওয়ার.
            if (s.Titles[to] == "part" && to + 2 < s.Words.Length && s.Tokens[to + 1].Is(".") && IsNameWord(s, to + 2) && !IsInflected(s, to - 1)) { to += 2; continue; }
            if (s.Tokens[to].Is("-") && !s.Tokens[to].AfterSpace && to + 1 < s.Words.Length && IsNameWord(s, to + 1))
            {
                if (SpanFinder.IsBetweenTwo(s, from, to, to + 2)) { break; }
                to += 2;
                continue;
            }
            if (!IsNameWord(s, to) || IsInflected(s, to - 1)) { break; }
            to++;
        }
        return to;
    }

    // Before a name that stands behind no office, words that no table knows as parts of names are a description: কৃতী নাট্যজন X Y.
    private static int FirstLikely(NameSentence s, int from, int to)
    {
        if (from > 0 && RoleBefore(s, from) is not null) { return from; }
        while (to - from > 2 && s.Words[from].Part.Inside == 0 && s.Titles[from] is null) { from++; }
        return from;
    }

    private static bool MayBegin(NameSentence s, int i) =>
        IsNameWord(s, i) || (s.Titles[i] == "part" && i + 1 < s.Words.Length && (s.Tokens[i + 1].Is(".") || IsNameWord(s, i + 1)));

    private static bool IsNameWord(NameSentence s, int i)
    {
        var word = s.Words[i];
        return word.Kind == TokenKind.Word && Letters.IsBengali(word.Text[0]) && word.Text.Length > 2 && s.Roles[i] is null
            && (s.Titles[i] is null or "part" || word.Part.Inside > word.Part.Outside)
            && (s.Known[i] is null or { Name.Class: "figure" or "weak" or "union" } || word.Part.Inside > 3)
            && !word.IsOrdinary && word.OrganisationHead is null && word.PlaceHead is null && !NameLexicon.OrganisationWords.Contains(word.Text);
    }

    /// <summary>Whether a word bears a case ending, and is no part of names as it stands.</summary>
    public static bool IsInflected(NameSentence s, int i) =>
        !ReferenceEquals(s.Words[i].Stem, s.Words[i].Text) && !NameLexicon.Parts.ContainsKey(s.Words[i].Text);

    private static bool IsPerson(NameSentence s, int from, int to)
    {
        var words = to - from;
        if (words > LongestName + 1) { return false; }
        var part = s.Titles[from] == "part" && words >= 2;
        var surname = words >= 2 && s.Words[to - 1].Part is { Later: >= 5 } last && last.Inside * 3 > last.Outside;
        var parts = 0;
        for (var i = from; i < to; i++) { parts += s.Words[i].Part is { Inside: > 0 } p && p.Inside * 3 > p.Outside ? 1 : 0; }
        if (part || surname) { return true; }
        var before = from > 0 ? RoleBefore(s, from) : null;
        return before switch
        {
            "title" => words >= 2 || parts > 0,
            "office" => words is 2 or 3 or 4 || parts > 0,
            "work" => (parts > 0 && (words >= 2 || parts == words)) || (words is 2 or 3 && Speaks(s, to)),
            _ => parts >= 2 || (s.Words[from].Part.Inside > 0 && words is 2 or 3 && Speaks(s, to)),
        };
    }

    // The verb stands right behind the name, which bears no ending then.
    private static bool Speaks(NameSentence s, int to) => to < s.Tokens.Count && IsSaid(s.Tokens[to].Text) && ReferenceEquals(s.Words[to - 1].Stem, s.Words[to - 1].Text);

    /// <summary>Whether from a token on the sentence has a verb of one who says something.</summary>
    public static bool IsSpoken(NameSentence s, int from)
    {
        for (var i = from; i < Math.Min(s.Tokens.Count, from + FarthestVerb); i++)
        {
            if (IsSaid(s.Tokens[i].Text)) { return true; }
            if (i > from && s.Tokens[i - 1].Is("নিশ্চিত") && s.Tokens[i].Text is "করেছেন" or "করেন") { return true; }
        }
        return false;
    }

    /// <summary>Whether a word is a finite verb of one who says something, as reports have it.</summary>
    public static bool IsSaid(ReadOnlySpan<char> word) => word is "বলেন" or "বলেছেন" or "জানান" or "জানিয়েছেন" or "বললেন" or "জানালেন";

    private static string? RoleBefore(NameSentence s, int at)
    {
        var i = at - 1;
        if (s.Tokens[i].Is(".") && i > 0) { i--; }
        if (s.Titles[i] == "title" && s.Roles[i] is null) { return "title"; }
        if (s.Tokens[i].Is(")") && i >= 2 && s.Tokens[i - 2].Is("(")) { i--; }
        if (s.Roles[i] is not ("office" or "work")) { return null; }
        return NameLexicon.Roles.TryGet(s.Tokens[i].Text, out var c) && c is "office" or "work" ? s.Roles[i]
            : s.Words[i].IsBareRoleTail ? "office" : i > 0 && NameLexicon.Roles.Contains(s.Slice(i - 1, i + 1)) ? s.Roles[i] : null;
    }
}

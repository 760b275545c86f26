using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Finds the office or description set right before a person's name, or behind it between commas or in brackets.</summary>
internal static class RoleFinder
{
    private const int LongestRole = 8;

    /// <summary>The role's words, case ending off, or null.</summary>
    public static string? Find(NameSpan span) =>
        span.Kind != NameKind.Person ? null : Before(span.Sentence, span.From) ?? After(span.Sentence, span.To);

    private static string? Before(NameSentence s, int from)
    {
        var end = from;
        while (end > 0 && from - end < LongestRole && (s.Titles[end - 1] == "title" || s.Tokens[end - 1].Is(".")) && s.Roles[end - 1] is null) { end--; }
        var start = end;
        while (start > 0 && end - start < LongestRole && IsPart(s, start - 1)) { start--; }
        while (start < end && s.Tokens[start].Kind == TokenKind.Mark) { start++; }
        if (start == end || !Closes(s, start, end)) { return null; }
        if (s.Tokens[end - 1].Is(")") && !s.Slice(start, end).Contains('(')) { end--; }
        return Clean(s.Slice(start, end));
    }

    // "(ওসি)" stands inside a role: ভারপ্রাপ্ত কর্মকর্তা (ওসি) X.
    private static bool IsPart(NameSentence s, int i)
    {
        if (s.Roles[i] is not null) { return true; }
        if (s.Tokens[i].Is(")")) { return i >= 2 && s.Roles[i - 1] is not null && s.Tokens[i - 2].Is("("); }
        if (s.Tokens[i].Is("(")) { return i + 2 < s.Tokens.Count && s.Roles[i + 1] is not null && s.Tokens[i + 2].Is(")"); }
        return s.Tokens[i].Is("-") && i > 0 && s.Roles[i - 1] is not null;
    }

    // A role that bears a case ending is somebody else's (প্রেসিডেন্টকে X বলেন), and one of part words alone is none.
    private static bool Closes(NameSentence s, int start, int end)
    {
        var last = s.Tokens[end - 1].Is(")") ? end - 2 : end - 1;
        if (s.Roles[last] is not ("office" or "work")) { return false; }
        if (s.Words[last].IsRoleTail && s.Words[last].IsBareRoleTail) { return true; }
        for (var k = last; k >= start; k--)
        {
            if (NameLexicon.Roles.Contains(s.Slice(k, last + 1))) { return true; }
        }
        return false;
    }

    private static string? After(NameSentence s, int to)
    {
        if (to + 2 >= s.Tokens.Count || !(s.Tokens[to].Is("(") || s.Tokens[to].Is(","))) { return null; }
        var end = to + 1;
        while (end < s.Tokens.Count && end - to <= LongestRole && s.Roles[end] is not null) { end++; }
        if (end == to + 1 || end >= s.Tokens.Count || !Closes(s, to + 1, end)) { return null; }
        var closed = s.Tokens[to].Is("(") ? s.Tokens[end].Is(")") : s.Tokens[end].Is(",") || Letters.IsDanda(s.Tokens[end].Text[0]);
        return closed ? Clean(s.Slice(to + 1, end)) : null;
    }

    private static string Clean(ReadOnlySpan<char> text) => BanglaText.CollapseSpaces(text.ToString());
}

using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Titles of works, events and programmes: a short phrase in quotes with a noun beside it that says what it is (‘X’ সিনেমা), or with a case ending set behind the quotes (‘X’-এর).</summary>
internal static class TitleRules
{
    // Longer ones are mostly speech or slogans.
    private const int LongestTitle = 5;
    private const int NounBefore = 6;
    private const int NounAfter = 3;

    /// <summary>Puts the titles among the spans; what lies inside one gives way, but for a known name that is all of it.</summary>
    public static void Apply(NameSentence s, SpanMap spans)
    {
        for (var i = 0; i < s.Tokens.Count; i++)
        {
            if (!IsQuote(s, i) || CloseOf(s, i) is not { } close) { continue; }
            var title = new NameSpan(s, i + 1, close, NameKind.Other, null);
            if ((HasNoun(s, i, close) || HasEnding(s, i, close)) && !spans.Overlaps(title, static (x, t) => (x.Known is not null || x.Kind == NameKind.Organisation) && x.Count >= t.Count)) { spans.Put(title); }
            i = close;
        }
    }

    /// <summary>Whether a token opens or closes a quotation.</summary>
    public static bool IsQuote(NameSentence s, int i) => i < s.Tokens.Count && s.Tokens[i].Kind == TokenKind.Mark && s.Tokens[i].Text[0] is '‘' or '’' or '“' or '”' or '"' or '\'';

    // A title is words and numbers up to the next quote; any other mark in it but a hyphen makes it speech.
    private static int? CloseOf(NameSentence s, int open)
    {
        for (var i = open + 1; i < s.Tokens.Count && i - open <= LongestTitle + 1; i++)
        {
            if (IsQuote(s, i)) { return i > open + 1 && s.Words[open + 1].Kind == TokenKind.Word && !IsSpeech(s, i) ? i : null; }
            if (s.Tokens[i].Kind == TokenKind.Mark && !s.Tokens[i].Is("-") && !s.Tokens[i].Is(":")) { return null; }
        }
        return null;
    }

    private static bool IsSpeech(NameSentence s, int close) => s.Tokens[close - 1].Kind == TokenKind.Mark;

    // Case endings are set apart from names, so that these stay as they are; one ordinary word is only pointed at.
    private static bool HasEnding(NameSentence s, int open, int close) =>
        SpanFinder.LooseEnding(s, close + 1) is not null && (close - open > 2 || !(s.Words[open + 1].IsOrdinary || NameLexicon.OrdinaryWords.Contains(s.Words[open + 1].Stem)));

    private static bool HasNoun(NameSentence s, int open, int close)
    {
        // One word is oftener said in irony than a title, unless the noun touches it.
        var (before, after) = close - open == 2 ? (1, 1) : (NounBefore, NounAfter);
        for (var i = Math.Max(0, open - before); i < Math.Min(s.Words.Length, close + 1 + after); i++)
        {
            if (i >= open && i <= close) { continue; }
            foreach (var stem in s.Words[i].Stems) { if (NameLexicon.TitleNouns.Contains(stem.Text)) { return true; } }
        }
        return false;
    }
}

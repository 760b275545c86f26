using System.Text;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Archive.Search;

/// <summary>From a text to the terms of the index: the same for what is kept and for what is asked.</summary>
/// <remarks>
/// A Bengali word becomes its stem with spellings folded; digits of both scripts become Latin ones, without the commas that group them;
/// Latin words become lower case. Number words stay words: ১৪ is 14, চৌদ্দ is not.
/// </remarks>
public static class SearchAnalyser
{
    private const int LongestTerm = 48;

    // What is set right behind a number and only shapes it: ১৫টি, ১৩তম, ২১শে.
    private static readonly HashSet<string> s_behindNumbers = new(StringComparer.Ordinal)
    {
        "টি", "টা", "টির", "টিতে", "টিকে", "টার", "তম", "শে", "ই", "লা", "রা", "ঠা", "ম", "য়", "র্থ", "খানা", "খানি", "এর", "এ", "র", "তে", "ে", "কে", "ও",
    };

    /// <summary>The terms of a text in order; marks and what only inflects a word or number before it have none.</summary>
    public static IReadOnlyList<SearchTerm> Analyse(string text) => Analyse(text, null);

    /// <summary>The same, where only words with such first letters are looked for: the terms of others are empty, each at its place.</summary>
    internal static IReadOnlyList<SearchTerm> Analyse(string text, FirstLetters? wanted)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokenize(text);
        var terms = new List<SearchTerm>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Number) { AddNumber(token, terms); }
            else if (token.Kind == TokenKind.Word && !OnlyShapes(tokens, i)) { AddWord(token, wanted, terms); }
        }
        return terms;
    }

    /// <summary>The terms of texts, a space between them, as the index takes them.</summary>
    internal static string Terms(IReadOnlyList<string> texts)
    {
        var terms = new StringBuilder();
        foreach (var text in texts)
        {
            foreach (var term in Analyse(text)) { terms.Append(term.Text).Append(' '); }
        }
        return terms.ToString();
    }

    /// <summary>The term of one Bengali word, in any spelling.</summary>
    internal static string TermOf(ReadOnlySpan<char> word)
    {
        var canonical = Canonical(word);
        var term = SpellingFold.Of(SearchStem.Of(canonical));
        return term.Length <= LongestTerm ? term : term[..LongestTerm];
    }

    private static bool OnlyShapes(IReadOnlyList<Token> tokens, int i)
    {
        if (i == 0 || tokens[i].AfterSpace) { return false; }
        var before = tokens[i - 1];
        var text = Canonical(tokens[i].Text);
        if (before.Kind == TokenKind.Number) { return s_behindNumbers.Contains(text); }
        var joined = before.Kind == TokenKind.Mark && (Letters.IsDash(before.Text[0]) || before.Text[0] is '’' or '\'' or '‘');
        return joined && i > 1 && !before.AfterSpace && tokens[i - 2].Kind != TokenKind.Mark && (SearchStem.IsEnding(text) || s_behindNumbers.Contains(text));
    }

    private static void AddNumber(Token token, List<SearchTerm> terms)
    {
        var text = token.Text;
        var start = 0;
        // More than one dot is a date or an address: its parts are numbers of their own.
        var split = text.Count('.') > 1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !(split && text[i] == '.')) { continue; }
            if (i > start) { terms.Add(new SearchTerm(Number(text[start..i]), new TextSpan(token.Span.Start + start, i - start), false)); }
            start = i + 1;
        }
    }

    // The index's tokenizer cuts at ASCII marks, so the decimal point is written as a middle dot.
    private static string Number(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Math.Min(text.Length, LongestTerm)];
        var length = 0;
        foreach (var c in text)
        {
            if (length == digits.Length) { break; }
            if (c == ',') { continue; }
            digits[length++] = c == '.' ? '·' : (char)('0' + Letters.DigitValue(c));
        }
        return digits[..length].ToString();
    }

    // A word of two scripts (BBCর) is cut where they meet; Bengali letters behind Latin ones that are an ending are none.
    private static void AddWord(Token token, FirstLetters? wanted, List<SearchTerm> terms)
    {
        var text = token.Text;
        for (var i = 0; i < text.Length;)
        {
            var bengali = IsBengali(text[i]);
            var end = i + 1;
            while (end < text.Length && IsBengali(text[end]) == bengali) { end++; }
            var run = text[i..end];
            var span = new TextSpan(token.Span.Start + i, end - i);
            if (!bengali) { terms.Add(new SearchTerm(Lower(run), span, IsLatin(run))); }
            else if (HasLetter(run) && !(i > 0 && SearchStem.IsEnding(run))) { terms.Add(new SearchTerm(wanted?.May(run) == false ? "" : TermOf(run), span, false)); }
            i = end;
        }
    }

    private static bool IsBengali(char c) => Letters.IsBengali(c) || Letters.IsJoiner(c);

    private static bool HasLetter(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (Letters.IsBengaliLetter(c)) { return true; }
        }
        return false;
    }

    private static bool IsLatin(ReadOnlySpan<char> run) => !run.ContainsAnyExceptInRange('\0', '\u024F');

    private static string Lower(ReadOnlySpan<char> run)
    {
        var text = BanglaText.Normalize(run.ToString()).ToLowerInvariant();
        return text.Length <= LongestTerm ? text : text[..LongestTerm];
    }

    /// <summary>A word in canonical form, without joiners.</summary>
    internal static string Canonical(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        if (word.ContainsAny('\u200C', '\u200D')) { text = text.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal); }
        return BanglaText.Normalize(text);
    }
}

using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Marks a sentence's tokens with what the tables of titles and roles say of the phrases that they stand in.</summary>
internal static class PhraseMarks
{
    /// <summary>For each token the use of the title it is part of, or null.</summary>
    public static string?[] Titles(string text, TokenList tokens) => Mark(text, tokens, NameLexicon.Titles, w => w.LongestTitle);

    /// <summary>For each token the class of the role it is part of, or null; a word that ends as offices do is one too.</summary>
    public static string?[] Roles(string text, TokenList tokens)
    {
        var marks = Mark(text, tokens, NameLexicon.Roles, w => w.LongestRole);
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] is null && tokens.Facts[i].IsRoleTail) { marks[i] = "office"; }
        }
        return marks;
    }

    private static string?[] Mark(string text, TokenList tokens, PhraseTable<string> table, Func<WordFacts, int> longest)
    {
        var marks = new string?[tokens.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) { continue; }
            for (var n = longest(tokens.Facts[i]); n > 0; n--)
            {
                if (i + n > marks.Length || tokens[i + n - 1].Kind != TokenKind.Word || !TryPhrase(text, tokens, table, i, i + n, out var value)) { continue; }
                Array.Fill(marks, value, i, n);
                i += n - 1;
                break;
            }
        }
        return marks;
    }

    // A phrase's last word may bear a case ending (উপজেলা নির্বাহী কর্মকর্তাকে).
    private static bool TryPhrase(string text, TokenList tokens, PhraseTable<string> table, int from, int to, out string value)
    {
        var phrase = text.AsSpan(tokens[from].Span.Start, tokens[to - 1].Span.End - tokens[from].Span.Start);
        if (table.TryGet(phrase, out value)) { return true; }
        var cut = tokens[to - 1].Span.Length - tokens.Facts[to - 1].Stem.Length;
        return cut > 0 && cut < phrase.Length && table.TryGet(phrase[..^cut], out value);
    }
}

using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Statements.Lines;

/// <summary>Joins tokens that are written as one word.</summary>
internal static class UnitReader
{
    // Tokens. A chain without end (X-X-X-…) would be read anew at each of its names; with this bound nothing changes on 2,448 corpus articles.
    private const int LongestWord = 64;

    public static List<Unit> Read(Sentence sentence)
    {
        var tokens = TokenList.Of(sentence.Tokens);
        var units = new List<Unit>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var end = tokens[i].Kind == TokenKind.Mark ? i + 1 : EndOfWord(tokens, i);
            var span = TextSpan.FromBounds(tokens[i].Span.Start, tokens[end - 1].Span.End);
            units.Add(new Unit(end == i + 1 ? tokens.TextOf(i) : span.Of(sentence.Text), span, tokens[i].Kind != TokenKind.Mark));
            i = end;
        }
        return units;
    }

    private static int EndOfWord(TokenList tokens, int i)
    {
        var end = i + 1;
        while (end < tokens.Count && end - i < LongestWord && !tokens[end].AfterSpace)
        {
            if (tokens[end].Kind != TokenKind.Mark) { end++; continue; }
            var more = end + 1 < tokens.Count && !tokens[end + 1].AfterSpace && tokens[end + 1].Kind != TokenKind.Mark;
            if (more && Joins(tokens[end].Text[0])) { end += 2; continue; }
            // মো. ড. লে. এ. keep their stop; a stop after a long word ends a sentence.
            // মো: ডা: আ: are written with a colon too.
            if (tokens[end].Is(":") && tokens[end - 1].Text is "মো" or "ডা" or "আ" or "মোসা" or "মু" && end + 1 < tokens.Count) { end++; break; }
            if (tokens[end].Is(".") && tokens[end - 1].Text.Length <= 4 && end + 1 < tokens.Count) { end++; }
            break;
        }
        return end;
    }

    private static bool Joins(char c) => c is '-' or '‐' or '‑' or '–' or '’' or '\'' or '.' or '/' or '‘' or 'ʼ';
}

using System.Buffers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Pairs quotation marks over an article.</summary>
/// <remarks>
/// Bengali pages mix ‘ ’ “ ” ' " and ‘‘ ’’, use ’ as an apostrophe too (দু’টি), open a quotation anew at each paragraph
/// and leave many open. A mark opens where a space, the start or punctuation stands before it and a letter after it; it
/// closes where something stands before it. A quotation left open counts only where a comma, colon or the sentence's start
/// led into it; it ends where the next one of its kind opens, with its paragraph, after <see cref="LongestOpen"/> sentences at most.
/// </remarks>
internal static class QuotationFinder
{
    private const int LongestOpen = 8;

    // Those that KindOf knows.
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\u2018\u2019'\u201A\u201C\u201D\"\u201E\u00AB\u00BB");

    public static IReadOnlyList<Quotation> Find(IReadOnlyList<Sentence> sentences, Printings printings)
    {
        var found = new List<Quotation>();
        var open = new Opening?[2];
        foreach (var s in sentences)
        {
            if (printings.Breaks(s.Index)) { End(found, sentences, open, s.Index); }
            for (var i = printings.Leads[s.Index]; s.Text.AsSpan(i).IndexOfAny(s_marks) is >= 0 and var next; i++)
            {
                i += next;
                var kind = KindOf(s.Text[i]);
                if (i > 0 && KindOf(s.Text[i - 1]) == kind) { continue; }
                if (open[kind] is { } o && Closes(s.Text, i)) { found.Add(Close(sentences, o, s.Index, EndOfMark(s.Text, i), true)); open[kind] = null; }
                else if (Opens(s.Text, i))
                {
                    if (open[kind] is { LedInto: true } left) { found.Add(Left(sentences, left, s.Index, i)); }
                    open[kind] = new Opening(s.Index, i, LedInto(s.Text, i));
                }
            }
        }
        End(found, sentences, open, sentences.Count);
        return found.OrderBy(q => q.FirstSentence).ThenBy(q => q.Start).ToList();
    }

    // What is still open where a passage ends, ends there.
    private static void End(List<Quotation> found, IReadOnlyList<Sentence> sentences, Opening?[] open, int next)
    {
        foreach (var o in open) { if (o is { LedInto: true } left) { found.Add(Left(sentences, left, next, sentences[next - 1].Text.Length)); } }
        Array.Clear(open);
    }

    private static int KindOf(char c) => c switch
    {
        '\u2018' or '\u2019' or '\'' or '\u201A' => 0,
        '\u201C' or '\u201D' or '"' or '\u201E' or '\u00AB' or '\u00BB' => 1,
        _ => -1,
    };

    private static int EndOfMark(string text, int i)
    {
        while (i < text.Length && KindOf(text[i]) >= 0) { i++; }
        return i;
    }

    private static bool Opens(string text, int i)
    {
        if (text[i] is '\u201D' or '\u00BB') { return false; }
        // A typographic closing mark opens only by mistake, after a space.
        var before = i == 0 ? ' ' : text[i - 1];
        var after = EndOfMark(text, i);
        if (after >= text.Length || char.IsWhiteSpace(text[after]) || Letters.IsDanda(text[after])) { return false; }
        return !Letters.IsWordPart(before);
    }

    private static bool Closes(string text, int i)
    {
        if (text[i] is '\u2018' or '\u201C' or '\u00AB') { return false; }
        var end = EndOfMark(text, i);
        var after = end < text.Length ? text[end] : ' ';
        if (Letters.IsWordPart(after)) { return text[i] is '\u201D' or '"' && i > 0 && !char.IsWhiteSpace(text[i - 1]); }
        return i == 0 || !char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(after);
    }

    private static bool LedInto(string text, int i)
    {
        var k = i - 1;
        while (k >= 0 && char.IsWhiteSpace(text[k])) { k--; }
        return k < 0 || text[k] is ',' or ':' or ';' or '—' or '–' or '-';
    }

    private static Quotation Close(IReadOnlyList<Sentence> sentences, Opening o, int last, int end, bool closed)
    {
        // Two marks far apart are two slips, not one quotation: the first was left open.
        if (last - o.Sentence > LongestOpen * 4) { return Left(sentences, o, last, end); }
        return new Quotation(o.Sentence, o.Position, last, end, CountWords(sentences, o, last, end), closed);
    }

    private static Quotation Left(IReadOnlyList<Sentence> sentences, Opening o, int next, int position)
    {
        var last = o.Sentence;
        var paragraph = sentences[o.Sentence].Paragraph;
        while (last + 1 < next && last + 1 < o.Sentence + LongestOpen && sentences[last + 1].Paragraph == paragraph) { last++; }
        var end = next == o.Sentence ? position : sentences[last].Text.Length;
        return new Quotation(o.Sentence, o.Position, last, end, CountWords(sentences, o, last, end), false);
    }

    private static int CountWords(IReadOnlyList<Sentence> sentences, Opening o, int last, int end)
    {
        var n = 0;
        for (var s = o.Sentence; s <= last && n < 100; s++)
        {
            var tokens = sentences[s].Tokens;
            for (var i = s == o.Sentence ? IndexAfter(tokens, o.Position) : 0; i < tokens.Count && n < 100 && (s < last || tokens[i].Span.Start < end); i++)
            {
                if (tokens[i].Kind != TokenKind.Mark) { n++; }
            }
        }
        return n;
    }

    private static int IndexAfter(IReadOnlyList<Token> tokens, int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start <= position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }

    private readonly record struct Opening(int Sentence, int Position, bool LedInto);
}

using System.Buffers;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Sentences;

/// <summary>Cuts paragraphs into sentences.</summary>
/// <remarks>
/// A sentence ends with a danda (with or without space after it), with ? or !, and takes closing quotes and brackets
/// that follow along. A pipe stands for a danda where it touches the letter before it. A full stop ends a sentence
/// only in a paragraph without any danda: in Bengali it mostly marks an abbreviation (মো. ড. লে.).
/// </remarks>
public static class SentenceSplitter
{
    // Where a sentence may end: Letters.IsDanda's three, ? and !, a pipe, a full stop.
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\u0964\u0965\u09F7?!|.");

    /// <summary>The sentences of the paragraphs, numbered through.</summary>
    /// <param name="paragraphs">Texts in canonical form.</param>
    public static IReadOnlyList<Sentence> Split(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var sentences = new List<Sentence>();
        for (var p = 0; p < paragraphs.Count; p++)
        {
            foreach (var span in Split(paragraphs[p]))
            {
                var text = span.Of(paragraphs[p]);
                sentences.Add(new Sentence(sentences.Count, p, text, Tokenizer.Tokenize(text)));
            }
        }
        return sentences;
    }

    /// <summary>Where the sentences of one paragraph stand, without the white space between them.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = new List<TextSpan>();
        var stops = StopsAtFullStop(text);
        var start = 0;
        for (var i = 0; text.AsSpan(i).IndexOfAny(s_marks) is >= 0 and var next; i++)
        {
            i += next;
            if (!Ends(text, i, stops)) { continue; }
            i = TakeClosing(text, i + 1);
            Add(spans, text, start, i);
            start = i--;
        }
        Add(spans, text, start, text.Length);
        return spans;
    }

    private static void Add(List<TextSpan> spans, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) { start++; }
        while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }
        if (end == start) { return; }
        var any = false;
        for (var i = start; i < end && !any; i++) { any = Letters.IsWordPart(text[i]); }
        // A stray mark between two sentences is the end of the one before, never a sentence of its own.
        if (!any && spans.Count > 0) { spans[^1] = TextSpan.FromBounds(spans[^1].Start, end); return; }
        spans.Add(TextSpan.FromBounds(start, end));
    }

    private static bool Ends(string text, int i, bool fullStops)
    {
        var c = text[i];
        if (Letters.IsDanda(c) || c is '?' or '!') { return true; }
        if (c == '|') { return i > 0 && Letters.IsBengali(text[i - 1]) && !Letters.IsDigit(text[i - 1]); }
        return c == '.' && fullStops && IsFullStop(text, i);
    }

    private static bool StopsAtFullStop(string text) =>
        text.Contains('.', StringComparison.Ordinal) && !text.AsSpan().ContainsAny('।', '॥') && !text.Contains('|', StringComparison.Ordinal);

    private static bool IsFullStop(string text, int i)
    {
        if (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && !Letters.IsClosingQuote(text[i + 1])) { return false; }
        var length = 0;
        for (var k = i - 1; k >= 0 && Letters.IsWordPart(text[k]); k--) { length++; }
        return length >= 4 || (i > 0 && Letters.IsClosingQuote(text[i - 1]));
    }

    private static int TakeClosing(string text, int i)
    {
        while (i < text.Length)
        {
            var c = text[i];
            if (Letters.IsDanda(c) || c is '?' or '!' or ')' or ']' or '।') { i++; }
            else if (IsClosingHere(text, i)) { i++; }
            else { break; }
        }
        return i;
    }

    // A straight quote that is followed by a letter opens the next sentence; one before a space closes this one.
    private static bool IsClosingHere(string text, int i)
    {
        var c = text[i];
        if (c is '’' or '”' or '»') { return true; }
        return c is '\'' or '"' && (i + 1 >= text.Length || !Letters.IsWordPart(text[i + 1]));
    }
}

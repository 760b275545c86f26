using Sutra.Bangla.Text;

namespace Sutra.Pages.Articles;

/// <summary>How a paragraph repeats another.</summary>
public enum RepeatKind
{
    /// <summary>It stands on the page before, word for word.</summary>
    Copy,
    /// <summary>It opens another paragraph: a lead that is printed over the text and at its start.</summary>
    Lead,
    /// <summary>Its words stand inside another paragraph: a pull quote.</summary>
    Quote,
}

/// <summary>A paragraph that says nothing that another does not say.</summary>
/// <param name="Index">Its index among the paragraphs.</param>
/// <param name="Of">The index of the paragraph that stays.</param>
/// <param name="Kind">How it repeats that one.</param>
public readonly record struct Repeat(int Index, int Of, RepeatKind Kind);

/// <summary>Finds the paragraphs of an article that repeat others: copies, leads printed twice, pull quotes.</summary>
/// <remarks>
/// Lines of poems, lists, tables and fixtures repeat lawfully, and so do sub-headings that quote the text. Counted on the labelled
/// bodies of 234 pages (Scrapinghub, Fundus), 5,511 paragraphs: 212 of fewer than <see cref="FewestLetters"/> letters and digits stand in
/// another paragraph or came before; of the longer ones 25, of which 18 are lines of one meal plan, none of them closed as a sentence
/// is, and the others leads and pull quotes.
/// </remarks>
public static class Repetition
{
    /// <summary>The shortest paragraph that is taken for a repeat, in letters and digits.</summary>
    public const int FewestLetters = 60;

    // A paragraph of so many letters has hardly fewer words, whatever the language.
    private const int FewestWords = 6;

    /// <summary>The repeats in order of their index. A paragraph counts where it is long enough and closed as a sentence is or set in quotation marks. Linear in the texts.</summary>
    public static IReadOnlyList<Repeat> Find(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        if (paragraphs.Count < 2) { return []; }
        var characters = 0;
        foreach (var p in paragraphs) { characters += p.Length + 2; }
        using var words = new WordSequence(characters);
        var starts = new int[paragraphs.Count + 1];
        for (var i = 0; i < paragraphs.Count; i++)
        {
            words.Add(paragraphs[i]);
            starts[i + 1] = words.Count;
        }
        return Find(paragraphs, words, starts);
    }

    private static List<Repeat> Find(IReadOnlyList<string> paragraphs, WordSequence words, int[] starts)
    {
        var found = new List<Repeat>();
        var longest = new Occurrences(words, starts, FewestWords);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var count = starts[i + 1] - starts[i];
            if (count < FewestWords || !IsWhole(paragraphs[i])) { continue; }
            if (longest.Elsewhere(i, count) is not (>= 0 and var place)) { continue; }
            var of = longest.ParagraphOf(place);
            var same = starts[of + 1] - starts[of] == count;
            found.Add(new Repeat(i, of, same ? RepeatKind.Copy : place == starts[of] ? RepeatKind.Lead : RepeatKind.Quote));
        }
        return found;
    }

    private static bool IsWhole(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (Letters.IsWordPart(c) && ++letters >= FewestLetters) { return IsClosed(text.AsSpan().Trim()); }
        }
        return false;
    }

    /// <summary>Whether a text, no white space around it, is closed as a sentence is or stands in quotation marks.</summary>
    internal static bool IsClosed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) { return false; }
        var quoted = Letters.IsOpeningQuote(text[0]) && Letters.IsClosingQuote(text[^1]);
        var end = text.Length - 1;
        while (end > 0 && (Letters.IsClosingQuote(text[end]) || text[end] is ')' or ']' or ' ')) { end--; }
        return quoted || Letters.IsDanda(text[end]) || text[end] is '.' or '?' or '!' or '|' or '…' or '。' or '؟' or '۔';
    }
}

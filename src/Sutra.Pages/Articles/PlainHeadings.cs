using System.Buffers;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Articles;

/// <summary>Finds the sub-headings of a text that has no markup: short lines, closed by nothing, each over running text and after some.</summary>
/// <remarks>
/// One such line may be anything (a name, a place, a caption); two and more that differ are sub-headings. Of 742 labelled HTML pages,
/// 57 dumps and 58 written layouts 4 show sub-headings in no other way: 18 lines, all of them sub-headings.
/// </remarks>
internal static class PlainHeadings
{
    // In letters and digits: a heading, and the shortest paragraph under one.
    private const int Shortest = 4;
    private const int Longest = 45;
    private const int ShortestText = 60;

    private const int Fewest = 2;

    private static readonly SearchValues<char> s_marks = SearchValues.Create(":;,/|@©[]<>=*_।ঃ");

    /// <summary>The paragraphs, those lines said to be sub-headings; the same list where there are none, or where others are known.</summary>
    public static IReadOnlyList<Paragraph> Mark(IReadOnlyList<Paragraph> paragraphs)
    {
        List<int>? found = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Kind == ParagraphKind.Subheading) { return paragraphs; }
            if (IsHeading(paragraphs, i)) { (found ??= []).Add(i); }
        }
        if (found is null || found.Count < Fewest || found.Select(i => paragraphs[i].Text).Distinct(StringComparer.Ordinal).Count() < found.Count) { return paragraphs; }
        var marked = paragraphs.ToArray();
        foreach (var i in found) { marked[i] = marked[i] with { Kind = ParagraphKind.Subheading }; }
        return marked;
    }

    private static bool IsHeading(IReadOnlyList<Paragraph> paragraphs, int i)
    {
        if (i + 1 == paragraphs.Count || !IsLine(paragraphs[i]) || i > 0 && paragraphs[i - 1] is { Kind: ParagraphKind.Plain } before && !Repetition.IsClosed(before.Text)) { return false; }
        return paragraphs[i + 1] is { Kind: ParagraphKind.Plain } next && Weigh(next.Text) >= ShortestText && Repetition.IsClosed(next.Text);
    }

    // Dashes open what somebody says; colons, bars and addresses stand in credits, captions and imprints.
    private static bool IsLine(Paragraph p) =>
        p.Kind == ParagraphKind.Plain && p.Text.Length <= 3 * Longest && Weigh(p.Text) is >= Shortest and <= Longest && !Repetition.IsClosed(p.Text)
        && p.Text[0] is not ('-' or '–' or '—' or '(') && p.Text[^1] is not ('-' or '–') && p.Text.AsSpan().IndexOfAny(s_marks) < 0;

    private static int Weigh(string text)
    {
        var n = 0;
        foreach (var c in text)
        {
            if (Letters.IsWordPart(c)) { n++; }
        }
        return n;
    }
}

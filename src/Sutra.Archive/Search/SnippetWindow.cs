using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>Chooses the stretch of a text that a snippet shows.</summary>
internal static class SnippetWindow
{
    /// <summary>The stretch with the most letters marked; of equals the first. It begins and ends at white space, or at the text's ends.</summary>
    public static (int Start, int End) Choose(string text, IReadOnlyList<TextSpan> marks, int length)
    {
        if (marks.Count == 0) { return Around(text, 0, 0, length); }
        var (first, last, most) = (0, 0, -1);
        for (var i = 0; i < marks.Count; i++)
        {
            var marked = 0;
            var j = i;
            while (j < marks.Count && (j == i || marks[j].End - marks[i].Start <= length)) { marked += marks[j++].Length; }
            if (marked > most) { (first, last, most) = (i, j - 1, marked); }
        }
        return Around(text, marks[first].Start, marks[last].End, length);
    }

    // What room there is goes before and after what is marked, two parts after for one before.
    private static (int Start, int End) Around(string text, int from, int to, int length)
    {
        var room = Math.Max(0, length - (to - from));
        var start = Math.Max(0, from - (room / 3));
        var end = Math.Min(text.Length, start + Math.Max(length, to - start));
        while (start > 0 && start < from && !char.IsWhiteSpace(text[start - 1])) { start++; }
        while (start > 0 && start == from && !char.IsWhiteSpace(text[start - 1])) { start--; from--; }
        var wanted = end;
        while (end > to && end < text.Length && !char.IsWhiteSpace(text[end])) { end--; }
        if (end <= to) { end = EndOfWord(text, to == from ? wanted : to); }
        return (start, end);
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) { at++; }
        return at;
    }
}

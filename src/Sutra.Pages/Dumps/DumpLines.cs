using System.Net;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Cuts a dump into its non-blank lines and says what each looks like.</summary>
internal static class DumpLines
{
    /// <summary>The non-blank lines in order. Prose that stands on the page a second time is a <see cref="LineKind.Repeat"/>: some dumps hold their page twice over.</summary>
    public static IReadOnlyList<DumpLine> Of(string content)
    {
        var lines = new List<DumpLine>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        for (var start = 0; start <= content.Length;)
        {
            var end = EndOfLine(content, start);
            number++;
            var (text, wide) = Clean(content.AsSpan(start, end - start));
            start = end + 1;
            if (text.Length == 0) { continue; }
            var kind = LineClassifier.Classify(text);
            if (kind == LineKind.Prose && text.Length >= RepeatLength && !seen.Add(text)) { kind = LineKind.Repeat; }
            lines.Add(new DumpLine(number, text, kind, wide));
        }
        return lines;
    }

    // Short sentences come twice in a report by themselves; long ones only where the page does.
    private const int RepeatLength = 60;

    // A line ends with LF, CR or both; the CR of both is white space at the line's end.
    private static int EndOfLine(string content, int start)
    {
        for (var from = start; ;)
        {
            var at = content.AsSpan(from).IndexOfAny('\n', '\r');
            if (at < 0) { return content.Length; }
            from += at + 1;
            if (content[from - 1] == '\n' || from == content.Length || content[from] != '\n') { return from - 1; }
        }
    }

    // Whole entities are decoded; broken ones ("&rsqu...") stay as they stand: what they were cannot be known.
    private static (string Text, bool Wide) Clean(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        if (!raw.Contains('&')) { return (BanglaText.NormalizeLine(raw), IsWide(raw)); }
        var normal = BanglaText.Normalize(WebUtility.HtmlDecode(raw.ToString())).Trim();
        return (BanglaText.CollapseSpaces(normal), IsWide(normal));
    }

    // Four blanks in a row, as between the items of a ticker; tabs stand in tables.
    private static bool IsWide(ReadOnlySpan<char> text)
    {
        var run = 0;
        foreach (var c in text)
        {
            if (c is not (' ' or '\u00A0' or '\u2007' or '\u202F' or '\u3000')) { run = 0; }
            else if (++run == 4) { return true; }
        }
        return false;
    }
}

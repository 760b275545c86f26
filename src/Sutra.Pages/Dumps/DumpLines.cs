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
        foreach (var raw in Physical(content))
        {
            number++;
            var (text, wide) = Clean(raw);
            if (text.Length == 0) { continue; }
            var kind = LineClassifier.Classify(text);
            if (kind == LineKind.Prose && text.Length >= RepeatLength && !seen.Add(text)) { kind = LineKind.Repeat; }
            lines.Add(new DumpLine(number, text, kind, wide));
        }
        return lines;
    }

    // Short sentences come twice in a report by themselves; long ones only where the page does.
    private const int RepeatLength = 60;

    private static IEnumerable<string> Physical(string content)
    {
        var start = 0;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (c != '\n' && (c != '\r' || (i + 1 < content.Length && content[i + 1] == '\n'))) { continue; }
            yield return content[start..i];
            start = i + 1;
        }
        yield return content[start..];
    }

    // Whole entities are decoded; broken ones ("&rsqu...") stay as they stand: what they were cannot be known.
    private static (string Text, bool Wide) Clean(string raw)
    {
        var decoded = raw.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(raw) : raw;
        var normal = BanglaText.Normalize(decoded).Trim();
        return (BanglaText.CollapseSpaces(normal), normal.Contains("    ", StringComparison.Ordinal));
    }
}

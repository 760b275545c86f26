using System.Globalization;
using System.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>Labels and figures in two columns.</summary>
internal static class Figures
{
    /// <summary>Writes the rows, the values below one another.</summary>
    public static void Write(Stream output, params IReadOnlyList<(string Label, string Value)> rows)
    {
        var width = rows.Max(r => CellWidth.Of(r.Label));
        var text = new StringBuilder();
        foreach (var (label, value) in rows) { text.Append(label).Append(' ', width - CellWidth.Of(label) + 2).Append(value).Append('\n'); }
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>A number in the language's digits, its thousands apart.</summary>
    public static string Number(LabelSet labels, long value) => labels.Digits(value.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A number of bytes, in MB of a million.</summary>
    public static string Size(LabelSet labels, long bytes) => labels.Digits((bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture)) + " MB";
}

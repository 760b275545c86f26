using System.Globalization;
using Sutra.Bangla.Latin;
using Sutra.Bangla.Text;

namespace Sutra.Bench.LatinForms;

/// <summary><c>latin SHARED</c>: how near the Latin forms of names come to those of a list of names in both scripts.</summary>
/// <remarks>The list is put into two halves by a checksum: rules are mended on what the half in sight shows (<c>--faults</c>), the other one is only counted.</remarks>
internal static class LatinCommand
{
    private sealed record Row(string Bengali, string Latin, string Written);

    public static int Run(Arguments arguments, TextWriter output)
    {
        var path = Path.Combine(arguments.Path(0, "SHARED"), "data", "wiki_names.tsv");
        if (!File.Exists(path)) { throw new FormatException("there is no list of names in SHARED"); }
        var rows = File.ReadLines(path).Select(l => l.Split('\t')).Where(c => c.Length == 2).Select(c => BanglaText.NormalizeLine(c[0]) is var b ? new Row(b, LatinDistance.Fold(c[1]), LatinDistance.Fold(LatinForm.Of(b))) : null!).ToList();
        output.WriteLine($"{"half",-12}{"names",8}{"exact",8}{"share",8}{"distance",10}");
        foreach (var half in rows.GroupBy(r => InSight(r.Bengali)).OrderByDescending(g => g.Key))
        {
            var exact = half.Count(r => r.Latin == r.Written);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(half.Key ? "in sight" : "held back"),-12}{half.Count(),8}{exact,8}{(double)exact / half.Count(),8:F4}{half.Average(r => LatinDistance.Normalised(r.Latin, r.Written)),10:F4}"));
        }
        if (arguments.Number("faults", 0) is var most and > 0) { WriteFaults([.. rows.Where(r => InSight(r.Bengali))], (int)most, output); }
        return 0;
    }

    // FNV-1a over the UTF-16 code units.
    private static bool InSight(string name) => name.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) % 2 == 0;

    // Words of names that have as many words in both scripts, the commonest first.
    private static void WriteFaults(List<Row> rows, int most, TextWriter output)
    {
        var words = rows.Select(r => (Bengali: r.Bengali.Split(' '), Latin: r.Latin.Split(' '), Written: r.Written.Split(' '))).Where(r => r.Bengali.Length == r.Latin.Length && r.Written.Length == r.Latin.Length)
            .SelectMany(r => r.Bengali.Select((b, i) => (Bengali: b, Latin: r.Latin[i], Written: r.Written[i]))).Where(w => w.Latin != w.Written && LatinDistance.Normalised(w.Latin, w.Written) < 0.6);
        foreach (var fault in words.CountBy(w => w).OrderByDescending(c => c.Value).ThenBy(c => c.Key.Bengali, StringComparer.Ordinal).Take(most))
        {
            output.WriteLine($"{fault.Value}\t{fault.Key.Bengali}\t{fault.Key.Latin}\t{fault.Key.Written}");
        }
    }
}

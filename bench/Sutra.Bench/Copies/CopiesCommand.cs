using System.Globalization;
using System.Text.Json;

namespace Sutra.Bench.Copies;

/// <summary><c>copies GOLD STORY</c>: how many of the pairs that are labelled as copies a story report has together (precision, recall), by its <c>copyOf</c>, and which pairs are wrong and missed.</summary>
/// <remarks>GOLD has <c>copies</c>, groups of ids; STORY is what <c>sutra story --format json</c> printed of the same articles. A pair is two articles of one group.</remarks>
internal static class CopiesCommand
{
    public static int Run(Arguments arguments, TextWriter output)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(arguments.Path(0, "GOLD")));
        using var report = JsonDocument.Parse(File.ReadAllText(arguments.Path(1, "STORY")));
        var labelled = Pairs(labels.RootElement.GetProperty("copies").EnumerateArray().Select(g => g.EnumerateArray().Select(id => id.GetString()!)));
        var articles = report.RootElement.GetProperty("articles").EnumerateArray().Select(a => (Id: a.GetProperty("id").GetString()!, Original: a.GetProperty("copyOf").GetString()));
        var found = Pairs(articles.GroupBy(a => a.Original ?? a.Id, a => a.Id, StringComparer.Ordinal));
        var right = labelled.Intersect(found).Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"labelled {labelled.Count}, found {found.Count}, right {right}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"copies_pair_p {Share(right, found.Count):F4}\ncopies_pair_r {Share(right, labelled.Count):F4}"));
        foreach (var (a, b) in found.Except(labelled).Order()) { output.WriteLine($"wrong\t{a}\t{b}"); }
        foreach (var (a, b) in labelled.Except(found).Order()) { output.WriteLine($"missed\t{a}\t{b}"); }
        return 0;
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static HashSet<(string, string)> Pairs(IEnumerable<IEnumerable<string>> groups) =>
        [.. groups.Select(g => g.Order(StringComparer.Ordinal).ToList()).SelectMany(g => g.SelectMany((a, i) => g.Skip(i + 1).Select(b => (a, b))))];
}

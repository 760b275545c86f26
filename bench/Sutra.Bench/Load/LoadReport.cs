using System.Globalization;
using System.Text.Json;

namespace Sutra.Bench.Load;

/// <summary>The results of a load run as a table or as JSON; times are in milliseconds.</summary>
internal sealed record LoadReport(IReadOnlyList<TemplateResult> Results, TimeSpan Counted, LoadOptions Options)
{
    /// <summary>How many requests had an error.</summary>
    public long Errors => Results.Sum(r => r.Errors);

    /// <summary>A row a template, and one for all where there are several.</summary>
    public void WriteTable(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Options.Readers} readers, pause {Options.Pause.TotalSeconds:0.###} s, {Counted.TotalSeconds:F1} s counted after {Options.Warm.TotalSeconds:0.#} s, seed {Options.Seed}"));
        output.WriteLine("requests requests/s   p50 ms   p90 ms   p99 ms   max ms  kB/answer  statuses  path");
        foreach (var row in Rows())
        {
            var statuses = string.Join(' ', row.Statuses.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key}:{s.Value}")));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Times.Count,8} {PerSecond(row),10:F1} {Ms(row, 50),8:F1} {Ms(row, 90),8:F1} {Ms(row, 99),8:F1} {row.Times.Max.TotalMilliseconds,8:F1} {KilobytesOf(row),10:F1}  {statuses}  {row.Template}"));
        }
        foreach (var row in Results.Where(r => r.FirstError is not null)) { output.WriteLine($"the first error: {row.FirstError}"); }
    }

    /// <summary>The same as one object.</summary>
    public void WriteJson(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("readers", Options.Readers);
        json.WriteNumber("pause", Options.Pause.TotalSeconds);
        json.WriteNumber("seconds", Counted.TotalSeconds);
        json.WriteNumber("seed", Options.Seed);
        json.WriteNumber("errors", Errors);
        json.WriteStartArray("paths");
        foreach (var row in Rows()) { WriteRow(json, row); }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private IEnumerable<TemplateResult> Rows()
    {
        foreach (var result in Results) { yield return result; }
        if (Results.Count < 2) { yield break; }
        var all = new TemplateResult("all");
        foreach (var result in Results) { all.Add(result); }
        yield return all;
    }

    private void WriteRow(Utf8JsonWriter json, TemplateResult row)
    {
        json.WriteStartObject();
        json.WriteString("path", row.Template);
        json.WriteNumber("requests", row.Times.Count);
        json.WriteNumber("requestsPerSecond", Math.Round(PerSecond(row), 1));
        json.WriteNumber("p50", Ms(row, 50));
        json.WriteNumber("p90", Ms(row, 90));
        json.WriteNumber("p99", Ms(row, 99));
        json.WriteNumber("max", row.Times.Max.TotalMilliseconds);
        json.WriteNumber("errors", row.Errors);
        json.WriteStartObject("statuses");
        foreach (var (name, count) in row.Statuses) { json.WriteNumber(name, count); }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private double PerSecond(TemplateResult row) => row.Times.Count / Counted.TotalSeconds;

    private static double Ms(TemplateResult row, double percent) => row.Times.Percentile(percent).TotalMilliseconds;

    private static double KilobytesOf(TemplateResult row) => row.Times.Count == 0 ? 0 : row.Bytes / 1e3 / row.Times.Count;
}

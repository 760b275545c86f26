using System.Globalization;
using System.Text.Json;

namespace Sutra.Bench.Speed;

/// <summary>The figures, as a table for people or an object for machines.</summary>
internal sealed record SpeedReport(IReadOnlyList<SpeedRow> Html, IReadOnlyList<SpeedRow> Dumps, long PeakBytes, int Rounds)
{
    private static readonly string[] s_head = ["set", "pages", "MB", "gunzip/s", "AngleSharp/s", "Sutra/s", "Sutra MB/s", "AngleSharp kB/page", "Sutra kB/page", "Sutra:AngleSharp", "Sutra:gunzip"];

    /// <summary>An aligned table.</summary>
    public void WriteTable(TextWriter output)
    {
        output.WriteLine($"One thread, processor time, best of {Rounds} rounds after warming up. /s: pages a second; kB/page: allocated; MB: 10^6 bytes unpacked.");
        output.WriteLine("AngleSharp: HtmlParser.ParseDocument alone, default options, given the decoded text. Sutra: unpacked bytes (dumps: text) to article.");
        output.WriteLine();
        List<string[]> cells = [s_head, .. Html.Concat(Dumps).Select(Cells)];
        var widths = s_head.Select((_, i) => cells.Max(c => c[i].Length)).ToArray();
        foreach (var row in cells) { output.WriteLine(string.Join("  ", row.Select((c, i) => i == 0 ? c.PadRight(widths[i]) : c.PadLeft(widths[i]))).TrimEnd()); }
        output.WriteLine();
        output.WriteLine($"Peak memory of reading every HTML page once, one after another: {Figure(PeakBytes / 1e6, 0)} MB");
    }

    /// <summary>One JSON object on one line.</summary>
    public void WriteJson(Stream output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteNumber("rounds", Rounds);
        json.WriteNumber("peakBytes", PeakBytes);
        WriteRows(json, "html", Html);
        WriteRows(json, "dumps", Dumps);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static string[] Cells(SpeedRow r) =>
    [
        r.Name, Figure(r.Pages, 0), Figure(r.Bytes / 1e6, 1),
        Speed(r, r.Gunzip), Speed(r, r.AngleSharp), Speed(r, r.Ours), Figure(r.MegabytesASecond(r.Ours), 1),
        r.AngleSharp is { } a ? Figure(r.AllocatedAPage(a) / 1e3, 0) : "-", Figure(r.AllocatedAPage(r.Ours) / 1e3, 0),
        Ratio(r, r.AngleSharp), Ratio(r, r.Gunzip),
    ];

    private static string Speed(SpeedRow r, Cost? cost) => cost is { } c ? Figure(r.PagesASecond(c), 0) : "-";

    private static string Ratio(SpeedRow r, Cost? to) => to is { } c ? Figure(c.Seconds / r.Ours.Seconds, 3) : "-";

    private static string Figure(double value, int places) => value.ToString("N" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<SpeedRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var r in rows)
        {
            json.WriteStartObject();
            json.WriteString("set", r.Name);
            json.WriteNumber("pages", r.Pages);
            json.WriteNumber("bytes", r.Bytes);
            WriteCost(json, "sutra", r, r.Ours);
            if (r.AngleSharp is { } a) { WriteCost(json, "angleSharp", r, a); json.WriteNumber("toAngleSharp", Math.Round(a.Seconds / r.Ours.Seconds, 4)); }
            if (r.Gunzip is { } g) { WriteCost(json, "gunzip", r, g); json.WriteNumber("toGunzip", Math.Round(g.Seconds / r.Ours.Seconds, 4)); }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCost(Utf8JsonWriter json, string name, SpeedRow r, Cost cost)
    {
        json.WriteStartObject(name);
        json.WriteNumber("pagesPerSecond", Math.Round(r.PagesASecond(cost), 1));
        json.WriteNumber("megabytesPerSecond", Math.Round(r.MegabytesASecond(cost), 2));
        json.WriteNumber("allocatedBytesPerPage", Math.Round(r.AllocatedAPage(cost)));
        json.WriteEndObject();
    }
}

using Sutra.Bench.Load;

namespace Sutra.Bench;

/// <summary><c>load URL PATH…</c>: readers that ask a running server, and how long its answers take. Exit code 1 where one had an error.</summary>
internal static class LoadCommand
{
    public static async Task<int> Run(Arguments arguments, TextWriter output)
    {
        var options = new LoadOptions(
            ServerOf(arguments.Path(0, "URL")),
            (int)Math.Clamp(arguments.Number("readers", 50), 1, 10_000),
            arguments.Seconds("pause", 0), arguments.Seconds("seconds", 30), arguments.Seconds("warm", 3), (ulong)arguments.Number("seed", 1));
        var values = ValuesOf(arguments.Text("values"));
        arguments.Path(1, "PATH");
        UrlTemplate[] templates = [.. arguments.Paths.Skip(1).Select(t => UrlTemplate.Parse(t, values))];
        var (results, counted) = await new LoadRun(options, templates).Run().ConfigureAwait(false);
        var report = new LoadReport(results, counted, options);
        if (arguments.Has("json"))
        {
            using var stream = Console.OpenStandardOutput();
            report.WriteJson(stream);
        }
        else { report.WriteTable(output); }
        return report.Errors == 0 ? 0 : 1;
    }

    /// <summary>A server's address; throws <see cref="FormatException"/> where it is none.</summary>
    public static Uri ServerOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : throw new FormatException($"that is no address of a server: {text}");

    // query=FILE,story=FILE: one value a line.
    private static Dictionary<string, IReadOnlyList<string>> ValuesOf(string? text)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=', 2) is not [var name, var file]) { throw new FormatException($"--values wants NAME=FILE: {part}"); }
            values[name] = [.. File.ReadLines(file).Where(l => l.Length > 0)];
        }
        return values;
    }
}

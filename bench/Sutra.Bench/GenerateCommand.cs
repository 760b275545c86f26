using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using Sutra.Bench.Generation;

namespace Sutra.Bench;

/// <summary><c>generate SHARED</c>: writes a stream of articles varied from the corpus. It has outlets' text, so it never enters the repository.</summary>
internal static class GenerateCommand
{
    // The stream ends where the corpus does, so that most of its dates need not move far.
    private const string FirstDay = "2025-06-01";

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static int Run(Arguments arguments, TextWriter output)
    {
        var shared = arguments.Path(0, "SHARED");
        var path = arguments.Text("out") ?? throw new FormatException("--out is not given");
        var options = new StreamOptions((int)Math.Clamp(arguments.Number("count", 100_000), 1, 10_000_000), (int)Math.Clamp(arguments.Number("days", 200), 1, 36_500), FirstOf(arguments), (ulong)arguments.Number("seed", 1));
        var stream = new StoryStream(Corpus.Read(shared), options);
        using var key = arguments.Text("key") is { } keyPath ? File.CreateText(keyPath) : null;
        using (var file = File.Create(path))
        using (var packed = new GZipStream(file, CompressionLevel.Fastest))
        using (var json = new Utf8JsonWriter(packed, s_json))
        {
            var done = 0;
            foreach (var article in stream.Articles())
            {
                WriteLine(json, packed, article);
                key?.Write(string.Create(CultureInfo.InvariantCulture, $"{article.Id}\ts{article.Story}\t{article.As}\t{article.Of}\n"));
                if (++done % 1000 == 0 && !Console.IsErrorRedirected) { Console.Error.Write($"\r\u001B[K{done:N0} of {options.Count:N0} articles"); }
            }
            if (!Console.IsErrorRedirected) { Console.Error.Write("\r\u001B[K"); }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {options.Count:N0} articles over {options.Days:N0} days, seed {options.Seed}, {stream.Names:N0} names, {new FileInfo(path).Length:N0} bytes"));
        return 0;
    }

    private static NodaTime.LocalDate FirstOf(Arguments arguments)
    {
        var text = arguments.Text("from") ?? FirstDay;
        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success && day.Value.Year is >= 1950 and <= 2200 ? day.Value : throw new FormatException($"--from is no day (2025-06-01): {text}");
    }

    private static void WriteLine(Utf8JsonWriter json, Stream stream, StreamArticle article)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("url", article.Url);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("headline", article.Headline);
        json.WriteString("published", article.Published);
        json.WriteString("body", article.Body);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}

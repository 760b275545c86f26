using System.Text;
using System.Text.Json;
using Sutra.Stories.Json;
using Sutra.Stories.Readings;
using Sutra.Stories.Storylines;

namespace Sutra.Cli.Tests.Json;

/// <summary>What the commands print as JSON.</summary>
internal static class Written
{
    /// <summary>The line of <c>sutra read</c> for one page.</summary>
    public static string JsonOf(Reading reading, bool removed = false) => Write(JsonText.Compact, json => ReadingJson.Write(json, reading, removed));

    /// <summary>The report of <c>sutra story --format json</c>.</summary>
    public static string JsonOf(StoryReport report) => Write(JsonText.Indented, json => StoryJson.Write(json, report));

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options)) { write(json); }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

using Sutra.Pages.Articles;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Tests.Statements;

/// <summary>Reads a text of our own and writes its statements in one line each.</summary>
internal static class Said
{
    /// <summary>The statements of a text; a line feed parts paragraphs.</summary>
    public static IReadOnlyList<Statement> In(string text, string? outlet = null, string? url = null) =>
        Reading(text, outlet, url).Statements;

    /// <summary>The whole reading of a text.</summary>
    public static Reading Reading(string text, string? outlet = null, string? url = null) =>
        Reader.Read(new Article
        {
            Id = "own",
            Language = "bn",
            Outlet = outlet,
            Url = url,
            Paragraphs = [.. text.Split('\n').Select(p => new Paragraph(p, null))],
        });

    /// <summary><c>speaker | cue | kind | stance</c>, then <c>via X</c> where somebody passed it on; statements parted by <c>;;</c>.</summary>
    public static string Lines(string text) =>
        string.Join(" ;; ", In(text).Select(s => $"{s.Speaker} | {s.Cue} | {s.Kind} | {s.Stance}".ToLowerInvariant() + (s.Via.Count > 0 ? " via " + string.Join(", ", s.Via) : "")));

    /// <summary><c>name: sentences</c> of each statement.</summary>
    public static string Spans(string text) =>
        string.Join(" ;; ", In(text).Select(s => $"{s.SpeakerName ?? s.Speaker}: {string.Join(' ', s.Sentences)}"));
}

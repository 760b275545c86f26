using System.Text.Json;
using NodaTime.Text;
using Sutra.Archive.Revisions;
using Sutra.Stories.Json;

namespace Sutra.Cli.Text;

/// <summary>Writes an article's revisions as JSON, each with what changed from the one before.</summary>
internal static class HistoryJson
{
    public static void Write(Stream output, ArticleHistory history) => JsonText.WriteObject(output, JsonText.Indented, json =>
    {
        json.WriteString("id", history.Id);
        json.WriteStartArray("revisions");
        for (var i = 0; i < history.Revisions.Count; i++) { Write(json, history.Revisions[i], i > 0 ? history.Revisions[i - 1] : null); }
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ArticleRevision revision, ArticleRevision? before)
    {
        json.WriteStartObject();
        json.WriteNumber("number", revision.Number);
        json.WriteString("added", InstantPattern.General.Format(revision.Added));
        if (revision.Fault is { } fault) { json.WriteString("fault", fault); }
        json.WriteString("headline", revision.Headline);
        json.WriteStrings("paragraphs", revision.Paragraphs);
        // Between a text and one that cannot be read nothing is known.
        if (before is { Fault: null } && revision.Fault is null) { WriteDifference(json, RevisionDifference.Between(before, revision)); }
        else { json.WriteNull("difference"); }
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, RevisionDifference difference)
    {
        json.WriteStartObject("difference");
        json.WritePropertyName("headline");
        Write(json, difference.Headline);
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in difference.Paragraphs) { Write(json, paragraph); }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<DifferencePiece> pieces)
    {
        json.WriteStartArray();
        foreach (var piece in pieces)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonText.NameOf(piece.Kind));
            json.WriteString("text", piece.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

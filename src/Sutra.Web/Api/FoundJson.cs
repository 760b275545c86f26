using System.Text.Json;
using Sutra.Archive.Looking;
using Sutra.Bangla.Text;

namespace Sutra.Web.Api;

/// <summary>Writes what was found, the same from the command line and the server.</summary>
internal static class FoundJson
{
    private static readonly Shape s_marks = Shape.Whole.List.List;

    /// <summary>What a found article looks like.</summary>
    public static readonly Shape Article = Shape.Object("FoundArticle", ("id", Shape.Text), ("outlet", Shape.Text.OrNull), ("published", Shape.Text.OrNull), ("address", Shape.Text.OrNull), ("headline", Shape.Text.OrNull),
        ("snippet", Shape.Text), ("marks", s_marks), ("score", Shape.Real));

    /// <summary>What a found story looks like.</summary>
    public static readonly Shape Story = EntryShapes.Story.With("FoundStory", ("found", Shape.Whole), ("best", EntryShapes.Article), ("titleMarks", s_marks), ("score", Shape.Real));

    /// <summary>What a found statement looks like.</summary>
    public static readonly Shape Statement = EntryShapes.Statement.With("FoundStatement", ("marks", s_marks));

    /// <summary>The fields of an article that was found.</summary>
    public static void Write(Utf8JsonWriter json, FoundArticle found)
    {
        json.WriteString("id", found.Article.Id);
        json.WriteString("outlet", found.Article.Outlet);
        json.WriteString("published", found.Article.Published);
        json.WriteString("address", found.Address);
        json.WriteString("headline", found.Article.Headline);
        json.WriteString("snippet", found.Snippet.Text);
        WriteMarks(json, "marks", found.Snippet.Marks);
        json.WriteNumber("score", Math.Round(found.Score, 4));
    }

    /// <summary>The fields of a story that was found.</summary>
    public static void Write(Utf8JsonWriter json, FoundStory found, ArchiveReader reader)
    {
        json.Write(found.Story);
        json.WriteNumber("found", found.Articles);
        json.WriteStartObject("best");
        json.Write(found.Best, reader);
        json.WriteEndObject();
        WriteMarks(json, "titleMarks", found.TitleMarks);
        json.WriteNumber("score", Math.Round(found.Score, 4));
    }

    /// <summary>The fields of a statement that was found.</summary>
    public static void Write(Utf8JsonWriter json, FoundStatement found, ArchiveReader reader)
    {
        json.Write(found.Statement, reader);
        WriteMarks(json, "marks", found.Marks);
    }

    private static void WriteMarks(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> marks)
    {
        json.WriteStartArray(name);
        foreach (var mark in marks)
        {
            json.WriteStartArray();
            json.WriteNumberValue(mark.Start);
            json.WriteNumberValue(mark.End);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}

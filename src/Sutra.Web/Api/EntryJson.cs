using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Sutra.Archive.Looking;
using Sutra.Stories.Json;

namespace Sutra.Web.Api;

/// <summary>Writes the entries of lists; <see cref="EntryShapes"/> has what they look like.</summary>
internal static class EntryJson
{
    /// <summary>A list of entries.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(entry);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The fields of an article.</summary>
    public static void Write(this Utf8JsonWriter json, ArticleEntry article, ArchiveReader reader)
    {
        json.WriteString("id", article.Id);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("published", article.Published);
        json.WriteString("headline", article.Headline);
        json.WriteString("copyOf", article.CopyOf is { } original ? reader.Articles.Find(original)?.Id : null);
        json.WriteString("story", StoryOf(article));
    }

    /// <summary>The id of an article's story, or null.</summary>
    public static string? StoryOf(ArticleEntry article) => article.Story is { } story ? FormattableString.Invariant($"s{story}") : null;

    /// <summary>The fields of a story.</summary>
    public static void Write(this Utf8JsonWriter json, StoryEntry story)
    {
        json.WriteString("id", story.Id);
        json.WriteString("title", story.Title);
        json.WriteDay("first", story.First);
        json.WriteDay("last", story.Last);
        json.WriteNumber("articles", story.Articles);
        json.WriteNumber("sources", story.Sources);
        json.WriteNumber("copies", story.Copies);
        json.WriteString("storyline", FormattableString.Invariant($"l{story.Line}"));
    }

    /// <summary>The fields of a storyline.</summary>
    public static void Write(this Utf8JsonWriter json, StorylineEntry line)
    {
        json.WriteString("id", line.Id);
        json.WriteDay("first", line.First);
        json.WriteDay("last", line.Last);
        json.WriteNumber("stories", line.Stories);
        json.WriteList("names", line.Names, json.Write);
    }

    /// <summary>The fields of a name.</summary>
    public static void Write(this Utf8JsonWriter json, NameEntry name)
    {
        json.WriteNumber("number", name.Number);
        json.WriteString("name", name.Text);
        json.WriteString("kind", JsonText.NameOf(name.Kind));
        json.WriteNumber("articles", name.Articles);
    }

    /// <summary>The fields of an outlet.</summary>
    public static void Write(this Utf8JsonWriter json, OutletEntry outlet)
    {
        json.WriteNumber("number", outlet.Number);
        json.WriteString("name", outlet.Name);
        json.WriteNumber("articles", outlet.Articles);
        json.WriteNumber("copies", outlet.Copies);
        json.WriteNumber("credited", outlet.Credited);
        json.WriteDay("first", outlet.First);
        json.WriteDay("last", outlet.Last);
    }

    /// <summary>The fields of a tie between outlets.</summary>
    public static void Write(this Utf8JsonWriter json, OutletTie tie)
    {
        json.WriteNumber("number", tie.Number);
        json.WriteString("name", tie.Name);
        json.WriteNumber("articles", tie.Articles);
    }

    /// <summary>The fields of a statement.</summary>
    public static void Write(this Utf8JsonWriter json, StatementEntry statement, ArchiveReader reader)
    {
        json.WriteStartObject("article");
        json.Write(statement.Article, reader);
        json.WriteEndObject();
        if (statement.Speaker is { } speaker)
        {
            json.WriteStartObject("speaker");
            json.Write(speaker);
            json.WriteEndObject();
        }
        else { json.WriteNull("speaker"); }
        json.WriteNumbers("sentences", Enumerable.Range(statement.First, statement.Last - statement.First + 1));
        json.WriteString("text", statement.Text);
        json.WriteString("kind", JsonText.NameOf(statement.Kind));
        json.WriteString("stance", JsonText.NameOf(statement.Stance));
    }

    /// <summary>A day, or null.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, LocalDate? day) => json.WriteString(name, day is { } d ? LocalDatePattern.Iso.Format(d) : null);
}

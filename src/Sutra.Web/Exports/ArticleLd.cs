using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sutra.Archive.Looking;
using Sutra.Bangla.Names;
using Sutra.Pages.Articles;
using Sutra.Stories.Json;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Web.Feeds;

namespace Sutra.Web.Exports;

/// <summary>Writes articles in the words of schema.org (JSON-LD).</summary>
internal static class ArticleLd
{
    /// <summary>The media type.</summary>
    public const string Type = "application/ld+json";

    /// <summary>How it is written: fit to stand in a script element, Bengali as itself.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>Writes the fields of an article, the context aside.</summary>
    public static void Write(Utf8JsonWriter json, ArticleEntry entry, Reading reading, ArchiveReader reader)
    {
        var article = reading.Article;
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", StableId.Of(entry));
        Optional(json, "url", Address(article));
        Optional(json, "headline", article.Headline);
        Optional(json, "datePublished", article.Published?.Value);
        Optional(json, "dateModified", article.Updated?.Value);
        Optional(json, "inLanguage", article.Language);
        Optional(json, "articleSection", article.Section);
        Optional(json, "creditText", article.Byline);
        if (article.Tags.Count > 0) { json.WriteStrings("keywords", article.Tags); }
        if (article.Outlet is { } outlet) { Named(json, "publisher", "Organization", outlet); }
        json.WriteString("articleBody", string.Join("\n\n", article.Paragraphs.Select(p => p.Text)));
        WriteBasis(json, entry, article, reader);
        WriteMentions(json, reading);
        WriteStatements(json, reading);
    }

    // What it repeats, and the agencies whose work it says it rests on.
    private static void WriteBasis(Utf8JsonWriter json, ArticleEntry entry, Article article, ArchiveReader reader)
    {
        var original = entry.CopyOf is { } number ? reader.Articles.Find(number) : null;
        if (original is null && article.Credits.Count == 0) { return; }
        json.WriteStartArray("isBasedOn");
        if (original is not null)
        {
            json.WriteStartObject();
            json.WriteString("@type", "NewsArticle");
            json.WriteString("@id", StableId.Of(original));
            Optional(json, "headline", original.Headline);
            if (original.Outlet is { } outlet) { Named(json, "publisher", "Organization", outlet); }
            json.WriteEndObject();
        }
        foreach (var credit in article.Credits)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CreativeWork");
            Named(json, "publisher", "Organization", credit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter json, Reading reading)
    {
        if (reading.Names.Count == 0) { return; }
        json.WriteStartArray("mentions");
        foreach (var name in reading.Names)
        {
            json.WriteStartObject();
            json.WriteString("@type", TypeOf(name.Kind));
            json.WriteString("name", name.Text);
            if (name.Forms.Count > 0) { json.WriteStrings("alternateName", name.Forms); }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Somebody's own words are a quotation; what is retold is a claim. A credit is neither.
    private static void WriteStatements(Utf8JsonWriter json, Reading reading)
    {
        var said = reading.Statements.Where(s => s.Kind != StatementKind.Credit).ToList();
        if (said.Count == 0) { return; }
        json.WriteStartArray("hasPart");
        foreach (var statement in said)
        {
            var direct = statement.Kind == StatementKind.Direct;
            json.WriteStartObject();
            json.WriteString("@type", direct ? "Quotation" : "Claim");
            json.WriteString("text", statement.Text);
            var speaker = statement.SpeakerName ?? statement.Speaker;
            if (speaker.Length > 0) { Named(json, direct ? "spokenByCharacter" : "author", SpeakerType(speaker, reading), speaker); }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // A speaker is a person or an organisation; which, where the names say so.
    private static string? SpeakerType(string speaker, Reading reading) => reading.Names.FirstOrDefault(n => n.Text == speaker)?.Kind switch
    {
        NameKind.Person => "Person",
        NameKind.Organisation => "Organization",
        _ => null,
    };

    private static string TypeOf(NameKind kind) => kind switch { NameKind.Person => "Person", NameKind.Organisation => "Organization", NameKind.Place => "Place", _ => "Thing" };

    private static string? Address(Article article) =>
        Uri.TryCreate(article.Canonical ?? article.Url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;

    private static void Named(Utf8JsonWriter json, string field, string? type, string name)
    {
        json.WriteStartObject(field);
        Optional(json, "@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string field, string? value)
    {
        if (value is not null) { json.WriteString(field, value); }
    }
}

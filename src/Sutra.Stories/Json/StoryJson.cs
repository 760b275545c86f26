using System.Text.Json;
using NodaTime.Text;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Chains;
using Sutra.Stories.Statements.Repeats;
using Sutra.Stories.Storylines;
using Sutra.Stories.Timelines;
using Sutra.Stories.Tolls;

namespace Sutra.Stories.Json;

/// <summary>Writes a story report as the contract has it.</summary>
public static class StoryJson
{
    /// <summary>Writes the report as one object.</summary>
    public static void Write(Utf8JsonWriter json, StoryReport report)
    {
        json.WriteStartObject();
        WriteArticles(json, report);
        CopyJson.Write(json, report.Copies);
        WriteStories(json, report);
        WriteStorylines(json, report);
        json.WriteStartArray("timeline");
        foreach (var t in report.Timeline) { WriteEntry(json, t); }
        json.WriteEndArray();
        json.WriteStartArray("disagreements");
        foreach (var d in report.Disagreements) { WriteDisagreement(json, d); }
        json.WriteEndArray();
        WriteTolls(json, report.Tolls);
        json.WriteStartArray("statements");
        foreach (var s in report.Statements) { WriteStatement(json, s); }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes counts that grew, as the array <c>tolls</c> of the object that is open.</summary>
    public static void WriteTolls(Utf8JsonWriter json, IReadOnlyList<GrowingToll> tolls)
    {
        json.WriteStartArray("tolls");
        foreach (var t in tolls) { WriteToll(json, t); }
        json.WriteEndArray();
    }

    private static void WriteArticles(Utf8JsonWriter json, StoryReport report)
    {
        json.WriteStartArray("articles");
        foreach (var r in report.Readings)
        {
            json.WriteStartObject();
            json.WriteString("id", r.Article.Id);
            json.WriteString("outlet", r.Article.Outlet);
            json.WriteString("published", r.Article.Published?.Value);
            json.WriteString("headline", r.Article.Headline);
            json.WriteString("genre", JsonText.NameOf(r.Article.Genre));
            json.WriteString("copyOf", report.CopyOf.GetValueOrDefault(r.Article.Id));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStories(Utf8JsonWriter json, StoryReport report)
    {
        var sources = IndependentSources.Count(report);
        json.WriteStartArray("stories");
        foreach (var s in report.Stories)
        {
            json.WriteStartObject();
            json.WriteString("id", s.Id);
            json.WriteString("title", s.Title);
            json.WriteString("first", s.First is { } first ? LocalDatePattern.Iso.Format(first) : null);
            json.WriteString("last", s.Last is { } last ? LocalDatePattern.Iso.Format(last) : null);
            json.WriteStrings("articles", s.Articles);
            json.WriteNumber("sources", sources[s.Id]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStorylines(Utf8JsonWriter json, StoryReport report)
    {
        json.WriteStartArray("storylines");
        foreach (var l in report.Storylines)
        {
            json.WriteStartObject();
            json.WriteString("id", l.Id);
            json.WriteString("title", l.Title);
            json.WriteStrings("stories", l.Stories);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, TimelineEntry t)
    {
        json.WriteStartObject();
        json.WriteString("storyline", t.Storyline);
        json.WriteString("date", t.Date);
        json.WriteString("precision", JsonText.NameOf(t.Precision));
        json.WriteBoolean("planned", t.Planned);
        json.WriteString("text", t.Text);
        json.WriteNumber("outlets", t.Outlets);
        json.WriteNumber("rank", t.Rank);
        if (t.Doubt is { } doubt) { json.WriteString("doubt", doubt); }
        WriteEvidence(json, t.Evidence);
        json.WriteEndObject();
    }

    private static void WriteDisagreement(Utf8JsonWriter json, Disagreement d)
    {
        json.WriteStartObject();
        json.WriteString("story", d.Story);
        json.WriteString("storyline", d.Storyline);
        json.WriteString("about", d.About);
        json.WriteString("kind", JsonText.NameOf(d.Kind));
        json.WriteStartArray("values");
        foreach (var v in d.Values)
        {
            json.WriteStartObject();
            json.WriteString("value", v.Value);
            WriteEvidence(json, v.Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteToll(Utf8JsonWriter json, GrowingToll toll)
    {
        json.WriteStartObject();
        json.WriteString("story", toll.Story);
        json.WriteString("storyline", toll.Storyline);
        json.WriteString("about", toll.About);
        json.WriteString("kind", JsonText.NameOf(toll.Kind));
        json.WriteStartArray("counts");
        foreach (var c in toll.Counts)
        {
            json.WriteStartObject();
            json.WriteNumber("count", c.Count);
            json.WriteString("value", c.Value);
            json.WriteString("first", LocalDatePattern.Iso.Format(c.First));
            json.WriteString("last", LocalDatePattern.Iso.Format(c.Last));
            json.WriteNumber("sources", c.Sources);
            WriteEvidence(json, c.Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter json, RepeatedStatement s)
    {
        json.WriteStartObject();
        json.WriteString("story", s.Story);
        json.WriteString("speaker", s.Speaker);
        json.WriteBoolean("quoteDiffers", s.QuoteDiffers);
        json.WriteStartArray("tellings");
        foreach (var t in s.Tellings)
        {
            json.WriteStartObject();
            json.WriteString("article", t.Article);
            json.WriteNumbers("sentences", t.Statement.Sentences);
            json.WriteString("kind", JsonText.NameOf(t.Statement.Kind));
            json.WriteString("text", t.Statement.Text);
            json.WriteString("quote", t.Quote);
            json.WriteBoolean("differs", t.Differs);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var e in evidence)
        {
            json.WriteStartObject();
            json.WriteString("article", e.Article);
            json.WriteOptional("sentence", e.Sentence);
            json.WriteOptional("line", e.Line);
            json.WriteString("text", e.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

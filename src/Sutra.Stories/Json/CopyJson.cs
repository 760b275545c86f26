using System.Text.Json;
using Sutra.Stories.Copies;

namespace Sutra.Stories.Json;

/// <summary>Writes which articles repeat which, with the passages that both have.</summary>
internal static class CopyJson
{
    /// <summary>Writes the pairs as a property <c>copies</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<CopyPair> pairs)
    {
        json.WriteStartArray("copies");
        foreach (var p in pairs)
        {
            json.WriteStartObject();
            json.WriteString("copy", p.Copy);
            json.WriteString("original", p.Original);
            json.WriteString("kind", JsonText.NameOf(p.Kind));
            json.WriteString("direction", JsonText.NameOf(p.Direction));
            json.WriteString("creditedTo", p.CreditedTo);
            json.WriteNumber("share", Math.Round(p.Share, 2));
            json.WriteNumber("originalShare", Math.Round(p.OriginalShare, 2));
            json.WriteNumber("sentences", p.Sentences);
            json.WriteNumber("sharedSentences", p.SharedSentences);
            json.WriteStartArray("passages");
            foreach (var passage in p.Passages) { WritePassage(json, passage); }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePassage(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartObject();
        json.WriteNumber("words", passage.Words);
        WritePlace(json, "copy", passage.Copy);
        WritePlace(json, "original", passage.Original);
        json.WriteString("text", passage.Text);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, TextPlace place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("sentence", place.Sentence);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("lastSentence", place.LastSentence);
        json.WriteNumber("end", place.End);
        json.WriteEndObject();
    }
}

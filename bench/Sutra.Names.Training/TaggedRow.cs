using System.Text.Json;
using Sutra.Bangla.Text;

namespace Sutra.Names.Training;

/// <summary>A sentence of a tagged corpus as it stands in its file: {"id": …, "tokens": […], "tags": ["O", "B-PER", …]}; BIO and BILOU schemes, PER/PERSON, ORG, LOC/GPE.</summary>
internal sealed record TaggedRow(string Id, string[] Tokens, string[] Tags)
{
    /// <summary>The rows of a file; empty ones are left out.</summary>
    public static List<TaggedRow> Read(string path)
    {
        var rows = new List<TaggedRow>();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var tokens = row.GetProperty("tokens").EnumerateArray().Select(t => BanglaText.NormalizeLine(t.GetString()!)).ToArray();
            if (tokens.Length > 0) { rows.Add(new TaggedRow(row.GetProperty("id").GetString()!, tokens, [.. row.GetProperty("tags").EnumerateArray().Select(t => t.GetString()!)])); }
        }
        return rows;
    }

    /// <summary>The names that were tagged: their tokens and the kind.</summary>
    public IEnumerable<(string Text, string Kind)> Names()
    {
        var words = new List<string>();
        var kind = "";
        for (var i = 0; i <= Tokens.Length; i++)
        {
            var tag = i < Tokens.Length ? Tags[i] : "O";
            var now = tag[(tag.IndexOf('-', StringComparison.Ordinal) + 1)..] switch { "PER" or "PERSON" => "person", "ORG" => "organisation", "LOC" or "GPE" => "place", _ => "" };
            if (words.Count > 0 && (now != kind || tag[0] is 'B' or 'U')) { yield return (string.Join(' ', words), kind); words.Clear(); }
            kind = now;
            if (now.Length > 0) { words.Add(Tokens[i]); }
        }
    }
}

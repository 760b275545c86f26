using Microsoft.Data.Sqlite;
using Sutra.Bangla.Facts;

namespace Sutra.Archive.Search;

/// <summary>The terms of an archive's names that sound like a Latin word.</summary>
internal sealed class SoundCandidates(SqliteConnection connection)
{
    // What the last letters of a name may be where the index took them for an ending: of so many letters, and with one consonant at most; not an ending with the particle ও or ই behind it.
    private const int LongestEnding = 2;
    private const int CostOfEnding = 1;
    private const int MostWithEnding = 1;

    private static readonly ILookup<string, string> s_endings = FactTable.Load(typeof(SoundCandidates).Assembly, "search-endings.tsv").Rows
        .Select(r => r["ending"]).Where(e => e.Length == 1 || (e.Length == LongestEnding && e[^1] is not ('ও' or 'ই')))
        .ToLookup(e => SoundReader.Bengali(e).FirstOrDefault() ?? "", StringComparer.Ordinal);

    /// <summary>Those that cost no more than a word of that length may.</summary>
    public List<NameMeaning> Find(string latin)
    {
        var most = SoundMatch.Most(latin);
        var found = new Dictionary<string, NameMeaning>(StringComparer.Ordinal);
        foreach (var sound in SoundReader.Latin(latin))
        {
            foreach (var term in TermsOf(sound))
            {
                Add(new NameMeaning(term, term, SoundMatch.Cost(latin, term, most)));
                AddEnded(term, "");
            }
            if (sound.Length < 2) { continue; }
            foreach (var term in TermsOf(sound[..^1])) { AddEnded(term, sound[^1..]); }
        }
        return [.. found.Values];

        void AddEnded(string term, string sound)
        {
            foreach (var ending in s_endings[sound])
            {
                var form = term + ending;
                if (SoundMatch.Cost(latin, form, Math.Min(most - CostOfEnding, MostWithEnding)) is var cost and < SoundMatch.None && SearchAnalyser.TermOf(form) == term) { Add(new NameMeaning(term, form, cost + CostOfEnding)); }
            }
        }

        void Add(NameMeaning meaning)
        {
            if (meaning.Cost == SoundMatch.None || (found.TryGetValue(meaning.Form, out var before) && before.Cost <= meaning.Cost)) { return; }
            found[meaning.Form] = meaning;
        }
    }

    private List<string> TermsOf(string sound)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT term FROM search_sound WHERE sound = $sound";
        command.Parameters.AddWithValue("$sound", sound);
        var terms = new List<string>();
        using var rows = command.ExecuteReader();
        while (rows.Read()) { terms.Add(rows.GetString(0)); }
        return terms;
    }
}

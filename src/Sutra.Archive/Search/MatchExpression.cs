using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Search;

/// <summary>Writes the parts of a query in FTS5's language. Terms are quoted, so that nothing typed is an operator of it.</summary>
internal sealed class MatchExpression(SqliteConnection connection)
{
    // A sound that very many names share asks for no more than this many of them.
    private const int MostNames = 64;

    /// <summary>What must be there; null where nothing need be.</summary>
    public string? Wanted(SearchQuery query) => Join(query.Parts.Where(p => !p.IsExcluded), " AND ");

    /// <summary>What must not be there, phrases but those of fields left out; null where nothing is.</summary>
    public string? Unwanted(SearchQuery query) => Join(query.Parts.Where(p => p.IsExcluded && !(p.IsPhrase && p.Field == QueryField.Text)), " OR ");

    private string? Join(IEnumerable<QueryPart> parts, string with)
    {
        var written = parts.Select(Write).ToList();
        return written.Count == 0 ? null : string.Join(with, written);
    }

    private string Write(QueryPart part) =>
        "(" + Column(part.Field) + " : (" + string.Join(" AND ", part.Terms.Select(t => "(" + string.Join(" OR ", Meant(t).Select(Quote)) + ")")) + "))";

    private static string Column(QueryField field) => field switch
    {
        QueryField.Text => "{headline body}",
        QueryField.Outlet => "{outlet}",
        QueryField.Speaker => "{speaker}",
        QueryField.Place => "{place}",
        _ => "{kind}",
    };

    private static string Quote(string term) => "\"" + term.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>The word itself, and the Bengali names that it can be in Latin letters.</summary>
    public HashSet<string> Meant(SearchTerm term)
    {
        if (!term.IsLatin) { return [term.Text]; }
        var meant = new HashSet<string>(StringComparer.Ordinal) { term.Text };
        meant.UnionWith(LatinNames.Find(term.Text));
        if (SoundReader.Latin(term.Text) is { } sound) { AddNames(sound, meant); }
        return meant;
    }

    private void AddNames(NameSound latin, HashSet<string> meant)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT term FROM search_sound WHERE sound = $sound";
        command.Parameters.AddWithValue("$sound", latin.Consonants);
        using var rows = command.ExecuteReader();
        while (rows.Read() && meant.Count < MostNames)
        {
            var term = rows.GetString(0);
            if (SoundReader.Bengali(term).Any(s => NameSound.Matches(latin, s))) { meant.Add(term); }
        }
    }
}

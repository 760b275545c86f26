using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Search;
using Sutra.Bangla.Names;

namespace Sutra.Archive.Looking;

/// <summary>The names that an archive's articles mention.</summary>
public sealed class NameLists
{
    private const string Columns = "n.id, n.text, n.kind, (SELECT count(*) FROM mention m WHERE m.name = n.id) FROM name n";

    private readonly ReadDatabase _database;

    internal NameLists(ReadDatabase database) => _database = database;

    /// <summary>The name of a number; null where there is none.</summary>
    public NameEntry? Find(long number) => _database.First($"SELECT {Columns} WHERE n.id = $1", Read, number);

    /// <summary>The other forms it was met in.</summary>
    public IReadOnlyList<string> Forms(long number) => _database.All("SELECT form FROM name_form WHERE name = $1 ORDER BY form", r => r.GetString(0), number);

    /// <summary>Names by their words, in any inflection or in Latin letters, those of most articles first: all words of one part of the query must be in one name. Names that stand in one article only are not listed.</summary>
    public IReadOnlyList<NameEntry> Like(SearchQuery query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = query.Among(new NameMeanings(_database.Connection)).Parts.Where(p => !p.IsExcluded && p.Field is QueryField.Text or QueryField.Speaker or QueryField.Place).SelectMany(p => p.Meant).Select(m => m.Terms).ToList();
        if (words.Count == 0) { return []; }
        var numbers = words.Select(NumbersOf).Aggregate((a, b) => { a.IntersectWith(b); return a; });
        return numbers.Count == 0 ? [] : _database.All($"SELECT {Columns} WHERE n.id IN (SELECT value FROM json_each($1)) ORDER BY 4 DESC, n.id LIMIT $2", Read, $"[{string.Join(',', numbers)}]", limit);
    }

    /// <summary>The number of a name that a reading has; null where the archive has it not.</summary>
    public long? NumberOf(Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _database.Number("SELECT id FROM name WHERE key = $1", NameHash.Of(name)) is var number and > 0 ? number : null;
    }

    /// <summary>How many articles a month mention a name, earliest first; months without any are left out.</summary>
    public IReadOnlyList<MonthCount> Months(long number) => [.. _database
        .All("SELECT a.day FROM mention m JOIN article a ON a.id = m.article WHERE m.name = $1 AND a.day IS NOT NULL", r => DayNumber.ToDay(r.GetInt64(0)), number)
        .GroupBy(d => d.ToYearMonth()).OrderBy(g => g.Key).Select(g => new MonthCount(g.Key, g.Count()))];

    internal static NameEntry Read(SqliteDataReader r) => new(r.GetInt64(0), r.GetString(1), (NameKind)r.GetInt32(2), r.GetInt32(3));

    private HashSet<long> NumbersOf(IReadOnlySet<string> terms) => [.. terms.SelectMany(t => _database.All("SELECT name FROM name_term WHERE term = $1", r => r.GetInt64(0), t))];
}

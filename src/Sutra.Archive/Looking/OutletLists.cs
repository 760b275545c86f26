using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Looking;

/// <summary>The outlets of an archive.</summary>
public sealed class OutletLists
{
    private const string Columns = "o.id, o.name, count(a.id), count(a.copy_of), count(a.source), min(a.day), max(a.day) FROM outlet o LEFT JOIN article a ON a.teller = o.id AND a.kind = 0";

    private readonly ReadDatabase _database;

    internal OutletLists(ReadDatabase database) => _database = database;

    /// <summary>All outlets that have articles, those with most first.</summary>
    public IReadOnlyList<OutletEntry> All() => _database.All($"SELECT {Columns} GROUP BY o.id HAVING count(a.id) > 0 ORDER BY 3 DESC, o.name", Read);

    /// <summary>The outlet of a number; null where there is none.</summary>
    public OutletEntry? Find(long number) => _database.First($"SELECT {Columns} WHERE o.id = $1 GROUP BY o.id", Read, number);

    /// <summary>Whom an outlet credits, most often first.</summary>
    public IReadOnlyList<OutletTie> Credits(long number, int limit) => _database.All(
        "SELECT s.id, s.name, count(*) FROM article a JOIN outlet s ON s.id = a.source WHERE a.teller = $1 AND a.kind = 0 GROUP BY s.id ORDER BY 3 DESC, s.name LIMIT $2", Tie, number, limit);

    /// <summary>Whose texts an outlet repeats, most often first.</summary>
    public IReadOnlyList<OutletTie> Repeats(long number, int limit) => _database.All(
        "SELECT o.id, o.name, count(*) FROM article a JOIN article b ON b.id = a.copy_of JOIN outlet o ON o.id = b.teller WHERE a.teller = $1 AND o.id <> $1 GROUP BY o.id ORDER BY 3 DESC, o.name LIMIT $2", Tie, number, limit);

    /// <summary>Who credits an outlet or agency, most often first.</summary>
    public IReadOnlyList<OutletTie> CreditedBy(long number, int limit) => _database.All(
        "SELECT o.id, o.name, count(*) FROM article a JOIN outlet o ON o.id = a.teller WHERE a.source = $1 AND a.kind = 0 GROUP BY o.id ORDER BY 3 DESC, o.name LIMIT $2", Tie, number, limit);

    private static OutletEntry Read(SqliteDataReader r) => new(r.GetInt64(0), r.GetString(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4), r.Day(5), r.Day(6));

    internal static OutletTie Tie(SqliteDataReader r) => new(r.GetInt64(0), r.GetString(1), r.GetInt32(2));
}

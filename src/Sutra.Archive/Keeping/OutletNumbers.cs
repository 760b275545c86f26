using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Keeping;

/// <summary>The numbers of outlets and agencies, for the one who writes.</summary>
internal sealed class OutletNumbers(SqliteConnection connection) : IDisposable
{
    private readonly PreparedCommand _find = new(connection, "SELECT id FROM outlet WHERE name = $1", 1);
    private readonly PreparedCommand _insert = new(connection, "INSERT INTO outlet (name) VALUES ($1) RETURNING id", 1);
    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);

    /// <summary>The number of an outlet, a new one where it was not met before; null for none.</summary>
    public long? Of(SqliteTransaction transaction, string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) { return null; }
        if (_known.TryGetValue(name, out var id)) { return id; }
        id = _find.First(transaction, r => r.GetInt64(0), name) ?? _insert.First(transaction, r => r.GetInt64(0), name)!.Value;
        return _known[name] = id;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
    }
}

using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;

namespace Sutra.Archive.Looking;

/// <summary>Asks an archive's database; each question is prepared once. For one thread at a time.</summary>
internal sealed class ReadDatabase(ArchiveFolder folder, SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, PreparedCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>The connection.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>The first row, or null where there is none. Parameters are <c>$1</c>, <c>$2</c> … in their order.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params object?[] values) where T : class => All(sql, read, values) is [var first, ..] ? first : null;

    /// <summary>All rows.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params object?[] values) => ArchiveDatabase.Guard(folder, () =>
    {
        if (!_commands.TryGetValue(sql, out var command)) { _commands[sql] = command = new PreparedCommand(connection, sql, values.Length); }
        return command.All(null, read, values);
    });

    /// <summary>A number: of the first row its first column; 0 where there is none.</summary>
    public long Number(string sql, params object?[] values) => All(sql, r => r.IsDBNull(0) ? 0 : r.GetInt64(0), values).FirstOrDefault();

    /// <summary>Whether another file stands in the place of the one that is open, or none.</summary>
    public bool IsReplaced => ArchiveDatabase.IsReplaced(connection);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _commands.Values) { command.Dispose(); }
        connection.Dispose();
    }
}

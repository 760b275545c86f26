using Microsoft.Data.Sqlite;

namespace Sutra.Archive;

/// <summary>A statement that is prepared once and run again and again, its parameters by their order (<c>$1</c>, <c>$2</c>, …); the transaction is the connection's, null where it is in none.</summary>
internal sealed class PreparedCommand : IDisposable
{
    private readonly SqliteCommand _command;

    public PreparedCommand(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; i <= parameters; i++) { _command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"${i}") }); }
    }

    /// <summary>Runs it; how many rows it changed.</summary>
    public int Run(SqliteTransaction? transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it; the first row, or null where there is none.</summary>
    public T? First<T>(SqliteTransaction? transaction, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values) where T : struct
    {
        Bind(transaction, values);
        using var reader = _command.ExecuteReader();
        return reader.Read() ? read(reader) : null;
    }

    /// <summary>Runs it; all rows.</summary>
    public List<T> All<T>(SqliteTransaction? transaction, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        using var reader = _command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) { rows.Add(read(reader)); }
        return rows;
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private void Bind(SqliteTransaction? transaction, ReadOnlySpan<object?> values)
    {
        _command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++) { _command.Parameters[i].Value = values[i] ?? DBNull.Value; }
    }
}

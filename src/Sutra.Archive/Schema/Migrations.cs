using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Schema;

/// <summary>Brings a database to the newest schema: numbered scripts (<c>0001-….sql</c>), each run once, in a transaction of its own. SQLite's <c>user_version</c> says which was the last.</summary>
internal static class Migrations
{
    private static readonly List<(int Number, string Sql)> s_scripts = Load();

    /// <summary>The number of the newest schema that this program knows.</summary>
    public static int Newest => s_scripts[^1].Number;

    /// <summary>The number of a database's schema; 0 for a new one.</summary>
    public static int NumberOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Runs the scripts that a database has not seen, up to a number.</summary>
    public static void Run(SqliteConnection connection, int upTo = int.MaxValue)
    {
        var done = NumberOf(connection);
        foreach (var (number, sql) in s_scripts)
        {
            if (number <= done || number > upTo) { continue; }
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"{sql}\nPRAGMA user_version = {number};");
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static List<(int Number, string Sql)> Load()
    {
        var assembly = typeof(Migrations).Assembly;
        var scripts = new List<(int, string)>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            scripts.Add((int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd()));
        }
        return scripts;
    }
}

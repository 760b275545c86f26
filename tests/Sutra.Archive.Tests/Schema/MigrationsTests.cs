using Microsoft.Data.Sqlite;
using Sutra.Archive.Schema;

namespace Sutra.Archive.Tests.Schema;

public sealed class MigrationsTests
{
    [Fact]
    public void Each_schema_grows_from_the_one_before()
    {
        for (var from = 0; from <= Migrations.Newest; from++)
        {
            using var connection = Open();
            Migrations.Run(connection, from);
            Migrations.NumberOf(connection).ShouldBe(from);
            Migrations.Run(connection);
            Migrations.NumberOf(connection).ShouldBe(Migrations.Newest);
            Tables(connection).ShouldContain("article");
        }
    }

    [Fact]
    public void A_schema_that_is_the_newest_is_left_alone()
    {
        using var connection = Open();
        Migrations.Run(connection);
        Should.NotThrow(() => Migrations.Run(connection));
    }

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private static List<string> Tables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) { names.Add(reader.GetString(0)); }
        return names;
    }
}

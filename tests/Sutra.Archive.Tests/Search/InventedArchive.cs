using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using Sutra.Archive.Schema;
using Sutra.Archive.Search;
using Sutra.Bangla.Facts;

namespace Sutra.Archive.Tests.Search;

/// <summary>An index in memory of the invented articles of articles.tsv.</summary>
internal sealed class InventedArchive : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public InventedArchive()
    {
        _connection.Open();
        Migrations.Run(_connection);
        Index = new SearchIndex(_connection, id => Texts[id]);
        foreach (var row in Rows("articles.tsv")) { Add(long.Parse(row["id"], CultureInfo.InvariantCulture), Document(row), row["day"]); }
    }

    public SearchIndex Index { get; }

    public SqliteConnection Connection => _connection;

    public Dictionary<long, IReadOnlyList<string>> Texts { get; } = [];

    public void Add(long id, SearchDocument document, string day = "")
    {
        Texts[id] = [document.Headline, .. document.Paragraphs];
        using var article = _connection.CreateCommand();
        article.CommandText = "INSERT OR REPLACE INTO article (id, name, key, kind, day, revision) VALUES ($id, $id, $id, 0, $day, 1)";
        article.Parameters.AddWithValue("$id", id);
        article.Parameters.AddWithValue("$day", day.Length == 0 ? DBNull.Value : DayNumber.Of(LocalDatePattern.Iso.Parse(day).Value));
        article.ExecuteNonQuery();
        Index.Add(id, SearchRow.Of(document));
    }

    public List<long> Find(string query) => [.. Index.Find(SearchQuery.Parse(query), 100, 0).Hits.Select(h => h.ArticleId)];

    public static IReadOnlyList<FactRow> Rows(string table, [CallerFilePath] string caller = "")
    {
        using var reader = new StreamReader(Path.Combine(Path.GetDirectoryName(caller)!, table));
        return FactTable.Parse(table, reader).Rows;
    }

    public void Dispose()
    {
        Index.Dispose();
        _connection.Dispose();
    }

    private static SearchDocument Document(FactRow row) => new()
    {
        Headline = row["headline"],
        Paragraphs = [row["body"]],
        Outlets = List(row["outlet"]),
        Speakers = List(row["speakers"]),
        Places = List(row["places"]),
        Names = List(row["names"]),
        Kind = row["kind"],
    };

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);
}

using System.IO.Compression;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Sutra.Archive.Schema;
using Sutra.Archive.Search;

namespace Sutra.Archive.Tests.Search;

public sealed class IndexSizeTests(ITestOutputHelper output)
{
    // The whole archive may take 2.5 times the compressed text; the text itself takes one of them.
    private const double MostOfCompressedText = 0.9;

    [Fact]
    public void The_index_of_the_corpus_is_smaller_than_its_compressed_text()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Migrations.Run(connection);
        using var index = new SearchIndex(connection);
        long id = 0, text = 0;
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var (headline, body) in Articles())
            {
                index.Add(++id, SearchRow.Of(new SearchDocument { Headline = headline, Paragraphs = [body] }), transaction);
                var bytes = System.Text.Encoding.UTF8.GetBytes(headline + "\n" + body);
                text += bytes.Length;
                brotli.Write(bytes);
            }
            transaction.Commit();
        }
        Run(connection, "INSERT INTO search_term(search_term) VALUES ('optimize'); VACUUM");
        var size = Number(connection, "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
        output.WriteLine($"articles {id}, text {text}, compressed {packed.Length}, index {size}");
        ((double)size / packed.Length).ShouldBeLessThan(MostOfCompressedText);
    }

    private static IEnumerable<(string Headline, string Body)> Articles()
    {
        using var file = File.OpenRead(SharedData.Require("corpus/articles.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return (json.RootElement.GetProperty("headline").GetString() ?? "", json.RootElement.GetProperty("body").GetString() ?? "");
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}

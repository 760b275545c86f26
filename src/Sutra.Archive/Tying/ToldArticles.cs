using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;
using Sutra.Pages;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Archive.Tying;

/// <summary>Articles that were tied before, read again from their pages: what decides of stories takes no room in the database.</summary>
/// <remarks>Several pages are read at a time: it is what the first article of a day waits for.</remarks>
internal sealed class ToldArticles(SqliteConnection connection, SegmentReader segments, Func<SqliteTransaction?> transaction)
{
    /// <summary>Those published on a day.</summary>
    public IReadOnlyList<ToldArticle> OfDay(LocalDate day) => Read("a.day = $1", "", DayNumber.Of(day));

    /// <summary>Those without a date among the latest arrivals.</summary>
    public IReadOnlyList<ToldArticle> Undated() => Lately("AND a.day IS NULL");

    /// <summary>The latest arrivals.</summary>
    public IReadOnlyList<ToldArticle> Arrivals() => Lately("");

    private List<ToldArticle> Lately(string also) => Read("a.id > (SELECT max(id) FROM article) - $1 " + also, "ORDER BY a.id", StoryPlacer.Lately);

    private List<ToldArticle> Read(string where, string order, long value)
    {
        var rows = new List<(long Id, long Story, PagePlace Place)>();
        using (var command = connection.CreateCommand())
        {
            command.Transaction = transaction();
            command.CommandText = $"SELECT a.id, a.story, r.segment, r.offset, r.place FROM article a JOIN revision r ON r.article = a.id AND r.number = a.revision WHERE {where} AND a.story IS NOT NULL AND r.segment IS NOT NULL {order}";
            command.Parameters.AddWithValue("$1", value);
            using var reader = command.ExecuteReader();
            while (reader.Read()) { rows.Add((reader.GetInt64(0), reader.GetInt64(1), new PagePlace(reader.GetInt32(2), reader.GetInt64(3), reader.GetInt32(4)))); }
        }
        // Pages of one block are read one after another.
        var read = rows.OrderBy(r => r.Place.Segment).ThenBy(r => r.Place.Offset).AsParallel().AsOrdered().Select(r => Told(r.Id, r.Story, r.Place)).OfType<ToldArticle>();
        return order.Length == 0 ? [.. read] : [.. read.OrderBy(t => t.Number)];
    }

    // A page that cannot be read is 'check's to name; stories go on without it.
    private ToldArticle? Told(long article, long story, PagePlace place)
    {
        try
        {
            if (PageRecord.Read(segments.Read(place)) is not { } page) { return null; }
            var told = ToldArticle.Of(Reader.Read(ArticleReader.Read(page)));
            (told.Number, told.Story) = (article, story);
            return told;
        }
        catch (ArchiveException) { return null; }
    }
}

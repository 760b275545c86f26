using Microsoft.Data.Sqlite;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Keeping;

/// <summary>Finds the pages of revisions, while a writer may add and <c>sutra archive compact</c> may move them.</summary>
/// <remarks>A page that is not where the database said is looked up again: it may have moved in between. So nobody may hold a row open on the connection meanwhile, which would show it the database as it was.</remarks>
/// <param name="connection">A connection that reads.</param>
/// <param name="segments">The segments that it names.</param>
internal sealed class KeptPages(SqliteConnection connection, SegmentReader segments)
{
    // A compaction takes longer than a reading, so that a second one in between is rare, and a third is none.
    private const int MostMoves = 3;

    /// <summary>The page of a revision; null where there is no such.</summary>
    /// <exception cref="ArchiveException">It cannot be read: with the file, the place and the reason.</exception>
    public byte[]? Of(long article, int number) => At(PlaceOf(article, number), segments.Read, () => PlaceOf(article, number));

    /// <summary>Reads at a place, and where that fails at the place where the page is now; null where it has none.</summary>
    /// <param name="place">Where the page was when somebody looked.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="look">Looks where it is now.</param>
    /// <exception cref="ArchiveException">It cannot be read where it is.</exception>
    public static T? At<T>(PagePlace? place, Func<PagePlace, T?> read, Func<PagePlace?> look) where T : class
    {
        for (var moves = 0; place is { } at; moves++)
        {
            try { return read(at); }
            catch (ArchiveException)
            {
                place = look();
                if (place is null || place == at || moves == MostMoves) { throw; }
            }
        }
        return null;
    }

    private PagePlace? PlaceOf(long article, int number)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT segment, offset, place FROM revision WHERE article = $1 AND number = $2";
        command.Parameters.AddWithValue("$1", article);
        command.Parameters.AddWithValue("$2", number);
        using var r = command.ExecuteReader();
        return r.Read() && !r.IsDBNull(0) ? new PagePlace(r.GetInt32(0), r.GetInt64(1), r.GetInt32(2)) : null;
    }
}

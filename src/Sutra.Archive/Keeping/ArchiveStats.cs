using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Keeping;

/// <summary>How much an archive holds.</summary>
public sealed record ArchiveStats
{
    /// <summary>Articles.</summary>
    public required long Articles { get; init; }

    /// <summary>Pages that tell no article.</summary>
    public required long NoArticles { get; init; }

    /// <summary>Texts that articles have had, the first of each included.</summary>
    public required long Revisions { get; init; }

    /// <summary>Articles that are in no story yet; see <see cref="UntiedArticles"/>.</summary>
    public required long Untied { get; init; }

    /// <summary>Outlets named.</summary>
    public required long Outlets { get; init; }

    /// <summary>The first day of publication, or null where no article has one.</summary>
    public LocalDate? First { get; init; }

    /// <summary>The last.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>Bytes of the database, its log included.</summary>
    public required long DatabaseBytes { get; init; }

    /// <summary>Bytes of the pages, packed.</summary>
    public required long PackedBytes { get; init; }

    /// <summary>Bytes of the pages as they came.</summary>
    public required long PageBytes { get; init; }

    // The database's own file, and the two beside it while it is in use.
    private static readonly string[] s_ends = ["", "-wal", "-shm"];

    /// <summary>Counts an archive.</summary>
    public static ArchiveStats Of(ArchiveFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var connection = ArchiveDatabase.OpenForReading(folder);
        return ArchiveDatabase.Guard(folder, () => Count(folder, connection));
    }

    private static ArchiveStats Count(ArchiveFolder folder, SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sum(kind = 0), sum(kind = 1), count(DISTINCT teller), min(day), max(day), (SELECT count(*) FROM revision), sum(kind = 0 AND story IS NULL) FROM article";
        using var r = command.ExecuteReader();
        r.Read();
        var sizes = SegmentSizes.Of(folder.Pages);
        return new ArchiveStats
        {
            Articles = Number(r, 0) ?? 0,
            NoArticles = Number(r, 1) ?? 0,
            Untied = Number(r, 6) ?? 0,
            Outlets = Number(r, 2) ?? 0,
            First = Day(Number(r, 3)),
            Last = Day(Number(r, 4)),
            Revisions = Number(r, 5) ?? 0,
            DatabaseBytes = s_ends.Sum(end => new FileInfo(folder.Database + end) is { Exists: true } f ? f.Length : 0),
            PackedBytes = sizes.PackedBytes,
            PageBytes = sizes.UnpackedBytes,
        };
    }

    private static long? Number(SqliteDataReader r, int i) => r.IsDBNull(i) ? null : r.GetInt64(i);

    private static LocalDate? Day(long? day) => day is { } d ? DayNumber.ToDay(d) : null;
}

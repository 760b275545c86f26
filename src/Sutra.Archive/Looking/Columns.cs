using Microsoft.Data.Sqlite;
using NodaTime;

namespace Sutra.Archive.Looking;

/// <summary>Columns that may be null.</summary>
internal static class Columns
{
    /// <summary>A text or null.</summary>
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A number or null.</summary>
    public static long? Number(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>A day or null.</summary>
    public static LocalDate? Day(this SqliteDataReader row, int column) => row.Number(column) is { } day ? DayNumber.ToDay(day) : null;
}

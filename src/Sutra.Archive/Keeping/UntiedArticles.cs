namespace Sutra.Archive.Keeping;

/// <summary>Articles that are in no story: those of an archive of an earlier version, until <c>sutra reread</c> ties them.</summary>
public static class UntiedArticles
{
    /// <summary>How many there are; 0 where there is no archive yet.</summary>
    /// <exception cref="ArchiveException">The archive cannot be read, or is of another version.</exception>
    public static int Count(ArchiveFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!folder.Exists) { return 0; }
        using var connection = ArchiveDatabase.OpenForReading(folder);
        return ArchiveDatabase.Guard(folder, () =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM article WHERE story IS NULL AND kind = 0";
            return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        });
    }
}

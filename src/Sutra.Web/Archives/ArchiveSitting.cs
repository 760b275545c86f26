using System.Globalization;
using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;

namespace Sutra.Web.Archives;

/// <summary>One archive for as long as it stands at its place: the texts that its readers share, and a connection that sees what is added. For many threads.</summary>
/// <remarks>Closed when it is left and the last of its readers is closed: whoever reads it when another takes its place reads on to the end.</remarks>
internal sealed class ArchiveSitting : IDisposable
{
    private readonly ArchiveFolder _folder;
    private readonly SqliteConnection _watch;
    private readonly ArchiveTexts _texts;

    // The server is one user, each connection another.
    private int _users = 1;

    /// <summary>Sits down at the archive that stands in a folder; throws <see cref="Sutra.Archive.ArchiveException"/> where there is none or it cannot be read.</summary>
    public ArchiveSitting(ArchiveFolder folder)
    {
        _folder = folder;
        _watch = ArchiveDatabase.OpenForReading(folder);
        _texts = new ArchiveTexts(folder);
    }

    /// <summary>Whether another archive stands in its place, or none.</summary>
    public bool IsOver => ArchiveDatabase.IsReplaced(_watch);

    /// <summary>Another text whenever something may have been added.</summary>
    public string Version => ArchiveDatabase.Guard(_folder, () =>
    {
        using var command = _watch.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    });

    /// <summary>A connection; the caller closes it.</summary>
    public ArchiveConnection Connect()
    {
        var reader = ArchiveReader.Open(_folder, _texts);
        Interlocked.Increment(ref _users);
        return new ArchiveConnection(reader, Leave);
    }

    /// <summary>No more connections are asked for.</summary>
    public void Dispose()
    {
        _watch.Dispose();
        Leave();
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0) { _texts.Dispose(); }
    }
}

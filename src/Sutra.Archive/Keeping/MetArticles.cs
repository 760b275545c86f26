using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Keeping;

/// <summary>Tells whether a text was met before, on as many threads as like: what was need not be understood again.</summary>
internal sealed class MetArticles : IDisposable
{
    private readonly Lock _one = new();
    private readonly SqliteConnection _connection;
    private readonly PreparedCommand _find;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="ArchiveException">There is none that can be read.</exception>
    public MetArticles(ArchiveFolder folder)
    {
        _connection = ArchiveDatabase.OpenForReading(folder);
        _find = new PreparedCommand(_connection, "SELECT r.number FROM article a JOIN revision r ON r.article = a.id AND r.text = $2 WHERE a.key = $1", 2);
    }

    /// <summary>Whether the article of a key has a revision of a text. What is being added just now may be missed.</summary>
    public bool Has(byte[] key, byte[] text)
    {
        lock (_one)
        {
            try { return _find.First(null, r => r.GetInt32(0), key, text) is not null; }
            // The writer, who looks as well, names what is wrong with the database.
            catch (SqliteException) { return false; }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_one)
        {
            _find.Dispose();
            _connection.Dispose();
        }
    }
}

using Sutra.Archive.Keeping;

namespace Sutra.Archive.Looking;

/// <summary>Looks into an archive: its stories, articles, names, statements, outlets. Reads only; may be open while a writer writes. For one thread at a time; several readers may share the texts.</summary>
public sealed class ArchiveReader : IDisposable
{
    private readonly ReadDatabase _database;
    private readonly ArchiveTexts _texts;
    private readonly bool _ownsTexts;

    private ArchiveReader(ArchiveFolder folder, ReadDatabase database, ArchiveTexts texts, bool ownsTexts)
    {
        (_database, _texts, _ownsTexts) = (database, texts, ownsTexts);
        Articles = new ArticleLists(database, texts);
        Stories = new StoryLists(database, Articles);
        Names = new NameLists(database);
        Statements = new StatementLists(database, Articles, Names);
        Outlets = new OutletLists(database);
        Search = new SearchLists(folder, database, Articles, Stories, Statements);
    }

    /// <summary>The articles.</summary>
    public ArticleLists Articles { get; }

    /// <summary>The stories and storylines.</summary>
    public StoryLists Stories { get; }

    /// <summary>The names.</summary>
    public NameLists Names { get; }

    /// <summary>Who said what.</summary>
    public StatementLists Statements { get; }

    /// <summary>The outlets.</summary>
    public OutletLists Outlets { get; }

    /// <summary>Articles, stories and statements by their words.</summary>
    public SearchLists Search { get; }

    /// <summary>Grows with every commit: what was made of one version need not be made again while it is the same.</summary>
    public long Version => _database.Number("SELECT version FROM kept");

    /// <summary>The texts that it reads: readers that share them read the same archive.</summary>
    public ArchiveTexts Texts => _texts;

    /// <summary>Whether another archive stands in the place of the one that is read, or none: numbers of the one mean nothing in the other.</summary>
    public bool IsReplaced => _database.IsReplaced;

    /// <summary>Opens an archive; throws <see cref="ArchiveException"/> where there is none or it cannot be read.</summary>
    /// <param name="folder">The archive.</param>
    /// <param name="texts">The texts that it shares with other readers of the same archive; its own where they are null.</param>
    public static ArchiveReader Open(ArchiveFolder folder, ArchiveTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new ArchiveReader(folder, new ReadDatabase(folder, ArchiveDatabase.OpenForReading(folder)), texts ?? new ArchiveTexts(folder), texts is null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Search.Dispose();
        _database.Dispose();
        if (_ownsTexts) { _texts.Dispose(); }
    }
}

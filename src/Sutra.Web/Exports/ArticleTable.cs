using System.Globalization;
using CsvHelper;
using NodaTime.Text;
using Sutra.Archive;
using Sutra.Archive.Looking;
using Sutra.Pages.Articles;
using Sutra.Web.Api;

namespace Sutra.Web.Exports;

/// <summary>Articles as a table that spreadsheets open: RFC 4180 in UTF-8 with a mark, by which they know it for what it is.</summary>
/// <remarks>A cell that a spreadsheet would take for a formula begins with <c>'</c>: an outlet's text is not to run on a reader's machine.</remarks>
internal sealed class ArticleTable : IDisposable
{
    private static readonly string[] s_columns = ["id", "outlet", "published", "headline", "address", "updated", "section", "byline", "language", "credits", "story", "copyOf", "revisions", "changed"];

    private readonly MemoryStream _bytes = new();
    private readonly CsvWriter _csv;

    /// <summary>Begins a table.</summary>
    public ArticleTable()
    {
        _csv = CsvWriter.Create(_bytes, CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape }, leaveOpen: true);
        _csv.WriteRecord(s_columns);
    }

    /// <summary>Adds an article; what is not known of it is an empty cell.</summary>
    public void Add(ArticleEntry entry, ArchiveReader reader)
    {
        var article = TextOf(entry, reader);
        string?[] cells =
        [
            entry.Id, entry.Outlet, entry.Published, entry.Headline, article?.Url ?? article?.Canonical, article?.Updated?.Value, article?.Section, article?.Byline, article?.Language,
            string.Join("; ", article?.Credits ?? []), EntryJson.StoryOf(entry), entry.CopyOf is { } original ? reader.Articles.Find(original)?.Id : null,
            entry.Revision.ToString(CultureInfo.InvariantCulture), InstantPattern.General.Format(entry.Added),
        ];
        foreach (var cell in cells) { _csv.WriteField(cell); }
        _csv.EndRecord();
    }

    /// <summary>What was added since it was taken last.</summary>
    public byte[] Take()
    {
        _csv.Flush();
        var taken = _bytes.ToArray();
        _bytes.SetLength(0);
        return taken;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _csv.Dispose();
        _bytes.Dispose();
    }

    // A damaged page is 'check's to name; the table goes on with what the archive knows without it.
    private static Article? TextOf(ArticleEntry entry, ArchiveReader reader)
    {
        try { return reader.Articles.Text(entry); }
        catch (ArchiveException) { return null; }
    }
}

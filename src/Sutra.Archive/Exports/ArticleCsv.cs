using System.Globalization;
using CsvHelper;
using NodaTime.Text;
using Sutra.Pages.Articles;
using Sutra.Stories.Json;

namespace Sutra.Archive.Exports;

/// <summary>Articles as a table that spreadsheets open: RFC 4180 in UTF-8 with a mark, by which they know it for what it is.</summary>
/// <remarks>A cell that a spreadsheet would take for a formula begins with <c>'</c>: the outlet's text is not to run on a reader's machine.</remarks>
public sealed class ArticleCsv : IDisposable
{
    private static readonly string[] s_columns = ["id", "outlet", "published", "headline", "address", "kind", "basis", "updated", "section", "byline", "language", "credits", "revisions", "added", "changed"];

    private readonly CsvWriter _csv;

    /// <summary>Begins a table; the stream stays open.</summary>
    public ArticleCsv(Stream output)
    {
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape }, leaveOpen: true);
        _csv.WriteRecord(s_columns);
    }

    /// <summary>Writes an article; what is not known of it is an empty cell.</summary>
    public void Write(ExportedPage page, Article article)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(article);
        string?[] cells =
        [
            page.Id, article.Outlet, article.Published?.Value, article.Headline, article.Url ?? article.Canonical, JsonText.NameOf(article.Kind),
            article.Published is { } p ? JsonText.NameOf(p.Basis) : null, article.Updated?.Value, article.Section, article.Byline, article.Language, string.Join("; ", article.Credits),
            page.Revision.ToString(CultureInfo.InvariantCulture), InstantPattern.General.Format(page.First), InstantPattern.General.Format(page.Added),
        ];
        foreach (var cell in cells) { _csv.WriteField(cell); }
        _csv.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}

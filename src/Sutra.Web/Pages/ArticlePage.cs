using Sutra.Archive.Looking;
using Sutra.Archive.Revisions;
using Sutra.Bangla.Names;
using Sutra.Stories.Readings;
using Sutra.Web.Archives;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>An article of the archive.</summary>
internal sealed class ArticlePage(OpenArchive archive) : IPage
{
    /// <inheritdoc/>
    public string Route => "/article/{**id}";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var id = request.Piece("id");
        if (!archive.Exists || archive.Read(a => Find(a, id)) is not { } kept) { return PageAnswer.NotFound(request, "article.none"); }
        var history = kept.Entry.Revision > 1 ? HistoryOf(id) : null;
        var title = kept.Reading.Article.Headline ?? id;
        var address = Uri.EscapeDataString(id);
        var notice = NoticeOf(request.Query("kept"), kept.Entry);
        return new PageAnswer(title, sheet => WriteNotice(sheet, notice, () => new ArticleSheet(sheet, kept.Reading)
        {
            OutletLink = kept.Entry.OutletNumber is { } outlet ? sheet.Links.ToOutlet(outlet) : null,
            NameLink = name => kept.Names.TryGetValue(name, out var number) ? sheet.Links.ToName(number) : null,
        }.Write(() => WriteKept(sheet, kept, address), () => { if (history is not null) { new HistorySheet(sheet).Write(history); } })))
        {
            Alternates = kept.Entry.IsArticle ? [new("application/json", "/api/articles/" + address, "JSON"), new("application/ld+json", $"/export/articles/{address}.jsonld", "JSON-LD")] : [new("application/json", "/api/articles/" + address, "JSON")],
        };
    }

    // What was done when it was kept is in the address, and said where it can be true.
    private static string? NoticeOf(string? kept, ArticleEntry entry) => kept switch
    {
        "new" => "read.kept.new",
        "revision" when entry.Revision > 1 => "read.kept.revision",
        "known" => "read.kept.known",
        _ => null,
    };

    private static void WriteNotice(PageSheet sheet, string? notice, Action write)
    {
        if (notice is not null)
        {
            sheet.Markup.Open("p", ("class", "notice done"), ("role", "status"));
            sheet.Markup.Text(sheet.Labels[notice] + " ");
            sheet.Markup.Element("a", sheet.Labels["read.again"], ("href", sheet.Links.To("/read")));
            sheet.Markup.Text(" · ");
            sheet.Markup.Element("a", sheet.Labels["read.kept.see"], ("href", sheet.Links.To("/")));
            sheet.Markup.CloseLine();
        }
        write();
    }

    private static KeptArticle? Find(ArchiveReader reader, string id)
    {
        if (reader.Articles.Find(id) is not { } entry || reader.Articles.Reading(entry) is not { } reading) { return null; }
        var numbers = reading.Names.Select(n => (Name: n, Number: reader.Names.NumberOf(n))).Where(n => n.Number is not null).ToDictionary(n => n.Name, n => n.Number!.Value);
        return new KeptArticle(entry, reading, numbers, entry.Story is { } story ? reader.Stories.Find(story) : null, entry.CopyOf is { } original ? reader.Articles.Find(original) : null);
    }

    private ArticleHistory? HistoryOf(string id)
    {
        using var reader = RevisionReader.Open(archive.Folder);
        return reader.Find(id);
    }

    private static void WriteKept(PageSheet sheet, KeptArticle kept, string address)
    {
        var (markup, entry) = (sheet.Markup, kept.Entry);
        markup.Open("p", ("class", "kept"));
        if (kept.Story is { } story)
        {
            markup.Element("a", sheet.Labels["article.story"], ("class", "button"), ("href", sheet.Links.ToStory(story.Number)));
            markup.Text(" " + sheet.Labels.Count("found", story.Articles) + " · " + sheet.Labels.Count("count.sources", story.Sources) + " · ");
        }
        if (kept.Original is { } original)
        {
            sheet.Label("span", "article.copy");
            markup.Text(" ");
            markup.Element("a", original.Outlet ?? original.Headline ?? original.Id, ("href", sheet.Links.ToArticle(original.Id)), ("lang", "bn"));
            markup.Text(" · ");
        }
        markup.Text(sheet.Labels["article.added"].Replace("{0}", DateText.Of(entry.Added.InUtc().Date, sheet.Labels), StringComparison.Ordinal));
        if (entry.Revision > 1) { markup.Text(" · " + sheet.Labels["article.revision"].Replace("{0}", sheet.Labels.Number(entry.Revision), StringComparison.Ordinal)); }
        markup.CloseLine();
        WriteForms(sheet, entry, address);
    }

    private static void WriteForms(PageSheet sheet, ArticleEntry entry, string address)
    {
        sheet.Markup.Open("p", ("class", "other-forms"));
        sheet.Label("span", "search.forms", "at");
        Link("/api/articles/" + address, "JSON");
        if (entry.IsArticle) { Link($"/export/articles/{address}.jsonld", "JSON-LD"); }
        Link($"/api/articles/{address}/page", sheet.Labels["page.lines"]);
        sheet.Markup.CloseLine();

        void Link(string path, string name)
        {
            sheet.Markup.Text(" ");
            sheet.Markup.Element("a", name, ("href", path));
        }
    }
}

/// <summary>An article of the archive, with what it leads to.</summary>
internal sealed record KeptArticle(ArticleEntry Entry, Reading Reading, IReadOnlyDictionary<Name, long> Names, StoryEntry? Story, ArticleEntry? Original);

using Microsoft.AspNetCore.Http;
using Sutra.Archive.Keeping;
using Sutra.Pages.Inputs;
using Sutra.Stories.Json;
using Sutra.Stories.Readings;
using Sutra.Web.Adding;
using Sutra.Web.Server;
using Sutra.Web.Uploads;

namespace Sutra.Web.Pages;

/// <summary><em>Read a page</em>: pasted or dropped, and read at once; kept where that is wished.</summary>
internal sealed class ReadPage(WebSettings settings, UploadReader reader, UploadDesk desk, AddingService adding, WriteToken token, FormToken form) : IFormPage
{
    private const string Address = "/read";

    /// <inheritdoc/>
    public string Route => Address;

    /// <inheritdoc/>
    public string Navigation => "nav.read";

    /// <inheritdoc/>
    public bool IsLasting => false;

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        if (request.Query("at") is not { } id) { return Form(request, null); }
        if (desk.Find(id) is not { } upload) { return PageAnswer.Message(request, StatusCodes.Status410Gone, "read.gone"); }
        var pages = upload.Pages.Count;
        int? shown = pages == 1 ? 1 : request.Query("page") is null ? null : request.Number("page", pages);
        var value = form.Of(request);
        return new PageAnswer(request.Labels["read.title"], sheet => new UploadSheet(sheet, upload, id, value).Write(shown));
    }

    /// <inheritdoc/>
    public async Task<PageAnswer> Post(PageRequest request, IFormCollection form)
    {
        if (form["keep"].FirstOrDefault() is { } kept) { return await Keep(request, kept); }
        var upload = await reader.Read(form, request.Aborted);
        if (upload.Pages.Count == 0 && upload.Failures.Count == 0) { return Form(request, "read.nothing"); }
        return desk.Put(upload) is { } id
            ? PageAnswer.To(request.Links.To(Address, ("at", id)))
            : PageAnswer.Message(request, StatusCodes.Status413PayloadTooLarge, "error.413");
    }

    private async Task<PageAnswer> Keep(PageRequest request, string id)
    {
        if (desk.Find(id) is not { } upload) { return PageAnswer.Message(request, StatusCodes.Status410Gone, "read.gone"); }
        if (!token.IsShown(request.Context.Request)) { return PageAnswer.To(request.Links.To("/login", ("next", request.Links.To(Address, ("at", id))))); }
        var articles = upload.Articles.ToList();
        if (articles.Count == 0) { return PageAnswer.To(request.Links.To(Address, ("at", id))); }
        var waiting = new List<Task<AddOutcome>>();
        foreach (var (page, reading) in articles) { waiting.Add(await adding.Add(page, reading, request.Aborted)); }
        var outcomes = await Task.WhenAll(waiting).WaitAsync(request.Aborted);
        if (outcomes is [{ Kept: { } kept }]) { return PageAnswer.To(request.Links.ToArticle(kept.Id, JsonText.NameOf(kept.As))); }
        var isLost = outcomes.Any(o => o.Kept is null);
        return new PageAnswer(request.Labels["read.kept"], sheet => WriteOutcomes(sheet, articles, outcomes)) { Status = isLost ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK };
    }

    private static void WriteOutcomes(PageSheet sheet, List<(RawPage Page, Reading Reading)> articles, AddOutcome[] outcomes)
    {
        var markup = sheet.Markup;
        sheet.Label("h1", outcomes.All(o => o.Kept is not null) ? "read.kept" : "read.not-kept");
        markup.Open("ul", ("class", "outcomes"));
        for (var i = 0; i < outcomes.Length; i++)
        {
            markup.Open("li");
            var headline = articles[i].Reading.Article.Headline ?? articles[i].Page.Id;
            if (outcomes[i].Kept is { } kept)
            {
                markup.Element("a", headline, ("href", sheet.Links.ToArticle(kept.Id)), ("lang", "bn"));
                markup.Text(" ");
                sheet.Label("span", kept.As switch { KeptAs.New => "kept.as.new", KeptAs.Revision => "kept.as.revision", _ => "kept.as.known" }, "tag");
            }
            else
            {
                markup.Element("span", headline, ("lang", "bn"));
                markup.Text(": ");
                // Paths of this machine are not the visitor's business; the log has the reason.
                sheet.Label("span", "kept.as.lost", "tag alert");
            }
            markup.CloseLine();
        }
        markup.CloseLine();
        markup.Open("p");
        markup.Element("a", sheet.Labels["read.again"], ("href", sheet.Links.To(Address)));
        markup.Text(" · ");
        markup.Element("a", sheet.Labels["read.kept.see"], ("href", sheet.Links.To("/")));
        markup.CloseLine();
    }

    private PageAnswer Form(PageRequest request, string? fault)
    {
        var value = form.Of(request);
        return new PageAnswer(request.Labels["read.title"], sheet => new ReadForm(sheet, settings.Limits).Write(value, fault))
        {
            Status = fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}

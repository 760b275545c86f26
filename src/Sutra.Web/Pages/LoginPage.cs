using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Sutra.Web.Server;

namespace Sutra.Web.Pages;

/// <summary>Where who writes shows the token once.</summary>
internal sealed class LoginPage(WriteToken token, FormToken form, PartitionedRateLimiter<HttpContext> limiter) : IFormPage
{
    /// <inheritdoc/>
    public string Route => "/login";

    /// <inheritdoc/>
    public bool IsLasting => false;

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request) => token.IsNeeded ? Form(request, Local(request.Query("next")), isWrong: false) : PageAnswer.NotFound(request);

    /// <inheritdoc/>
    public Task<PageAnswer> Post(PageRequest request, IFormCollection form) => Task.FromResult(Answer(request, form));

    /// <summary>An address on this server; the first page for any other.</summary>
    internal static string Local(string? address) => address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";

    private PageAnswer Answer(PageRequest request, IFormCollection sent)
    {
        if (!token.IsNeeded) { return PageAnswer.NotFound(request); }
        var next = Local(sent["next"].FirstOrDefault());
        using var lease = limiter.AttemptAcquire(request.Context);
        if (!lease.IsAcquired) { return PageAnswer.Message(request, StatusCodes.Status429TooManyRequests, "error.429"); }
        if (!token.Is(sent["token"].FirstOrDefault() ?? "")) { return Form(request, next, isWrong: true); }
        token.Give(request.Context);
        return PageAnswer.To(next);
    }

    private PageAnswer Form(PageRequest request, string next, bool isWrong)
    {
        var value = form.Of(request);
        return new PageAnswer(request.Labels["login.title"], sheet =>
        {
            var markup = sheet.Markup;
            sheet.Label("h1", "login.title");
            sheet.Label("p", "login.why", "lead");
            if (isWrong) { markup.Element("p", sheet.Labels["login.wrong"], ("class", "notice"), ("role", "alert")); }
            markup.Open("form", ("class", "card"), ("method", "post"), ("action", sheet.Links.To("/login")));
            sheet.Hidden(FormToken.Field, value);
            sheet.Hidden("next", next);
            markup.Element("label", sheet.Labels["login.token"], ("for", "token"));
            markup.Void("input", ("type", "password"), ("id", "token"), ("name", "token"), ("autocomplete", "current-password"), ("required", ""), ("maxlength", "1000"));
            markup.Element("button", sheet.Labels["login.button"], ("type", "submit"));
            markup.CloseLine();
        })
        { Status = isWrong ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK };
    }
}

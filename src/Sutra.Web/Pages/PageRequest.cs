using Microsoft.AspNetCore.Http;
using Sutra.Web.Labels;
using Sutra.Web.Site;

namespace Sutra.Web.Pages;

/// <summary>What a page is asked.</summary>
/// <param name="Context">The request; pages read its parameters by the methods here.</param>
/// <param name="Language">The language it is answered in.</param>
internal sealed record PageRequest(HttpContext Context, LanguageChoice Language)
{
    /// <summary>The labels.</summary>
    public LabelSet Labels => Language.Labels;

    /// <summary>Addresses of other pages.</summary>
    public Links Links => new(Language.IsCarried ? Labels.Language : null);

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken Aborted => Context.RequestAborted;

    /// <summary>A parameter's first value, or null.</summary>
    public string? Query(string name) => Context.Request.Query[name].FirstOrDefault();

    /// <summary>A number from 1 on, as paging has it; 1 where there is none.</summary>
    public int Number(string name, int most) =>
        int.TryParse(Query(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 1, most) : 1;

    /// <summary>A piece of the path. A slash in it came as %2F, which the server leaves as it is.</summary>
    public string Piece(string name) => (Context.Request.RouteValues[name] as string ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The layout's frame for a page of this title.</summary>
    public Frame FrameOf(string title) => new()
    {
        Title = title,
        Path = Context.Request.Path.ToUriComponent(),
        Links = Links,
        Query = Query("q"),
        Parameters = [.. Context.Request.Query.Where(p => p.Key != LanguageChoice.Name).SelectMany(p => p.Value.Select(v => (p.Key, v)))],
    };
}

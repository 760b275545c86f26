using Sutra.Web.Site;

namespace Sutra.Web.Pages;

/// <summary>What a page answers.</summary>
/// <param name="Title">Its title; an outlet's words, or a label.</param>
/// <param name="Write">Writes what stands between the layout's header and footer.</param>
internal sealed record PageAnswer(string Title, Action<PageSheet> Write)
{
    /// <summary>The status: 200, or that of an error.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The same for programs: feeds, data.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>Where the browser is to go instead; or null.</summary>
    public string? Redirect { get; private init; }

    /// <summary>Sends the browser to another page.</summary>
    public static PageAnswer To(string address) => new("", _ => { }) { Status = 303, Redirect = address };

    /// <summary>Says that there is no such thing.</summary>
    public static PageAnswer NotFound(PageRequest request, string key = "error.404") => Message(request, 404, key);

    /// <summary>Says what is wrong, by a label.</summary>
    public static PageAnswer Message(PageRequest request, int status, string key) => Told(request.Labels[key + ".title"], request.Labels[key], status);

    /// <summary>Says what is wrong, by words of ours.</summary>
    public static PageAnswer Told(string title, string words, int status) => new(title, sheet =>
    {
        sheet.Markup.Open("div", ("class", "notice"));
        sheet.Markup.Element("h1", title);
        sheet.Markup.Element("p", words);
        sheet.Markup.CloseLine();
    })
    { Status = status };
}

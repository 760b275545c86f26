namespace Sutra.Web.Pages;

/// <summary>Every page of the site; those of the navigation in its order. A new page is a class and a line where this is made.</summary>
internal sealed record PageList(IReadOnlyList<IPage> All)
{
    /// <summary>Paths and label keys of the navigation.</summary>
    public IReadOnlyList<(string Path, string Key)> Navigation => [.. All.Where(p => p.Navigation is not null).Select(p => (p.Route, p.Navigation!))];
}

namespace Sutra.Web.Pages;

/// <summary>A page of the site: what it answers to a request. One file a page; <see cref="PageList"/> names them all.</summary>
internal interface IPage
{
    /// <summary>Its address, as routes are written: <c>/search</c>, <c>/article/{id}</c>.</summary>
    string Route { get; }

    /// <summary>The key of its label in the navigation; null where it has no place there.</summary>
    string? Navigation => null;

    /// <summary>Whether the same address gives the same page until the archive changes, so that it may be kept and need not be sent again.</summary>
    bool IsLasting => true;

    /// <summary>What besides the archive and the address a lasting page depends on: the day, where it asks for it.</summary>
    string Edition => "";

    /// <summary>The page.</summary>
    PageAnswer Get(PageRequest request);
}

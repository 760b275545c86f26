using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Web.Uploads;

/// <summary>Reads a page that somebody sent.</summary>
internal static class PageReading
{
    /// <summary>The reading, or why there is none; neither where there is no page.</summary>
    public static ((RawPage Page, Reading Reading)? Read, InputFailure? Fault) Of(RawPage? page)
    {
        if (page is null) { return (null, null); }
        try { return ((page, Reader.Read(ArticleReader.Read(page))), null); }
        // Content never makes the house throw; should a bug do so all the same, one page is lost and named.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, new InputFailure(page.Id, $"could not be read: a fault of the program ({e.GetType().Name}); please report it"));
        }
    }
}

namespace Sutra.Archive.Search;

/// <summary>Where a part of a query looks.</summary>
public enum QueryField
{
    /// <summary>Headline and body.</summary>
    Text,
    /// <summary>The outlet's names.</summary>
    Outlet,
    /// <summary>Who is quoted.</summary>
    Speaker,
    /// <summary>The places named.</summary>
    Place,
    /// <summary>What the page is, and its rubric.</summary>
    Kind,
}

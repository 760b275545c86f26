namespace Sutra.Web.Site;

/// <summary>What of the layout differs from page to page.</summary>
internal sealed record Frame
{
    /// <summary>The page's title; empty for the program's name alone.</summary>
    public string Title { get; init; } = "";

    /// <summary>The path.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The addresses of links.</summary>
    public Links Links { get; init; }

    /// <summary>What stands in the search box.</summary>
    public string? Query { get; init; }

    /// <summary>The parameters of the address, without the language.</summary>
    public IReadOnlyList<(string Name, string? Value)> Parameters { get; init; } = [];

    /// <summary>The same for programs: feeds, data.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>The address of this page in another language.</summary>
    public string Switch(string language) => new Links(language).To(Path, [.. Parameters]);
}

/// <summary>The same as a page for a program, which finds it by a link in the head.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Address">Its address.</param>
/// <param name="Title">What it is, in words of the page's language.</param>
internal sealed record Alternate(string Type, string Address, string Title);

namespace Sutra.Web.Tests.Browser;

/// <summary>Every page that a visitor can meet, once.</summary>
internal static class Places
{
    public const int Phone = 360;
    public const int Desk = 1280;

    private static readonly Place[] s_all =
    [
        new("read", "/", ".pages-nav a[href^='/read']"),
        new("name", "/search?q=মল্লিক", ".found-names a"),
        new("api", "/", ".foot a[href^='/api']"),
        new("outlet", "/outlets", "main a[href^='/outlet/']"),
        new("outlets", "/", ".pages-nav a[href^='/outlets']"),
        new("read-one", "/read", Sent: 1),
        new("read-many", "/read", Sent: 4),
        new("today", "/"),
        new("day", "/?day=2025-03-12"),
        new("no-day", "/?day=2025-03-01"),
        new("empty", "/", IsClosed: true),
        new("story", "/?day=2025-03-11", ".items h2 a"),
        new("storylines", "/", ".pages-nav a[href^='/storylines']"),
        new("storyline", "/storylines", ".items h2 a"),
        new("article", "/search?q=সেতু", ".hits h2 a"),
        new("search", "/search?q=সেতু"),
        new("search-stories", "/search?q=সেতু", "main a[href*='of=stories']"),
        new("search-statements", "/search?q=সেতু", "main a[href*='of=statements']"),
        new("search-help", "/", ".pages-nav a[href^='/search']"),
        new("search-none", "/search?q=জলহস্তী"),
        new("search-broken", "/search?q=সেতু from:2025-99 kind:zzz \"মধুক্ষরা"),
        new("missing", "/no-such-page", Status: 404),
        new("bad-day", "/?day=yesterday", Status: 400),
        new("login", "/login", IsClosed: true),
    ];

    public static TheoryData<string> Names => [.. s_all.Select(p => p.Name)];

    public static TheoryData<string> Linked => [.. s_all.Where(p => p.Link is not null).Select(p => p.Name)];

    /// <summary>Every page on a telephone and on a desk.</summary>
    public static TheoryData<string, int> Views => [.. from p in s_all from width in (int[])[Phone, Desk] select (p.Name, width)];

    public static Place Of(string name) => s_all.Single(p => p.Name == name);
}

using System.Collections.Frozen;
using NodaTime;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Times;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Metadata;

/// <summary>Outlets by their domains and names (<c>outlets.tsv</c>). Used for naming only, never to tell what on a page is the article.</summary>
public static class OutletTable
{
    private const int LongestName = 40;

    private static readonly FrozenDictionary<string, Site[]> s_sites = LoadSites();

    private static readonly FrozenDictionary<string, Site[]>.AlternateLookup<ReadOnlySpan<char>> s_byDomain = s_sites.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The outlets, each once, in the table's order.</summary>
    internal static IReadOnlyList<Outlet> All { get; } = [.. Rows().Select(OutletOf).Distinct()];

    // Without blanks and marks, as programs write names; two papers of one key are told apart by nobody.
    private static readonly FrozenDictionary<string, string> s_byKey = All
        .GroupBy(o => KeyOf(o.Latin), o => o.Bengali, StringComparer.Ordinal).Where(g => g.Distinct(StringComparer.Ordinal).Count() == 1)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Offset?> s_zones = All
        .SelectMany(o => new[] { o.Bengali, o.Latin }, (o, name) => (Name: name, Zone: OutletZones.OfCountry(o.Country))).GroupBy(o => o.Name, o => o.Zone, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Distinct().Count() == 1 ? g.First() : null, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BengaliCalendarRule> s_calendars = All
        .SelectMany(o => new[] { o.Bengali, o.Latin }, (o, name) => (Name: name, o.Calendar)).GroupBy(o => o.Name, o => o.Calendar, StringComparer.Ordinal)
        .Where(g => g.Distinct().Count() == 1).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The outlet of a page's address: of its host or the longest domain that the host belongs to; null where the table has neither.</summary>
    public static Outlet? Find(string? url) => Find(url, anyEdition: false);

    /// <summary>The country of the outlet that a page's host belongs to, whatever edition its path names; null where the table has none.</summary>
    internal static string? CountryOf(string? url) => Find(url, anyEdition: true)?.Country;

    /// <summary>The offset of the clock that an outlet of this name goes by, where the table has it in Bangladesh or India; null for any other name, and for one that papers of both have.</summary>
    /// <param name="name">The name in Bengali or in Latin letters, as the table has it.</param>
    public static Offset? ZoneOf(string? name) => name is null ? null : s_zones.GetValueOrDefault(name);

    /// <summary>Whose Bengali calendar a page follows: that of its address's outlet, else of the outlet of its name; Bangladesh's where the table has neither.</summary>
    /// <param name="url">The page's address.</param>
    /// <param name="name">Its outlet's name in Bengali or in Latin letters.</param>
    public static BengaliCalendarRule CalendarOf(string? url, string? name) =>
        Find(url)?.Calendar ?? (name is not null && s_calendars.TryGetValue(name, out var calendar) ? calendar : BengaliCalendarRule.Bangladesh);

    /// <summary>The outlet's name by a page's address, of an English edition (<c>en.</c> or <c>/english/</c>) in Latin letters; null where the table has none.</summary>
    internal static string? ByUrl(string? url)
    {
        if (Find(url) is not { } outlet) { return null; }
        return WebAddress.TryParse(url, out var address) && address.IsEnglish ? outlet.Latin : outlet.Bengali;
    }

    /// <summary>The outlet as it is called where it comes from outside: the Bengali name of one that is given by a key (<c>prothom_alo</c>), anything else as it stands.</summary>
    internal static string? Named(string? given) => given is not null && IsKey(given) && s_byKey.TryGetValue(KeyOf(given), out var name) ? name : given;

    /// <summary>The outlet that a page is said to be of where it comes from, else that of its address; null where neither tells.</summary>
    internal static string? Of(RawPage page) => Named(page.Outlet) ?? ByUrl(page.Url);

    /// <summary>The outlet that a text names and nothing else, in the text's script; null for any other text.</summary>
    /// <remarks>দৈনিক, অনলাইন, ডটকম and the like before or after the name do not matter.</remarks>
    internal static string? ByName(string text) => OutletNames.Find(text)?.Text;

    /// <summary>As <see cref="ByName"/> for a text that need not be a name: a name that is also an everyday word counts only with দৈনিক, ডটকম or the like.</summary>
    internal static string? ByCertainName(string text) => OutletNames.Find(text) is { IsCertain: true } name ? name.Text : null;

    /// <summary>The outlet whose name opens a text, the longest, up to a space, a mark or the text's end; null for none.</summary>
    /// <remarks>A name that is also an everyday word counts only before a desk's word, a mark or the end.</remarks>
    internal static string? AtStartOf(string text)
    {
        for (var end = Math.Min(text.Length, LongestName); end >= 4; end--)
        {
            if (end != text.Length && text[end] is not (' ' or ',' or ':' or '/' or '-' or '।' or '|')) { continue; }
            if (OutletNames.Find(text.AsSpan(0, end)) is { } name && (name.IsCertain || OutletReader.NamesDesk(text, end))) { return name.Text; }
        }
        return null;
    }

    private static bool IsKey(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-');

    private static string KeyOf(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static Outlet? Find(string? url, bool anyEdition)
    {
        if (!WebAddress.TryParse(url, out var address)) { return null; }
        for (var domain = address.Host; !domain.IsEmpty;)
        {
            if (s_byDomain.TryGetValue(domain, out var sites) && (anyEdition ? sites[0].Outlet : SiteAt(sites, address.Path)) is { } outlet) { return outlet; }
            var dot = domain.IndexOf('.');
            domain = dot < 0 ? default : domain[(dot + 1)..];
        }
        return null;
    }

    private static Outlet? SiteAt(Site[] sites, ReadOnlySpan<char> path)
    {
        foreach (var site in sites)
        {
            if (path.StartsWith(site.Path, StringComparison.OrdinalIgnoreCase) && (site.Path.Length == 0 || path.Length == site.Path.Length || path[site.Path.Length] is '/' or '?' or '#')) { return site.Outlet; }
        }
        return null;
    }

    private static IReadOnlyList<FactRow> Rows() => FactTable.Load(typeof(OutletTable).Assembly, "outlets.tsv").Rows;

    private static Outlet OutletOf(FactRow row) => new(
        row["bengali"], row["latin"], row["country"],
        row["calendar"] == "west-bengal" ? BengaliCalendarRule.WestBengal : BengaliCalendarRule.Bangladesh,
        row["word"] == "everyday");

    // Of several rows of a domain the one with the longest path is tried first.
    private static FrozenDictionary<string, Site[]> LoadSites() =>
        Rows().Select(r => (Domain: r["domain"], Outlet: OutletOf(r)))
            .Select(r => (Slash: r.Domain.IndexOf('/', StringComparison.Ordinal), r.Domain, r.Outlet))
            .Select(r => r.Slash < 0 ? (r.Domain, Site: new Site("", r.Outlet)) : (Domain: r.Domain[..r.Slash], Site: new Site(r.Domain[r.Slash..], r.Outlet)))
            .GroupBy(r => r.Domain, r => r.Site, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(s => s.Path.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private sealed record Site(string Path, Outlet Outlet);
}

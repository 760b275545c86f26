using System.Text;

namespace Sutra.Pages.Html.Markup;

/// <summary>The elements' names and traits.</summary>
internal static class Tags
{
    // Longest name that has a Tag: figcaption, blockquote.
    private const int LongestName = 10;

    // 1,024 places for some 140 names: nearly every look-up ends at the first.
    private const int Places = 1024;

    private static readonly string[] s_names = [.. Enum.GetNames<Tag>().Select(n => n.ToLowerInvariant())];
    private static readonly TagTraits[] s_traits = LoadTraits();
    private static readonly Tag[] s_places = LoadPlaces();

    // Custom elements whose text is no text of the page: AMP's advertisements, counters, consent and menus.
    private static readonly string[] s_skippedCustom = ["amp-ad", "amp-analytics", "amp-consent", "amp-sidebar"];

    /// <summary>The element's name, lower case.</summary>
    public static string NameOf(Tag tag) => s_names[(int)tag];

    /// <summary>What the rules say of it.</summary>
    public static TagTraits Of(Tag tag) => s_traits[(int)tag];

    /// <summary>Whether it has one of these traits.</summary>
    public static bool Has(Tag tag, TagTraits any) => (s_traits[(int)tag] & any) != TagTraits.None;

    /// <summary>The element of this name in any case; <see cref="Tag.Other"/> where it is none that the rules name.</summary>
    public static Tag Find(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or > LongestName) { return Tag.Other; }
        for (var place = Hash(name); ; place = (place + 1) % Places)
        {
            var tag = s_places[place];
            if (tag == Tag.Other) { return Tag.Other; }
            if (Ascii.EqualsIgnoreCase(name, s_names[(int)tag])) { return tag; }
        }
    }

    /// <summary>What is said of an element whose name has no <see cref="Tag"/>: those with a hyphen are blocks.</summary>
    public static TagTraits OfOther(ReadOnlySpan<byte> name)
    {
        if (!name.Contains((byte)'-')) { return TagTraits.None; }
        foreach (var skipped in s_skippedCustom)
        {
            if (Ascii.EqualsIgnoreCase(name, skipped)) { return TagTraits.Block | TagTraits.Skipped; }
        }
        return TagTraits.Block;
    }

    private static int Hash(ReadOnlySpan<byte> name) =>
        (((name[0] | 0x20) * 37) + ((name[^1] | 0x20) * 11) + ((name[name.Length / 2] | 0x20) * 101) + (name.Length * 233)) & (Places - 1);

    private static Tag[] LoadPlaces()
    {
        var places = new Tag[Places];
        for (var tag = Tag.A; tag < Tag.Ghost; tag++)
        {
            var place = Hash(Encoding.ASCII.GetBytes(s_names[(int)tag]));
            while (places[place] != Tag.Other) { place = (place + 1) % Places; }
            places[place] = tag;
        }
        return places;
    }

    private static TagTraits[] LoadTraits()
    {
        var traits = new TagTraits[s_names.Length];
        void Add(TagTraits trait, string names)
        {
            foreach (var name in names.Split(' ')) { traits[Array.IndexOf(s_names, name)] |= trait; }
        }
        Add(TagTraits.Void, "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr");
        Add(TagTraits.Special, "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp");
        Add(TagTraits.Formatting, "a b big code em font i nobr s small strike strong tt u");
        Add(TagTraits.ClosesParagraph, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form plaintext hr xmp li dd dt");
        Add(TagTraits.Scope, "applet caption html table td th marquee object template");
        Add(TagTraits.ImpliedEnd, "dd dt li optgroup option p rb rp rt rtc");
        Add(TagTraits.RawText, "style xmp iframe noembed noframes noscript script");
        Add(TagTraits.EscapableText, "title textarea");
        Add(TagTraits.TablePart, "caption col colgroup frame head tbody td tfoot th thead tr");
        Add(TagTraits.Container, "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header hgroup listing main menu nav ol pre search section summary ul");
        Add(TagTraits.Breakout, "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var");
        Add(TagTraits.HeadPart, "base basefont bgsound head html link meta noframes noscript script style template title");
        Add(TagTraits.Block, "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noindex ol p pre search section summary table tbody td tfoot th thead tr ul");
        Add(TagTraits.Skipped, "script style noscript noembed noframes template svg math iframe object embed audio video canvas map select datalist textarea input button head title link meta dialog progress meter option");
        return traits;
    }
}

using System.Globalization;
using Sutra.Web.Labels;
using Sutra.Web.Tellings;

namespace Sutra.Web.Html;

/// <summary>The way a story came, drawn: whom outlets name as their source, the outlets, and those that repeat them.</summary>
/// <remarks>Pixels throughout. What it shows stands beside it as a list.</remarks>
internal sealed class ChainDrawing(Sheet sheet)
{
    private const int Width = 190, Gap = 56, Row = 36, Height = 28, Top = 30;

    /// <summary>So many outlets, copies of one and sources are drawn; the list has all.</summary>
    private const int MostLinks = 24, MostCopies = 6, MostSources = 12;

    private const int MostLetters = 20;

    private readonly Markup _markup = sheet.Markup;

    /// <summary>Draws it.</summary>
    public void Write(IReadOnlyList<ChainLink> chain)
    {
        var links = chain.Take(MostLinks).ToList();
        var sources = links.SelectMany(l => l.Sources).Distinct(StringComparer.Ordinal).Take(MostSources).ToList();
        var rows = links.ConvertAll(l => Math.Clamp(CopiersOf(l).Count, 1, MostCopies));
        var tops = Enumerable.Range(0, rows.Count).Select(i => Top + (Row * rows.Take(i).Sum())).ToList();
        var middles = tops.Zip(rows, (top, count) => top + ((count - 1) * Row / 2)).ToList();
        var places = PlaceSources(sources, links, middles);
        var outlets = sources.Count > 0 ? Width + Gap : 0;
        var copies = links.Exists(l => l.Copies.Count > 0) ? outlets + Width + Gap : (int?)null;
        var height = Math.Max(Top + (Row * rows.Sum()), places.Count == 0 ? 0 : places.Max() + Row);
        _markup.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", sheet.Labels["story.chain"]));
        _markup.Open("svg", ("class", "chain-picture"), ("role", "img"), ("aria-label", sheet.Labels["story.chain"]), ("width", Number((copies ?? outlets) + Width + 2)), ("height", Number(height)));
        WriteHeadings(sources.Count > 0, outlets, copies);
        for (var i = 0; i < links.Count; i++)
        {
            foreach (var s in links[i].Sources.Select(name => sources.IndexOf(name)).Where(s => s >= 0)) { Curve(Width, places[s], outlets, middles[i]); }
            if (copies is { } x) { WriteCopies(links[i], x, tops[i], middles[i]); }
            Box(outlets, middles[i], links[i].First.Outlet ?? sheet.Labels["outlet.unknown"], "teller");
        }
        for (var i = 0; i < sources.Count; i++) { Box(0, places[i], sources[i], "agency"); }
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteHeadings(bool hasSources, int outlets, int? copies)
    {
        if (hasSources) { Heading(0, "chain.sources"); }
        Heading(outlets, "chain.outlets");
        if (copies is { } x) { Heading(x, "chain.copies"); }
    }

    // Each source at the middle of its outlets, moved down where another stands there already.
    private static List<int> PlaceSources(List<string> sources, List<ChainLink> links, List<int> middles)
    {
        var places = new List<int>();
        foreach (var source in sources)
        {
            var of = Enumerable.Range(0, links.Count).Where(i => links[i].Sources.Contains(source)).Select(i => middles[i]).ToList();
            var wanted = (int)of.Average();
            places.Add(places.Count == 0 ? wanted : Math.Max(wanted, places[^1] + Row));
        }
        return places;
    }

    private void WriteCopies(ChainLink link, int x, int top, int middle)
    {
        var copiers = CopiersOf(link);
        for (var i = 0; i < Math.Min(copiers.Count, MostCopies); i++)
        {
            var rest = i == MostCopies - 1 ? copiers.Count - MostCopies : 0;
            var y = top + (i * Row);
            Curve(x - Gap, middle, x, y);
            Box(x, y, rest > 0 ? sheet.Labels.Count("count.more", rest + 1) : copiers[i], "copier");
        }
    }

    // An outlet that repeats a text several times stands once.
    private List<string> CopiersOf(ChainLink link) => [.. link.Copies.GroupBy(p => p.Outlet ?? sheet.Labels["outlet.unknown"], StringComparer.Ordinal)
        .Select(g => g.Count() == 1 ? g.Key : $"{g.Key} ×{sheet.Labels.Number(g.Count())}")];

    private void Box(int x, int y, string text, string style)
    {
        _markup.Open("g", ("class", "box " + style));
        sheet.Label("title", text);
        _markup.Element("rect", "", ("x", Number(x + 1)), ("y", Number(y + 1)), ("width", Number(Width - 2)), ("height", Number(Height - 2)), ("rx", "5"));
        _markup.Element("text", Short(text), ("x", Number(x + (Width / 2))), ("y", Number(y + 19)), ("text-anchor", "middle"));
        _markup.Close();
    }

    private void Curve(int fromX, int fromY, int toX, int toY)
    {
        var (a, b, half) = (fromY + (Height / 2), toY + (Height / 2), (toX - fromX) / 2);
        _markup.Element("path", "", ("class", "way"), ("d", FormattableString.Invariant($"M{fromX},{a}C{fromX + half},{a} {toX - half},{b} {toX - 6},{b}")));
        _markup.Element("path", "", ("class", "tip"), ("d", FormattableString.Invariant($"M{toX},{b}l-8,-4v8z")));
    }

    private void Heading(int x, string key) =>
        _markup.Element("text", sheet.Labels[key], ("class", "over"), ("x", Number(x + (Width / 2))), ("y", "16"), ("text-anchor", "middle"));

    // As many letters as a box has room for; a conjunct and its signs are one letter.
    private static string Short(string text)
    {
        var letters = new StringInfo(Printable.Of(text));
        return letters.LengthInTextElements <= MostLetters ? text : letters.SubstringByTextElements(0, MostLetters - 1) + "…";
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}

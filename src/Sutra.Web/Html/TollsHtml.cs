using System.Globalization;
using NodaTime.Text;
using Sutra.Stories.Tolls;
using Sutra.Web.Labels;

namespace Sutra.Web.Html;

/// <summary>How tolls grew: a bar a count, with its day, how many sources have it, and the sentences.</summary>
internal sealed class TollsHtml(Sheet sheet)
{
    /// <summary>Units of the drawing: the longest bar's length.</summary>
    private const int Length = 1000;

    private readonly Markup _markup = sheet.Markup;

    public void Write(IReadOnlyList<GrowingToll> tolls)
    {
        foreach (var toll in tolls)
        {
            _markup.Open("figure", ("class", "toll"));
            _markup.Open("figcaption");
            sheet.Label("span", sheet.Labels.Of(toll.Kind), "tag");
            _markup.Text(" ");
            sheet.Words("span", toll.About, "bn");
            _markup.CloseLine();
            _markup.Open("ol");
            foreach (var count in toll.Counts) { WriteCount(count, toll.Counts[^1].Count); }
            _markup.CloseLine();
            _markup.CloseLine();
        }
    }

    private void WriteCount(TollCount count, int most)
    {
        _markup.Open("li");
        _markup.Open("details");
        _markup.Open("summary");
        _markup.Element("span", sheet.Labels.Number(count.Count), ("class", "value"));
        _markup.Open("svg", ("viewBox", $"0 0 {Length} 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        _markup.Element("rect", "", ("width", Math.Max(4, (long)Length * count.Count / most).ToString(CultureInfo.InvariantCulture)), ("height", "10"));
        _markup.Close();
        var day = LocalDatePattern.Iso.Format(count.First);
        _markup.Element("time", DateText.Of(day, sheet.Labels), ("datetime", day));
        sheet.Label("span", sheet.Labels.Count("count.sources", count.Sources), "at");
        _markup.CloseLine();
        sheet.Evidence(count.Evidence);
        _markup.Close();
        _markup.CloseLine();
    }
}

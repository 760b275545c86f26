using NodaTime;
using NodaTime.Text;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>The way to other days: earlier, later, newest, and any by its date.</summary>
internal sealed class TodayTurns(PageSheet sheet)
{
    /// <summary>Writes it.</summary>
    public void Write(TodayDays days)
    {
        Open();
        if (days.Earlier is { } earlier) { Link("today.earlier", "prev", "←", earlier, days); }
        if (days.Later is { } later) { Link("today.later", "next", "→", later, days); }
        Close(days.To, days);
    }

    /// <summary>Writes it for a day that has nothing.</summary>
    public void WriteAround(LocalDate day, TodayDays days)
    {
        Open();
        Close(day, days);
    }

    private void Open() => sheet.Markup.Open("nav", ("class", "turns"), ("aria-label", sheet.Labels["today.turns"]));

    private void Close(LocalDate shown, TodayDays days)
    {
        var markup = sheet.Markup;
        if (shown != days.Newest) { markup.Element("a", sheet.Labels["today.newest"], ("href", sheet.Links.To("/"))); }
        markup.Open("form", ("action", "/"), ("method", "get"), ("class", "go"));
        markup.Element("label", sheet.Labels["today.day"], ("for", "day"));
        markup.Void("input", ("type", "date"), ("id", "day"), ("name", "day"), ("value", Iso(shown)), ("max", Iso(LocalDate.Max(shown, days.Newest))));
        sheet.HiddenLanguage();
        markup.Element("button", sheet.Labels["today.go"], ("type", "submit"));
        markup.CloseLine();
        markup.CloseLine();
    }

    private void Link(string key, string relation, string arrow, LocalDate day, TodayDays days)
    {
        var markup = sheet.Markup;
        markup.Open("a", ("rel", relation), ("href", sheet.Links.To("/", ("day", day == days.Newest ? null : Iso(day)))), ("title", DateText.Of(day, sheet.Labels)));
        if (relation == "prev") { Arrow(); markup.Text(" "); }
        markup.Text(sheet.Labels[key]);
        if (relation == "next") { markup.Text(" "); Arrow(); }
        markup.Close();

        void Arrow() => markup.Element("span", arrow, ("aria-hidden", "true"));
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

using NodaTime;
using NodaTime.Text;
using Sutra.Archive.Looking;
using Sutra.Web.Archives;
using Sutra.Web.Labels;
using Sutra.Web.Tellings;

namespace Sutra.Web.Pages;

/// <summary>The first page: the stories of a day and of those before it, the most widely told first.</summary>
internal sealed class TodayPage(OpenArchive archive, StoryTellings tellings, TimeProvider clock) : IPage
{
    private const int PageSize = 20;
    private const int LongestNamed = 40;

    /// <inheritdoc/>
    public string Route => "/";

    /// <inheritdoc/>
    public string Navigation => "nav.today";

    /// <inheritdoc/>
    public string Edition => LocalDatePattern.Iso.Format(Today);

    private LocalDate Today => LocalDate.FromDateTime(clock.GetLocalNow().DateTime);

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        if (!archive.Exists || archive.Read(a => a.Articles.Latest(1)).Count == 0) { return new PageAnswer("", EmptyArchive.Write); }
        LocalDate? asked = null;
        if (request.Query("day") is { Length: > 0 } text)
        {
            var parsed = LocalDatePattern.Iso.Parse(text);
            if (!parsed.Success) { return NoDay(request, text); }
            asked = parsed.Value;
        }
        var page = request.Number("page", Pager.Last);
        return archive.Read(a => Read(a, asked, page));
    }

    private PageAnswer Read(ArchiveReader reader, LocalDate? asked, int page)
    {
        if (TodayDays.Of(reader.Stories, asked, Today) is not { } days) { return new PageAnswer("", WriteUndated); }
        if (asked is { } day && days.To != day) { return new PageAnswer("", sheet => WriteNone(sheet, day, days)); }
        var pager = new Pager(page, PageSize, (int)reader.Stories.CountOfDays(days.From, days.To));
        var stories = reader.Stories.OfDays(days.From, days.To, PageSize, pager.Offset).Select(s => ListedStory.Of(reader, tellings, s)).ToList();
        return new PageAnswer("", sheet => Write(sheet, KickerOf(days, Today), days, pager, stories));
    }

    private static PageAnswer NoDay(PageRequest request, string text)
    {
        var named = text.Length > LongestNamed ? text[..LongestNamed] + "…" : text;
        return PageAnswer.Told(request.Labels["error.day.title"], request.Labels["error.day"].Replace("{1}", named, StringComparison.Ordinal), 400);
    }

    // Nothing is shown in place of what was asked for: the days around are offered.
    private static void WriteNone(PageSheet sheet, LocalDate day, TodayDays days)
    {
        var markup = sheet.Markup;
        markup.Open("div", ("class", "day-head"));
        markup.Element("h1", DateText.Of(day, sheet.Labels));
        markup.CloseLine();
        new TodayTurns(sheet).WriteAround(day, days);
        sheet.Label("p", "today.none", "notice");
        markup.Open("ul", ("class", "around"));
        Offer("today.none.before", days.To < day ? days.To : null);
        Offer("today.none.after", days.To > day ? days.To : days.Next);
        markup.CloseLine();

        void Offer(string key, LocalDate? other)
        {
            if (other is not { } there) { return; }
            markup.Open("li");
            markup.Text(sheet.Labels[key] + ": ");
            markup.Element("a", DateText.Of(there, sheet.Labels), ("href", sheet.Links.To("/", ("day", LocalDatePattern.Iso.Format(there)))));
            markup.CloseLine();
        }
    }

    private static string KickerOf(TodayDays days, LocalDate today) =>
        days.To == today ? "today.kicker" : days.To == days.Newest ? "today.kicker.newest" : "today.kicker.day";

    private static void Write(PageSheet sheet, string kicker, TodayDays days, Pager pager, List<ListedStory> stories)
    {
        var markup = sheet.Markup;
        markup.Open("div", ("class", "day-head"));
        markup.Open("h1");
        markup.Element("span", sheet.Labels[kicker], ("class", "kicker"));
        markup.Element("span", DateText.Of(days.From, days.To, sheet.Labels));
        markup.CloseLine();
        markup.Element("a", sheet.Labels["today.add"], ("class", "button"), ("href", sheet.Links.To("/read")));
        markup.CloseLine();
        new TodayTurns(sheet).Write(days);
        markup.Element("p", sheet.Labels.Count("count.stories", pager.Total), ("class", "counts"));
        var listing = new StoryListing(sheet);
        markup.Open("ol", ("class", pager.Page == 1 ? "items front" : "items"), ("start", (pager.Offset + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var story in stories)
        {
            markup.Open("li");
            listing.Write(story);
            markup.CloseLine();
        }
        markup.CloseLine();
        pager.Write(sheet, "/", ("day", days.To == days.Newest ? null : LocalDatePattern.Iso.Format(days.To)));
    }

    private static void WriteUndated(PageSheet sheet)
    {
        sheet.Label("h1", "nav.today");
        sheet.Label("p", "today.undated", "notice");
        sheet.Markup.Element("a", sheet.Labels["today.add"], ("class", "button"), ("href", sheet.Links.To("/read")));
        new SearchHelp(sheet).Write(open: true);
    }
}

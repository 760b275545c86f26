using NodaTime;
using Sutra.Archive.Looking;

namespace Sutra.Web.Pages;

/// <summary>The days whose stories are shown, and those to turn to.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last.</param>
/// <param name="Earlier">The last day of the stories before them; null where there are none.</param>
/// <param name="Later">The last day of those after them.</param>
/// <param name="Next">The first day after them that has stories; null where none has.</param>
/// <param name="Newest">The newest day of all.</param>
internal sealed record TodayDays(LocalDate From, LocalDate To, LocalDate? Earlier, LocalDate? Later, LocalDate? Next, LocalDate Newest)
{
    /// <summary>A day and the two before it.</summary>
    private const int Days = 3;

    /// <summary>The days up to the one that was asked for, as far as stories have it; null where no story has a day.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="asked">The day asked for, or null for the newest.</param>
    /// <param name="today">Today: what is dated later is not shown yet.</param>
    public static TodayDays? Of(StoryLists stories, LocalDate? asked, LocalDate today)
    {
        if (stories.LatestDay(today) is not { } newest) { return null; }
        // Asked for a day before all others, the earliest is shown.
        var to = stories.LatestDay(asked is { } day && day < newest ? day : newest) ?? stories.NextDay(LocalDate.MinIsoValue) ?? newest;
        var from = to.PlusDays(1 - Days);
        var next = to < newest ? stories.NextDay(to) : null;
        // So many days on, but not to one that has nothing.
        var later = next is { } first ? stories.LatestDay(LocalDate.Min(first.PlusDays(Days - 1), newest)) : null;
        return new TodayDays(from, to, stories.LatestDay(from.PlusDays(-1)), later, next, newest);
    }
}

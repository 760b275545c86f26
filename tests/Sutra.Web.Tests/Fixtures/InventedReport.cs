using NodaTime;
using Sutra.Pages.Metadata;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Stories;
using Sutra.Stories.Storylines;
using Sutra.Stories.Timelines;
using Sutra.Stories.Tolls;
using static Sutra.Web.Tests.Fixtures.InventedPages;

namespace Sutra.Web.Tests.Fixtures;

/// <summary>A report made by hand: two storylines, a copy, a plan, a doubt, disagreements of several kinds, a page without a date.</summary>
internal static class InventedReport
{
    public static readonly StoryReport Bridge = new(
        [Shalik with { Article = Shalik.Article with { Url = "https://shalik.example/sara/1?a=1&b=2" } }, Barta, Copy, Undated, Inquiry, Mill, MillDoubt],
        new Dictionary<string, string> { [Copy.Article.Id] = Barta.Article.Id },
        [
            new Story("s1", Shalik.Article.Headline!, new LocalDate(2031, 3, 14), new LocalDate(2031, 3, 14), [Shalik.Article.Id, Barta.Article.Id, Copy.Article.Id, Undated.Article.Id]),
            new Story("s2", Mill.Article.Headline!, new LocalDate(2031, 6, 2), new LocalDate(2031, 6, 3), [Mill.Article.Id, MillDoubt.Article.Id]),
            new Story("s3", Inquiry.Article.Headline!, new LocalDate(2032, 1, 5), new LocalDate(2032, 1, 5), [Inquiry.Article.Id]),
        ],
        [new Storyline("l1", "কাঁকনা, মেঘডাঙা", ["s1", "s3"]), new Storyline("l2", "শঙ্খপুর", ["s2"])],
        [
            new TimelineEntry("l2", "2025", DatePrecision.Year, false, MillDoubt.Sentences[0].Text, 1, [MillDoubt.Evidence(0)], null),
            new TimelineEntry("l1", "2028", DatePrecision.Year, false, Shalik.Sentences[4].Text, 1, [Shalik.Evidence(4)], null),
            new TimelineEntry("l1", "2031-03-12", DatePrecision.Day, false, Barta.Sentences[1].Text, 2, [Barta.Evidence(1), Copy.Evidence(1), Undated.Evidence(1)], "the words say Tuesday, but by the page's date (2031-03-14) the day is Wednesday 2031-03-12"),
            new TimelineEntry("l1", "2031-03-13", DatePrecision.Day, false, Shalik.Sentences[0].Text, 1, [Shalik.Evidence(0), Shalik.Evidence(1)], null),
            new TimelineEntry("l1", "2031-03-14", DatePrecision.Day, false, Barta.Sentences[0].Text, 2, [Barta.Evidence(0), Barta.Evidence(-1), Copy.Evidence(0)], null),
            new TimelineEntry("l1", "2031-03-14", DatePrecision.Day, true, Shalik.Sentences[3].Text, 1, [Shalik.Evidence(3)], null),
            new TimelineEntry("l1", "2031-03-20", DatePrecision.Day, true, Barta.Sentences[3].Text, 1, [Barta.Evidence(3)], null),
            new TimelineEntry("l2", "2031-06-15", DatePrecision.Day, true, Mill.Sentences[0].Text, 1, [Mill.Evidence(0)], null),
            new TimelineEntry("l1", "2032-01-04", DatePrecision.Day, false, Inquiry.Sentences[0].Text, 1, [Inquiry.Evidence(0)], null),
        ],
        [
            new Disagreement("s1", "l1", "সেতু, নিহত", DisagreementKind.Number,
                [new DisagreementValue("নয়", [Barta.Evidence(0), Barta.Evidence(-1), Copy.Evidence(0)]), new DisagreementValue("সাত", [Shalik.Evidence(0), Shalik.Evidence(-1)])]),
            new Disagreement("s1", "l1", "সেতু ধস", DisagreementKind.Time,
                [new DisagreementValue("বুধবার রাত", [Barta.Evidence(1)]), new DisagreementValue("বৃহস্পতিবার ভোর", [Shalik.Evidence(1)]), new DisagreementValue("মঙ্গলবার, ১২ মার্চ", [Undated.Evidence(1)])]),
            new Disagreement("s1", "l1", "কামরুল হায়দার", DisagreementKind.Role,
                [new DisagreementValue("অতিরিক্ত জেলা প্রশাসক", [Undated.Evidence(2)]), new DisagreementValue("জেলা প্রশাসক", [Inquiry.Evidence(1)])]),
            new Disagreement("s1", "l1", "সেতু ধস", DisagreementKind.Cause,
                [new DisagreementValue("বালু তোলা", [Undated.Evidence(0), Undated.Evidence(-1)]), new DisagreementValue("নকশার ত্রুটি", [Inquiry.Evidence(1), Inquiry.Evidence(-1)])]),
            new Disagreement("s2", "l2", "আখ মাড়াই", DisagreementKind.Number,
                [new DisagreementValue("এক হাজার টন", [Mill.Evidence(2)]), new DisagreementValue("দেড় হাজার টন", [MillDoubt.Evidence(1)])]),
        ])
    {
        Tolls =
        [
            new GrowingToll("l1", "s1", Shalik.Article.Headline!, TollKind.Dead,
            [
                new TollCount(7, "সাত", new LocalDate(2031, 3, 14), new LocalDate(2031, 3, 14), 1, [Shalik.Evidence(-1), Shalik.Evidence(0)]),
                new TollCount(9, "নয়", new LocalDate(2031, 3, 14), new LocalDate(2031, 3, 15), 1, [Barta.Evidence(0), Copy.Evidence(0)]),
            ]),
        ],
    };
}

using Sutra.Stories.Disagreements;

namespace Sutra.Cli.Tests.Samples;

/// <summary>The stories, timelines and disagreements of samples/: the rows are those of samples/README.md.</summary>
public sealed class SampleStoryTests
{
    [Theory]
    [InlineData("setu/03", "setu/02")]
    [InlineData("setu/04", "setu/02")]
    public void A_copy_leads_to_its_original(string copy, string original) =>
        SamplePages.Report.CopyOf.GetValueOrDefault(SamplePages.Id(copy)).ShouldBe(SamplePages.Id(original));

    [Fact]
    public void A_retelling_is_no_copy() => SamplePages.Report.CopyOf.Count.ShouldBe(2);

    [Theory]
    [InlineData("setu/01", "setu/02", "setu/03", "setu/04")]
    [InlineData("setu/05", "setu/06")]
    [InlineData("setu/09", "setu/10")]
    [InlineData("boithok/02", "boithok/03", "boithok/04", "boithok/05")]
    [InlineData("boithok/07", "boithok/08")]
    public void Pages_of_one_happening_are_one_story(params string[] pages) =>
        pages.Select(SamplePages.StoryOf).Distinct().Count().ShouldBe(1);

    [Fact]
    public void Different_happenings_are_different_stories() =>
        new[] { "setu/01", "setu/07", "setu/09", "setu/11", "boithok/01", "boithok/02", "boithok/06", "boithok/08" }
            .Select(SamplePages.StoryOf).Distinct().Count().ShouldBe(8);

    [Fact]
    public void There_are_two_storylines()
    {
        SamplePages.Report.Storylines.Count.ShouldBe(2);
        new[] { "01", "02", "05", "06", "07", "08", "09", "10", "11" }.Select(n => SamplePages.StorylineOf("setu/" + n)).Distinct().Count().ShouldBe(1);
        new[] { "01", "02", "03", "04", "05", "06", "07", "08" }.Select(n => SamplePages.StorylineOf("boithok/" + n)).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("setu", "2019", false, "সেতুটি নির্মাণ")]
    [InlineData("setu", "2025-02", false, "ফাটলের কথা")]
    [InlineData("setu", "2025-02-16", false, "ওয়াসিম তরফদার")]
    [InlineData("setu", "2025-03-11", false, "ধসে")]
    [InlineData("setu", "2025-03-12", false, "আবু তালহার")]
    [InlineData("setu", "2025-03-13", true, "কাজ শুরু")]
    [InlineData("setu", "2025-03-13", false, "মামলাটি করেন")]
    [InlineData("setu", "2025-03-27", false, "প্রতিবেদন")]
    [InlineData("setu", "2025-04-06", false, "গ্রেপ্তার")]
    [InlineData("setu", "2025-05-19", false, "আদেশ দেন")]
    [InlineData("setu", "2025-06-02", true, "শুনানি")]
    [InlineData("setu", "2025-07", true, "নতুন সেতুর কাজ")]
    [InlineData("boithok", "2018", false, "ওস্ত্রা বাঁধ চালু")]
    [InlineData("boithok", "2021-09", false, "যুদ্ধবিরতি")]
    [InlineData("boithok", "2025-08-09", false, "টেলিফোনে")]
    [InlineData("boithok", "2025-09", true, "বৈঠক করবেন")]
    [InlineData("boithok", "2025-09-17", false, "বৈঠক")]
    [InlineData("boithok", "2025-10", true, "আবার শুরু হবে")]
    [InlineData("boithok", "2025-10-10", false, "ট্রাক")]
    [InlineData("boithok", "2025-11", true, "ভেলমার")]
    [InlineData("boithok", "2025-11-17", false, "ভেলমারে পৌঁছান")]
    [InlineData("boithok", "2025-11-18", false, "চুক্তি")]
    [InlineData("boithok", "2025-11-21", true, "বিক্ষোভের ডাক")]
    [InlineData("boithok", "2026-03", true, "কার্যকর হবে")]
    public void The_timeline_has_what_a_careful_reader_would_write(string line, string date, bool planned, string words)
    {
        var storyline = SamplePages.StorylineOf(line + "/01");
        SamplePages.Report.Timeline.ShouldContain(t => t.Storyline == storyline && t.Date == date && t.Planned == planned
            && t.Evidence.Any(e => e.Text.Contains(words, StringComparison.Ordinal)));
    }

    // Months and years that no page tells of: each was once made up of words that name no date.
    [Theory]
    [InlineData("2015")]
    [InlineData("2024-11")]
    [InlineData("2025-04-07")]
    public void The_timeline_has_no_date_that_nobody_tells(string date) => SamplePages.Report.Timeline.Select(t => t.Date).ShouldNotContain(date);

    [Theory]
    [InlineData(DisagreementKind.Number, "৯", "setu/01", "১১", "setu/02")]
    [InlineData(DisagreementKind.Number, "২৩", "setu/01", "২৭", "setu/02")]
    [InlineData(DisagreementKind.Time, "ভোর সাড়ে ৫টা", "setu/01", "সকাল সাড়ে ৬টা", "setu/02")]
    [InlineData(DisagreementKind.Place, "বকুলতলা", "setu/01", "সোনাপাতা", "setu/02")]
    [InlineData(DisagreementKind.Number, "পাঁচ", "setu/05", "সাত", "setu/06")]
    [InlineData(DisagreementKind.Role, "অতিরিক্ত জেলা প্রশাসক", "setu/05", "উপজেলা নির্বাহী কর্মকর্তা", "setu/06")]
    [InlineData(DisagreementKind.Number, "৪৮", "setu/09", "৫২", "setu/10")]
    [InlineData(DisagreementKind.Place, "উত্তরা", "setu/09", "টঙ্গী", "setu/10")]
    [InlineData(DisagreementKind.Headline, "দায় স্বীকার", "setu/10", "", "setu/10")]
    [InlineData(DisagreementKind.Place, "জেনেভা", "boithok/02", "লোজান", "boithok/03")]
    [InlineData(DisagreementKind.Role, "পররাষ্ট্রমন্ত্রী", "boithok/02", "প্রতিরক্ষামন্ত্রী", "boithok/03")]
    [InlineData(DisagreementKind.Headline, "জলচুক্তিতে সই", "boithok/04", "", "boithok/04")]
    [InlineData(DisagreementKind.Number, "তিনটি", "boithok/07", "চারটি", "boithok/08")]
    public void A_disagreement_shows_both_values_with_their_pages(DisagreementKind kind, string one, string onePage, string other, string otherPage) =>
        SamplePages.Report.Disagreements.ShouldContain(d => d.Kind == kind && Has(d, one, onePage) && Has(d, other, otherPage));

    [Fact]
    public void What_only_looks_like_a_disagreement_is_none()
    {
        var pairs = new[] { ("জেনেভা", "জেনিভা"), ("পররাষ্ট্রমন্ত্রী", "বিদেশমন্ত্রী"), ("আজ", "আজ") };
        pairs.Where(p => SamplePages.Report.Disagreements.Any(d => d.Values.Any(one => one.Value.Contains(p.Item1, StringComparison.Ordinal)
            && d.Values.Any(other => other != one && other.Value.Contains(p.Item2, StringComparison.Ordinal))))).ShouldBeEmpty();
    }

    private static bool Has(Disagreement disagreement, string words, string page) =>
        disagreement.Values.Any(v => v.Value.Contains(words, StringComparison.Ordinal) && v.Evidence.Any(e => e.Article == SamplePages.Id(page)));
}

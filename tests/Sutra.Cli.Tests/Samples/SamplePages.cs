using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Stories.Storylines;

namespace Sutra.Cli.Tests.Samples;

/// <summary>The invented pages of samples/, read and tied together once for all tests on them.</summary>
internal static class SamplePages
{
    private static readonly Lazy<IReadOnlyList<Reading>> s_readings = new(() =>
        [.. new PageSource(new SourceOptions()).Read([Path.Combine(SharedData.Root, "samples")]).Select(i => Reader.Read(ArticleReader.Read(i.Page!)))]);

    private static readonly Lazy<StoryReport> s_report = new(() => StoryReporter.Report(s_readings.Value));

    public static IReadOnlyList<Reading> Readings => s_readings.Value;

    public static StoryReport Report => s_report.Value;

    /// <summary>The page that a row names as samples/README.md does: "setu/06".</summary>
    public static Reading Page(string shortName) => Readings.Single(r => r.Article.Id == Id(shortName));

    /// <summary>The id of the page that a row names: its file's name.</summary>
    public static string Id(string shortName)
    {
        var parts = shortName.Split('/');
        var folder = Path.Combine(SharedData.Root, "samples", parts[0]);
        return Path.GetFileName(Directory.EnumerateFiles(folder, parts[1] + "-*").Single());
    }

    /// <summary>The id of the story that tells a page.</summary>
    public static string StoryOf(string shortName) => Report.Stories.Single(s => s.Articles.Contains(Id(shortName))).Id;

    /// <summary>The id of the storyline that a page belongs to.</summary>
    public static string StorylineOf(string shortName) => Report.Storylines.Single(l => l.Stories.Contains(StoryOf(shortName))).Id;
}

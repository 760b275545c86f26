using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tests.Readings;

/// <summary>What understanding an article may allocate; see the tests of the same name of Sutra.Pages, and docs/how-to/measure.md for how to move the bound.</summary>
public sealed class AllocationTests
{
    // In bytes, from the article to its reading, once everything is loaded; the measured number rounded up by some 3 %. Measured 2026-11-29.
    private const long Most = 120_000;

    private const int Runs = 9;

    [Fact]
    public void A_sample_article_is_understood_within_its_bound()
    {
        var text = File.ReadAllText(Path.Combine(SharedData.Root, "samples", "setu/02-khoborghor-setu-bhenge-bus.txt"));
        var article = ArticleReader.Read(new RawPage { Id = "dump", Kind = ContentKind.Text, Content = text });
        for (var i = 0; i < Runs; i++) { Reader.Read(article); }
        Enumerable.Range(0, Runs).Min(_ => Allocated.By(() => Reader.Read(article))).ShouldBeLessThanOrEqualTo(Most);
    }
}

using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests;

/// <summary>What reading a page may allocate: the same on every machine, however busy, so that a gate on it holds where one on time would not.</summary>
/// <remarks>
/// docs/how-to/measure.md tells how to move the bounds. They are the measured numbers, rounded up by some 3 %: whoever
/// makes reading costlier sees it here, whoever makes it cheaper lowers them.
/// </remarks>
public sealed class AllocationTests
{
    // In bytes, of unpacked bytes (HTML) or text (dump) to the article, once everything is loaded. Measured 2026-11-28.
    private const long MostForHtml = 95_500;
    private const long MostForDump = 98_000;

    private const int Runs = 9;

    [Fact]
    public void A_sample_page_of_HTML_is_read_within_its_bound()
    {
        var bytes = File.ReadAllBytes(Sample("setu/04-kusumpurbarta-setu-dhos.html"));
        Least(() => ArticleReader.Read(new RawPage { Id = "html", Kind = ContentKind.Html, Content = TextDecoder.Read(bytes).Content! })).ShouldBeLessThanOrEqualTo(MostForHtml);
    }

    [Fact]
    public void A_sample_dump_is_read_within_its_bound()
    {
        var text = File.ReadAllText(Sample("setu/02-khoborghor-setu-bhenge-bus.txt"));
        Least(() => ArticleReader.Read(new RawPage { Id = "dump", Kind = ContentKind.Text, Content = text })).ShouldBeLessThanOrEqualTo(MostForDump);
    }

    // A collection may empty the pools of arrays in between, and a table may be loaded late: the least of several counts.
    private static long Least(Action read)
    {
        for (var i = 0; i < Runs; i++) { read(); }
        return Enumerable.Range(0, Runs).Min(_ => Allocated.By(read));
    }

    private static string Sample(string name) => Path.Combine(SharedData.Root, "samples", name);
}

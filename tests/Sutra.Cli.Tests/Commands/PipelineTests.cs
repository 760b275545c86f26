using Sutra.Cli.Commands;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Cli.Tests.Commands;

public sealed class PipelineTests
{
    private static IEnumerable<SourceItem> Items()
    {
        for (var i = 0; i < 60; i++)
        {
            var page = new RawPage { Id = $"p{i}", Kind = ContentKind.Body, Content = string.Concat(Enumerable.Repeat("কাঁকনা নদীর সেতু আজ খুলেছে। ", 1 + i % 7 * 20)) };
            yield return i % 10 == 3 ? SourceItem.Failed($"in.jsonl:{i}", "the line is broken JSON") : i % 10 == 5 ? SourceItem.Noted(page, page.Id, "something is odd") : SourceItem.Of(page);
        }
    }

    private static (List<string> Ids, string Errors, int Exit) Run(int jobs, IEnumerable<SourceItem> items, Func<RawPage, Reading>? reader = null)
    {
        using var errors = new StringWriter { NewLine = "\n" };
        var pipeline = new Pipeline(errors, null, jobs, reader);
        return ([.. pipeline.Run(items).Select(r => r.Article.Id)], errors.ToString(), pipeline.ExitCode);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Several_jobs_give_the_same_pages_and_failures_in_the_same_order(int jobs)
    {
        var alone = Run(1, Items());
        var together = Run(jobs, Items());
        together.Ids.ShouldBe(alone.Ids);
        together.Errors.ShouldBe(alone.Errors);
        together.Exit.ShouldBe(ExitCodes.SomeInputFailed);
        alone.Ids.Count.ShouldBe(54);
        alone.Errors.Split('\n')[..2].ShouldBe(["sutra: in.jsonl:3: the line is broken JSON", "sutra: p5: something is odd"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_fault_in_one_page_costs_that_page(int jobs)
    {
        var (ids, errors, exit) = Run(jobs, Items().Take(3), page => page.Id == "p1" ? throw new InvalidOperationException() : Reader.Read(ArticleReader.Read(page)));
        ids.ShouldBe(["p0", "p2"]);
        errors.ShouldBe("sutra: p1: could not be read: a fault of the program (InvalidOperationException); please report it\n");
        exit.ShouldBe(ExitCodes.SomeInputFailed);
    }
}

using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Stories.Storylines;

namespace Sutra.Stories.Tests.Storylines;

/// <summary>What a report of the whole corpus rests on stands in its pages.</summary>
public sealed class VerbatimTests
{
    [Fact]
    public void Every_line_of_a_timeline_value_and_toll_leads_to_sentences_of_its_pages()
    {
        var readings = new PageSource(new SourceOptions()).Read([SharedData.Require("corpus/articles.jsonl.gz")]).Select(i => i.Page).OfType<RawPage>().Select(p => Reader.Read(ArticleReader.Read(p))).ToList();
        var pages = readings.DistinctBy(r => r.Article.Id, StringComparer.Ordinal).ToDictionary(r => r.Article.Id, StringComparer.Ordinal);

        var report = StoryReporter.Report(readings);

        var evidence = report.Timeline.SelectMany(t => t.Evidence).Concat(report.Disagreements.SelectMany(d => d.Values).SelectMany(v => v.Evidence)).Concat(report.Tolls.SelectMany(t => t.Counts).SelectMany(c => c.Evidence)).ToList();
        evidence.Count.ShouldBeGreaterThan(1_000);
        report.Timeline.ShouldAllBe(t => t.Evidence.Count > 0);
        report.Disagreements.SelectMany(d => d.Values).ShouldAllBe(v => v.Evidence.Count > 0);
        report.Tolls.ShouldNotBeEmpty();
        report.Tolls.SelectMany(t => t.Counts).ShouldAllBe(c => c.Evidence.Count > 0);
        evidence.Where(e => !Stands(e, pages[e.Article])).ShouldBeEmpty();
    }

    private static bool Stands(Evidence evidence, Reading reading) => evidence.Sentence is { } i
        ? reading.Sentences[i].Text == evidence.Text && reading.Article.Paragraphs[reading.Sentences[i].Paragraph].Text.Contains(evidence.Text, StringComparison.Ordinal)
        : reading.Article.Headline == evidence.Text;
}

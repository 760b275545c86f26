using Sutra.Bangla.Words;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Copies;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tests.Copies;

/// <summary>Copies among real articles.</summary>
public sealed class RealCopiesTests
{
    [Fact]
    public void Every_passage_stands_word_for_word_in_both_articles()
    {
        var path = SharedData.Require("gold/timeline_hadi.input.jsonl.gz");
        List<Reading> readings = [.. new PageSource(new SourceOptions()).Read([path]).Select(i => i.Page).OfType<RawPage>().Select(ArticleReader.Read).Where(a => a.Kind == PageKind.Article).Select(Reader.Read)];
        var byId = readings.ToDictionary(r => r.Article.Id, r => new TextPlaces(r));
        var pairs = CopyFinder.Find(readings).Pairs;
        pairs.Count.ShouldBeGreaterThanOrEqualTo(10);
        foreach (var (pair, passage) in pairs.SelectMany(p => p.Passages, (pair, passage) => (pair, passage)))
        {
            byId[pair.Copy].TextOf(passage.Copy).ShouldBe(passage.Text);
            WordsOf(byId[pair.Original].TextOf(passage.Original)).ShouldBe(WordsOf(passage.Text));
        }
    }

    private static List<uint> WordsOf(string text) => [.. Tokenizer.Tokenize(text).Where(t => t.Kind is not TokenKind.Mark).Select(t => WordNumber.Of(t.Text))];
}

using FsCheck;
using FsCheck.Fluent;
using Sutra.Stories.Copies;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tests.Copies;

/// <summary>What holds of any text.</summary>
public sealed class CopyPropertyTests
{
    [Fact]
    public void A_text_cut_shuffled_or_under_another_headline_is_found_and_another_text_is_not() => Holds(seed =>
    {
        var text = new InventedText(seed);
        var (body, other) = (text.Sentences(8 + text.Below(20)), text.Sentences(8 + text.Below(20)));
        var cut = body[..(body.Length - text.Below(body.Length / 2))];
        var found = CopyFinder.Find([.. new[] { body, other, cut, text.Shuffled(body), body }.Select((b, i) => InventedText.Article("a" + i, b, headline: "শিরোনাম " + i))]);
        return found.OriginalOf.Keys.Order().SequenceEqual([2, 3, 4]) && found.OriginalOf.Values.All(o => o == 0);
    });

    [Fact]
    public void Every_passage_has_the_same_words_at_both_places() => Holds(seed =>
    {
        var text = new InventedText(seed);
        var body = text.Sentences(10 + text.Below(10));
        Reading[] readings = [InventedText.Article("a", body), InventedText.Article("b", [.. text.Sentences(text.Below(3)), .. text.Shuffled(body)])];
        var byId = readings.ToDictionary(r => r.Article.Id, r => new TextPlaces(r));
        return CopyFinder.Find(readings).Pairs is [var pair] && pair.Passages.All(p => byId[pair.Copy].TextOf(p.Copy) == p.Text && WordsOf(byId[pair.Original].TextOf(p.Original)).SequenceEqual(WordsOf(p.Text)));
    });

    // Articles come in eights, of which two are copies: what is laid side by side grows with the articles and not with their pairs.
    [Theory]
    [InlineData(80)]
    [InlineData(640)]
    public void What_is_compared_grows_with_the_articles(int count)
    {
        var text = new InventedText(5);
        var readings = Enumerable.Range(0, count / 8).SelectMany(k => Eight(text, k)).ToList();
        CopyFinder.Find(readings).Compared.ShouldBeLessThanOrEqualTo(count);
    }

    private static IEnumerable<Reading> Eight(InventedText text, int group)
    {
        var body = text.Sentences(10);
        return Enumerable.Range(0, 8).Select(i => InventedText.Article($"{group}-{i}", i < 3 ? body : text.Sentences(10)));
    }

    private static string[] WordsOf(string text) => text.Replace("।", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Holds(Func<int, bool> property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20251128, 7), Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), property));
}

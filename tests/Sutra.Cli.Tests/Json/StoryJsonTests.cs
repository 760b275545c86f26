using System.Text.Json;
using Sutra.Cli.Tests.Samples;
using Sutra.Stories.Storylines;

namespace Sutra.Cli.Tests.Json;

/// <summary>The report of <c>sutra story --format json</c> is an interface; every line of it leads back to a page's sentence.</summary>
public sealed class StoryJsonTests
{
    private static readonly JsonElement s_report = JsonElement.Parse(Written.JsonOf(SamplePages.Report));

    [Theory]
    [InlineData("articles", "id outlet published headline genre copyOf")]
    [InlineData("copies", "copy original kind direction creditedTo share originalShare sentences sharedSentences passages")]
    [InlineData("stories", "id title first last articles sources")]
    [InlineData("storylines", "id title stories")]
    [InlineData("timeline", "storyline date precision planned text outlets rank evidence")]
    [InlineData("disagreements", "story storyline about kind values")]
    [InlineData("statements", "story speaker quoteDiffers tellings")]
    public void A_list_has_entries_with_these_fields(string list, string fields)
    {
        s_report.GetProperty(list).GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var entry in s_report.GetProperty(list).EnumerateArray())
        {
            entry.EnumerateObject().Select(p => p.Name).Where(n => n != "doubt").ShouldBe(fields.Split(' '));
        }
    }

    [Fact]
    public void Every_article_is_in_one_story_and_every_story_in_one_storyline()
    {
        Members("stories", "articles").ShouldBe(Ids("articles"), ignoreOrder: true);
        Members("storylines", "stories").ShouldBe(Ids("stories"), ignoreOrder: true);
    }

    [Fact]
    public void All_evidence_is_a_sentence_or_headline_of_its_page_word_for_word()
    {
        var pages = SamplePages.Readings.ToDictionary(r => r.Article.Id);
        var all = Evidence(s_report).ToList();
        all.Count.ShouldBeGreaterThan(30);
        foreach (var e in all)
        {
            var page = pages[e.GetProperty("article").GetString()!];
            var text = e.GetProperty("text").GetString();
            if (e.GetProperty("sentence").ValueKind == JsonValueKind.Null) { page.Article.Headline.ShouldBe(text); continue; }
            var sentence = page.Sentences[e.GetProperty("sentence").GetInt32()];
            sentence.Text.ShouldBe(text);
            (e.GetProperty("line").ValueKind == JsonValueKind.Null ? null : (int?)e.GetProperty("line").GetInt32()).ShouldBe(page.LineOf(sentence));
        }
    }

    [Fact]
    public void Passages_of_a_copy_stand_in_both_pages_where_it_says()
    {
        var pages = SamplePages.Readings.ToDictionary(r => r.Article.Id);
        foreach (var pair in s_report.GetProperty("copies").EnumerateArray())
        {
            foreach (var passage in pair.GetProperty("passages").EnumerateArray())
            {
                var text = passage.GetProperty("text").GetString()!;
                TextAt(pages[pair.GetProperty("copy").GetString()!], passage.GetProperty("copy")).ShouldBe(text);
                TextAt(pages[pair.GetProperty("original").GetString()!], passage.GetProperty("original"))[..8].ShouldBe(text[..8]);
            }
        }
    }

    [Fact]
    public void The_timeline_is_sorted_and_each_entry_shows_its_best_evidence()
    {
        var entries = s_report.GetProperty("timeline").EnumerateArray().ToList();
        entries.GroupBy(e => e.GetProperty("storyline").GetString()).SelectMany(g => g.Zip(g.Skip(1)))
            .ShouldAllBe(p => string.CompareOrdinal(p.First.GetProperty("date").GetString(), p.Second.GetProperty("date").GetString()) <= 0);
        entries.ShouldAllBe(e => e.GetProperty("text").GetString() == e.GetProperty("evidence")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void A_disagreement_has_two_sides_or_more_of_a_kind_that_is_named()
    {
        foreach (var d in s_report.GetProperty("disagreements").EnumerateArray())
        {
            "number time date place role name cause status headline other".Split(' ').ShouldContain(d.GetProperty("kind").GetString());
            d.GetProperty("values").GetArrayLength().ShouldBeGreaterThan(1);
        }
    }

    [Fact]
    public void Two_runs_print_the_same() =>
        Written.JsonOf(StoryReporter.Report(SamplePages.Readings)).ShouldBe(Written.JsonOf(SamplePages.Report));

    private static string TextAt(Sutra.Stories.Readings.Reading page, JsonElement place)
    {
        var (first, last) = (place.GetProperty("sentence").GetInt32(), place.GetProperty("lastSentence").GetInt32());
        var text = string.Join(' ', page.Sentences.Skip(first).Take(last - first + 1).Select(s => s.Text));
        return text[place.GetProperty("start").GetInt32()..^(page.Sentences[last].Text.Length - place.GetProperty("end").GetInt32())];
    }

    private static IEnumerable<string> Ids(string list) => s_report.GetProperty(list).EnumerateArray().Select(x => x.GetProperty("id").GetString()!);

    private static IEnumerable<string> Members(string list, string field) =>
        s_report.GetProperty(list).EnumerateArray().SelectMany(x => x.GetProperty(field).EnumerateArray()).Select(x => x.GetString()!);

    private static IEnumerable<JsonElement> Evidence(JsonElement report) =>
        report.GetProperty("timeline").EnumerateArray().Concat(report.GetProperty("disagreements").EnumerateArray().SelectMany(d => d.GetProperty("values").EnumerateArray()))
            .SelectMany(x => x.GetProperty("evidence").EnumerateArray());
}

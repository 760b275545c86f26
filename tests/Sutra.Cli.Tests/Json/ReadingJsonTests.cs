using System.Text.Json;
using Sutra.Bangla.Text;
using Sutra.Cli.Tests.Samples;
using Sutra.Pages.Articles;
using Sutra.Stories.Readings;

namespace Sutra.Cli.Tests.Json;

/// <summary>The line of <c>sutra read</c> is an interface: its fields, their names and their values, held on the sample pages.</summary>
public sealed class ReadingJsonTests
{
    private static readonly string[] s_fields =
    [
        "id", "kind", "reason", "genre", "lang", "url", "canonical", "outlet", "section", "tags", "headline", "byline", "published", "updated", "paragraphs", "paragraphKinds", "captions", "credits", "readAlso", "signoff",
        "lines", "sentences", "times", "names", "references", "statements", "restsOn",
    ];

    private static readonly string[] s_labels = ["headline", "section", "byline", "dateline", "body", "caption", "related", "signoff", "copyright", "boilerplate"];

    [Fact]
    public void Every_page_has_the_fields_in_their_order()
    {
        foreach (var page in Pages())
        {
            var article = page.GetProperty("kind").GetString() == "article";
            var dump = page.GetProperty("id").GetString()!.EndsWith(".txt", StringComparison.Ordinal);
            page.EnumerateObject().Select(p => p.Name).ShouldBe(s_fields.Where(f => (f != "reason" || !article) && (f != "lines" || dump)), page.ToString());
        }
    }

    [Fact]
    public void A_page_that_is_no_article_says_why_and_has_no_body()
    {
        foreach (var page in Pages().Where(p => p.GetProperty("kind").GetString() == "not-article"))
        {
            page.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
            page.GetProperty("paragraphs").GetArrayLength().ShouldBe(0);
        }
    }

    [Fact]
    public void Paragraphs_that_are_not_plain_say_what_they_are()
    {
        var page = JsonElement.Parse(Written.JsonOf(OfKinds()));
        page.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()).ShouldBe(["ক", "খ", "গ", "ঘ | ঙ", "চ"]);
        page.GetProperty("paragraphKinds").EnumerateArray().Select(k => $"{k.GetProperty("paragraph").GetInt32()} {k.GetProperty("kind").GetString()}")
            .ShouldBe(["1 subheading", "2 list-item", "3 table-row", "4 quote"]);
    }

    [Fact]
    public void What_is_no_body_is_written_where_it_is_asked_for()
    {
        var page = JsonElement.Parse(Written.JsonOf(OfKinds(), removed: true));
        page.GetProperty("removed").EnumerateArray().Select(r => $"{r.GetProperty("line").GetInt32()} {r.GetProperty("kind").GetString()} {r.GetProperty("text").GetString()}")
            .ShouldBe(["1 navigation প্রচ্ছদ", "3 caption নৌকা"]);
    }

    private static Reading OfKinds() => new()
    {
        Sentences = [],
        Article = new Article
        {
            Id = "x.html",
            Paragraphs = [new("ক", null), new("খ", null, ParagraphKind.Subheading), new("গ", null, ParagraphKind.ListItem), new("ঘ | ঙ", null, ParagraphKind.TableRow), new("চ", null, ParagraphKind.Quote)],
            Lines = [new(1, LineLabel.Navigation, "প্রচ্ছদ"), new(2, LineLabel.Body, "ক"), new(3, LineLabel.Caption, "নৌকা")],
        },
    };

    [Fact]
    public void Bengali_is_written_as_itself_in_one_form_on_one_line()
    {
        foreach (var text in SamplePages.Readings.Select(r => Written.JsonOf(r)))
        {
            text.ShouldNotContain("\\u09", Case.Sensitive);
            text.ShouldNotContain('\n');
            BanglaText.Normalize(text).ShouldBe(text);
        }
    }

    [Fact]
    public void A_sentence_points_at_its_paragraph_and_a_line_of_the_body()
    {
        foreach (var page in Pages())
        {
            var paragraphs = page.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()!).ToList();
            var labels = page.TryGetProperty("lines", out var lines) ? lines.EnumerateArray().ToDictionary(l => l.GetProperty("line").GetInt32(), l => l.GetProperty("label").GetString()) : null;
            labels?.Values.Except(s_labels).ShouldBeEmpty();
            foreach (var (sentence, i) in page.GetProperty("sentences").EnumerateArray().Select((s, i) => (s, i)))
            {
                sentence.GetProperty("index").GetInt32().ShouldBe(i);
                paragraphs[sentence.GetProperty("paragraph").GetInt32()].ShouldContain(sentence.GetProperty("text").GetString()!, Case.Sensitive);
                if (labels is null) { sentence.GetProperty("line").ValueKind.ShouldBe(JsonValueKind.Null); }
                else { labels[sentence.GetProperty("line").GetInt32()].ShouldBe("body"); }
            }
        }
    }

    [Theory]
    [InlineData("times", "kind", "date time range duration set")]
    [InlineData("names", "kind", "person organisation place other")]
    [InlineData("references", "kind", "pronoun office description")]
    [InlineData("statements", "kind", "direct indirect document credit")]
    [InlineData("statements", "stance", "says denies confirms accuses demands warns promises other")]
    [InlineData("restsOn", "kind", "own agency outlet release post other")]
    public void A_kind_is_one_of_those_named(string list, string field, string allowed)
    {
        var found = Pages().SelectMany(p => p.GetProperty(list).EnumerateArray()).Select(x => x.GetProperty(field).GetString()).ToHashSet();
        found.Count.ShouldBeGreaterThan(1);
        found.Except(allowed.Split(' ')).ShouldBeEmpty();
    }

    [Fact]
    public void A_date_says_how_it_is_known_and_one_that_nobody_stated_is_null()
    {
        var dates = Pages().Select(p => p.GetProperty("published")).ToList();
        dates.ShouldContain(d => d.ValueKind == JsonValueKind.Null);
        var bases = dates.Where(d => d.ValueKind != JsonValueKind.Null).Select(d => d.GetProperty("basis").GetString()).Distinct().ToList();
        bases.ShouldContain("stated");
        bases.ShouldContain("weekday");
        bases.Except(["stated", "weekday", "metadata", "url", "outside"]).ShouldBeEmpty();
    }

    private static List<JsonElement> Pages() => [.. SamplePages.Readings.Select(r => JsonElement.Parse(Written.JsonOf(r)))];
}

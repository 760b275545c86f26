using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Inputs;

public sealed class JsonLinesTests
{
    private static List<SourceItem> Read(string text, SourceOptions? options = null) => [.. JsonLines.Read("in.jsonl", new StringReader(text), options ?? new SourceOptions())];

    [Theory]
    [InlineData("{\"id\":\"1\",", "the line is broken JSON")]
    [InlineData("nonsense", "the line is broken JSON")]
    [InlineData("[1,2]", "the line is no JSON object")]
    [InlineData("{\"id\":\"1\"}", "the line has none of html, text, body")]
    [InlineData("{\"id\":\"1\",\"body\":\" \"}", "the page has no text")]
    [InlineData("{\"id\":\"1\",\"body\":\"\\ud800\"}", "the line is no valid Unicode text")]
    public void A_bad_line_fails_alone_and_is_named(string bad, string reason)
    {
        var items = Read("{\"id\":\"a\",\"body\":\"এক।\"}\n" + bad + "\n{\"id\":\"b\",\"body\":\"দুই।\"}\n");
        items.Count.ShouldBe(3);
        items[1].Failure.ShouldBe(new InputFailure("in.jsonl:2", reason));
        items[2].Page!.Id.ShouldBe("b");
    }

    [Fact]
    public void A_date_that_is_none_is_said_and_the_page_is_read()
    {
        var item = Read("{\"id\":\"a\",\"body\":\"এক।\",\"published\":\"গতকাল\"}").Single();
        item.Page!.Published.ShouldBeNull();
        item.Failure!.Reason.ShouldBe("\"published\" is no date: গতকাল");
    }

    [Fact]
    public void A_line_past_the_limit_is_passed_over()
    {
        var text = "{\"id\":\"a\",\"body\":\"" + new string('x', 300_000) + "\"}\n{\"id\":\"b\",\"body\":\"দুই।\"}";
        var items = Read(text, new SourceOptions { MaxPageBytes = 50_000 });
        items[0].Failure.ShouldBe(new InputFailure("in.jsonl:1", "the page is larger than 48 kB; a news page never is"));
        items[1].Page!.Id.ShouldBe("b");
    }

    [Fact]
    public void A_page_past_the_limit_is_refused_though_its_line_is_read()
    {
        var letters = new string('ক', 20_000);
        var item = Read("{\"id\":\"a\",\"body\":\"" + letters + "\"}", new SourceOptions { MaxPageBytes = 50_000 }).Single();
        item.Failure!.Reason.ShouldBe("the page is larger than 48 kB; a news page never is");
    }

    [Fact]
    public void An_endless_line_is_not_held()
    {
        static void ReadLine(int letters)
        {
            using var endless = new Endless(letters);
            JsonLines.Read("in.jsonl", endless, new SourceOptions { MaxPageBytes = 1 << 20 }).Single().Page.ShouldBeNull();
        }

        ReadLine(1 << 16);
        var atTheLimit = Allocated.By(() => ReadLine(1 << 22));
        // Eight times as long a line, and what is past the limit is read without being kept.
        Allocated.By(() => ReadLine(1 << 25)).ShouldBeLessThan(atTheLimit + 8_000_000);
    }

    /// <summary>The same letter over and over.</summary>
    private sealed class Endless(long length) : TextReader
    {
        private long _given;

        public override int Read(char[] buffer, int index, int count)
        {
            var n = (int)Math.Min(count, length - _given);
            Array.Fill(buffer, 'x', index, n);
            _given += n;
            return n;
        }
    }

    [Fact]
    public void Lines_are_numbered_with_the_blank_ones() => Read("\n\nx\n").Single().Failure!.Name.ShouldBe("in.jsonl:3");

    [Fact]
    public void Windows_line_ends_are_line_ends() => Read("{\"id\":\"a\",\"body\":\"এক।\"}\r\n{\"id\":\"b\",\"body\":\"দুই।\"}\r\n").Select(i => i.Page!.Id).ShouldBe(["a", "b"]);

    [Fact]
    public void Nothing_but_blank_lines_is_an_empty_file() => Read("\n\n").Single().Failure!.Reason.ShouldBe("the file is empty");

    [Fact]
    public void A_page_without_id_is_called_by_its_line() => Read("{\"body\":\"এক।\"}").Single().Page!.Id.ShouldBe("in.jsonl:1");
}

using System.IO.Compression;
using System.Text.Json;
using NodaTime;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;

namespace Sutra.Bangla.Tests.Times;

public sealed class RealTextTests
{
    [Fact]
    public void Every_expression_of_the_corpus_stands_where_it_says()
    {
        using var file = File.OpenRead(SharedData.Require("corpus/articles.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var found = 0;
        while (lines.ReadLine() is { } line)
        {
            var body = JsonDocument.Parse(line).RootElement.GetProperty("body").GetString() ?? "";
            var sentences = SentenceSplitter.Split(BanglaText.Normalize(body).Split('\n'));
            foreach (var time in TimeFinder.Find(sentences, new LocalDate(2025, 12, 17)))
            {
                time.Span.Of(sentences[time.Sentence].Text).ShouldBe(time.Text);
                found++;
            }
            foreach (var sentence in sentences) { found += NumberFinder.Find(sentence).Count; }
        }
        found.ShouldBeGreaterThan(20_000);
    }
}

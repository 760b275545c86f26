using System.IO.Compression;
using System.Text.Json;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Testing;

namespace Sutra.Bangla.Tests.Words;

/// <summary>Lemmas of running text of the corpus: running-words.tsv names the place of a token, the text stands in ../shared.</summary>
public sealed class RunningTextTests
{
    private const string Corpus = "corpus/articles.jsonl.gz";

    [Theory]
    [InlineData("dev", LemmaFloorOfDev, ClassFloorOfDev)]
    [InlineData("held", LemmaFloorOfHeld, ClassFloorOfHeld)]
    public void Lemma_and_class_of_running_text_are_read(string half, double lemmaFloor, double classFloor)
    {
        var rows = Rows("running-words.tsv").Where(r => r["half"] == half).ToList();
        var texts = Texts(rows.Select(r => r["article"]).ToHashSet(StringComparer.Ordinal));
        var wrong = new List<string>();
        int lemmas = 0, classes = 0;
        foreach (var row in rows)
        {
            var (surface, form) = texts[row["article"]][int.Parse(row["token"], System.Globalization.CultureInfo.InvariantCulture)];
            if (form.Lemma == row["lemma"]) { lemmas++; } else { wrong.Add($"{surface}: {form.Lemma}, not {row["lemma"]}"); }
            if (Name(form.Class) == row["class"]) { classes++; } else { wrong.Add($"{surface}: {Name(form.Class)}, not {row["class"]}"); }
        }
        var figures = $"{half}: lemma {(double)lemmas / rows.Count:0.0000}, class {(double)classes / rows.Count:0.0000} of {rows.Count}";
        TestContext.Current.TestOutputHelper?.WriteLine(figures + "\n" + string.Join('\n', wrong));
        ((double)lemmas / rows.Count).ShouldBeGreaterThanOrEqualTo(lemmaFloor, figures);
        ((double)classes / rows.Count).ShouldBeGreaterThanOrEqualTo(classFloor, figures);
    }

    private const double LemmaFloorOfDev = 0.93;
    private const double ClassFloorOfDev = 0.88;
    private const double LemmaFloorOfHeld = 0.93;
    private const double ClassFloorOfHeld = 0.88;

    private static string Name(WordClass value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static IReadOnlyList<FactRow> Rows(string table)
    {
        using var reader = File.OpenText(Path.Combine(SharedData.Root, "tests", "Sutra.Bangla.Tests", "Words", table));
        return FactTable.Parse(table, reader).Rows;
    }

    private static Dictionary<string, List<(string, WordForm)>> Texts(HashSet<string> articles)
    {
        var texts = new Dictionary<string, List<(string, WordForm)>>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Require(Corpus)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            if (article.RootElement.GetProperty("id").GetString() is { } id && articles.Contains(id)) { texts[id] = [.. Words(article.RootElement.GetProperty("body").GetString()!)]; }
        }
        return texts;
    }

    private static IEnumerable<(string, WordForm)> Words(string body)
    {
        foreach (var line in body.Split('\n'))
        {
            foreach (var span in SentenceSplitter.Split(line))
            {
                var tokens = Tokenizer.Tokenize(span.Of(line));
                foreach (var pair in tokens.Zip(Lemmatizer.Read(tokens))) { yield return (pair.First.ToString(), pair.Second); }
            }
        }
    }
}

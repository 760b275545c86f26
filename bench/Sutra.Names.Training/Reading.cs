using System.IO.Compression;
using System.Text.Json;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Names.Training;

/// <summary>Counts parts of persons' names in articles that nobody tagged, as the finder reads them: one round of learning from itself.</summary>
internal static class Reading
{
    /// <summary>The articles of a file of JSON lines with <c>headline</c> and <c>body</c>, by sentences, the headline first.</summary>
    public static List<IReadOnlyList<Sentence>> Articles(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var articles = new List<IReadOnlyList<Sentence>>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var (headline, body) = (json.RootElement.GetProperty("headline").GetString(), json.RootElement.GetProperty("body").GetString() ?? "");
            articles.Add(SentenceSplitter.Split([BanglaText.NormalizeLine(headline ?? ""), .. body.Split('\n').Select(BanglaText.NormalizeLine)]));
        }
        return articles;
    }

    /// <summary>In how many articles each word stands first, later, alone in a person's name, and outside of any.</summary>
    public static Dictionary<string, NamePart> Count(IReadOnlyList<IReadOnlyList<Sentence>> articles)
    {
        var counts = new Dictionary<string, NamePart>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var here = new Dictionary<string, NamePart>(StringComparer.Ordinal);
            var people = NameFinder.Find(null, article).Where(n => n.Kind == NameKind.Person).SelectMany(n => n.Mentions).ToList();
            foreach (var form in people.Select(m => m.Form).Distinct(StringComparer.Ordinal)) { Add(here, form); }
            var inside = people.ToLookup(m => m.Sentence, m => m.Span);
            foreach (var sentence in article)
            {
                foreach (var token in sentence.Tokens.Where(t => t.Kind == TokenKind.Word && !inside[sentence.Index].Any(s => t.Span.Start >= s.Start && t.Span.Start < s.End)))
                {
                    here[token.ToString()] = here.GetValueOrDefault(token.ToString()) with { Outside = 1 };
                }
            }
            foreach (var (word, part) in here) { counts[word] = Sum(counts.GetValueOrDefault(word), part); }
        }
        return counts;
    }

    /// <summary>What two counts say together.</summary>
    public static NamePart Sum(NamePart a, NamePart b) => new(a.First + b.First, a.Later + b.Later, a.Alone + b.Alone, a.Outside + b.Outside);

    private static void Add(Dictionary<string, NamePart> here, string form)
    {
        var words = Tokenizer.Tokenize(form).Where(t => t.Kind == TokenKind.Word && t.Span.Length > 1).Select(t => t.ToString()).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var part = here.GetValueOrDefault(words[i]);
            here[words[i]] = words.Count == 1 ? part with { Alone = 1 } : i == 0 ? part with { First = 1 } : part with { Later = 1 };
        }
    }
}

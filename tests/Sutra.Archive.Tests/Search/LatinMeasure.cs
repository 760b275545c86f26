using System.IO.Compression;
using System.Text.Json;
using Sutra.Archive.Keeping;
using Sutra.Archive.Search;
using Sutra.Archive.Tests.Keeping;
using Sutra.Bangla.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Archive.Tests.Search;

/// <summary>How well Latin letters find the names of the corpus: the counts of docs/search.md.</summary>
public sealed class LatinMeasure(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public void Names_found_by_Latin_letters_and_what_else_is()
    {
        using var archive = new TempArchive();
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        Fill(archive, words);
        using var connection = ArchiveDatabase.OpenForReading(archive.Folder);
        var names = new NameMeanings(connection);
        foreach (var half in InventedArchive.Rows("latin-pairs.tsv").GroupBy(r => r["half"], StringComparer.Ordinal))
        {
            var pairs = half.Select(r => new Pair(r["latin"], r["bengali"])).Where(p => words.Values.Any(p.Is)).ToList();
            foreach (var pair in pairs) { Measure(pair, words, names); }
            Print(half.Key, half.Count(), pairs, showPairs: half.Key == "seen");
        }
    }

    private static void Measure(Pair pair, Dictionary<string, Word> words, NameMeanings names)
    {
        var query = SearchQuery.Parse(pair.Latin).Among(names);
        var meant = query.Parts[0].Meant[0].Terms;
        foreach (var word in words.Values)
        {
            var (found, marked, right) = (meant.Contains(word.Term), Highlighter.Mark(word.Surface, query).Count > 0, pair.Is(word));
            pair.Names += right ? word.Count : 0;
            if (found) { pair.Found += word.Count; pair.FoundRight += right ? word.Count : 0; }
            if (marked) { pair.Marked += word.Count; pair.MarkedRight += right ? word.Count : 0; }
            if (right && !found) { pair.Missed[word.Term] = pair.Missed.GetValueOrDefault(word.Term) + word.Count; }
            if (found && !right) { pair.Wrong[word.Term] = pair.Wrong.GetValueOrDefault(word.Term) + word.Count; }
        }
    }

    private void Print(string half, int all, List<Pair> pairs, bool showPairs)
    {
        var found = pairs.Where(p => p.FoundRight > 0).ToList();
        output.WriteLine(FormattableString.Invariant($"{half}: {all} pairs, {pairs.Count} of them in the corpus, {found.Count} found ({(double)found.Count / pairs.Count:P1})"));
        output.WriteLine(FormattableString.Invariant($"  of the names' {pairs.Sum(p => p.Names)} words {pairs.Sum(p => p.FoundRight)} are found"));
        output.WriteLine(FormattableString.Invariant($"  of {pairs.Sum(p => p.Found)} words found {pairs.Sum(p => p.FoundRight)} are the name, {Mean(pairs, p => p.Found, p => p.FoundRight):P1} by name"));
        output.WriteLine(FormattableString.Invariant($"  of {pairs.Sum(p => p.Marked)} words marked {pairs.Sum(p => p.MarkedRight)} are the name, {Mean(pairs, p => p.Marked, p => p.MarkedRight):P1} by name"));
        if (!showPairs) { return; }
        foreach (var pair in pairs.Where(p => p.FoundRight == 0)) { output.WriteLine($"  not found: {pair.Latin} {pair.Names}"); }
        foreach (var pair in pairs.Where(p => p.FoundRight > 0 && p.FoundRight < p.Names).OrderByDescending(p => p.Names - p.FoundRight)) { output.WriteLine($"  in part: {pair.Latin} {pair.FoundRight} of {pair.Names}; {string.Join(' ', pair.Missed.OrderByDescending(w => w.Value).Take(8).Select(w => $"{w.Key} {w.Value}"))}"); }
        foreach (var pair in pairs.Where(p => p.Found > p.FoundRight).OrderByDescending(p => p.Found - p.FoundRight))
        {
            output.WriteLine($"  {pair.Latin}: {pair.FoundRight} of {pair.Found}; {string.Join(' ', pair.Wrong.OrderByDescending(w => w.Value).Take(8).Select(w => $"{w.Key} {w.Value}"))}");
        }
    }

    private static double Mean(List<Pair> pairs, Func<Pair, int> all, Func<Pair, int> right) =>
        pairs.Where(p => all(p) > 0).Select(p => (double)right(p) / all(p)).DefaultIfEmpty().Average();

    private static void Fill(TempArchive archive, Dictionary<string, Word> words)
    {
        var pages = new List<RawPage>();
        foreach (var (id, headline, body) in Articles())
        {
            pages.Add(new RawPage { Id = id, Kind = ContentKind.Body, Content = body, Headline = headline });
            foreach (var text in new[] { headline, BanglaText.Normalize(body) })
            {
                foreach (var term in SearchAnalyser.Analyse(text).Where(t => !t.IsLatin))
                {
                    var surface = term.Span.Of(text).ToString();
                    if (!words.TryGetValue(surface, out var word)) { words[surface] = word = new Word(surface, term.Text); }
                    word.Count++;
                }
            }
        }
        archive.Add([.. pages]);
    }

    private static IEnumerable<(string Id, string Headline, string Body)> Articles()
    {
        using var file = File.OpenRead(SharedData.Require("corpus/articles.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return (root.GetProperty("id").GetString()!, BanglaText.Normalize(root.GetProperty("headline").GetString() ?? ""), root.GetProperty("body").GetString() ?? "");
        }
    }

    private sealed class Word(string surface, string term)
    {
        public string Surface { get; } = surface;

        public string Term { get; } = term;

        public string Folded { get; } = SpellingFold.Wholly(surface.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal));

        public int Count { get; set; }
    }

    private sealed class Pair(string latin, string bengali)
    {
        private readonly string[] _names = [.. bengali.Split(';').Select(SpellingFold.Wholly)];

        public string Latin { get; } = latin;

        public int Names { get; set; }

        public int Found { get; set; }

        public int FoundRight { get; set; }

        public int Marked { get; set; }

        public int MarkedRight { get; set; }

        public Dictionary<string, int> Missed { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Wrong { get; } = new(StringComparer.Ordinal);

        // The name, or one of its inflected forms.
        public bool Is(Word word) => Array.Exists(_names, n => word.Folded.StartsWith(n, StringComparison.Ordinal) && (word.Folded.Length == n.Length || SearchStem.IsEnding(word.Folded.AsSpan(n.Length))));
    }
}

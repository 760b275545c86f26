using System.Text.Encodings.Web;
using System.Text.Json;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;

namespace Sutra.Names.Training;

/// <summary>Measures on sentences that were not learnt from: each fold is read by the whole finder of names, with parts of names counted and weights learnt on the others.</summary>
internal static class Folds
{
    // Neighbours come of one article, so that sentences are dealt out in blocks.
    private const int Block = 100;
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints precision, recall and F1 of each file, as score.py ner counts; <paramref name="found"/>, where given, gets what was found, for score.py. <paramref name="articles"/>: those that nobody tagged, to learn parts of names from.</summary>
    public static void Run(IReadOnlyList<string> files, IReadOnlyList<IReadOnlyList<Sentence>> articles, int count, string? found)
    {
        var corpora = files.Select(f => TaggedRow.Read(f)).ToList();
        var scores = files.Select(_ => new NameScore()).ToList();
        using var output = found is null ? null : new StreamWriter(found);
        for (var fold = 0; fold < count; fold++)
        {
            TableLearner.Learn(corpora.Select(c => c.Where((_, i) => i / Block % count != fold)), articles);
            for (var k = 0; k < corpora.Count; k++)
            {
                foreach (var row in corpora[k].Where((_, i) => i / Block % count == fold)) { Measure(row, scores[k], output); }
            }
        }
        for (var k = 0; k < files.Count; k++)
        {
            Console.WriteLine(files[k]);
            foreach (var line in scores[k].Lines()) { Console.WriteLine(line); }
        }
    }

    private static void Measure(TaggedRow row, NameScore score, StreamWriter? output)
    {
        var sentences = SentenceSplitter.Split([string.Join(' ', row.Tokens)]);
        var names = NameFinder.Find(null, sentences);
        var shown = names.Where(n => n.Kind != NameKind.Other).Select(n => (n.Text, Kind: n.Kind.ToString().ToLowerInvariant(), n.Forms, Places: PlacesOf(n, sentences))).ToList();
        score.Add(row.Names(), shown.SelectMany(n => n.Places.Select(p => (p, n.Kind))));
        output?.WriteLine(JsonSerializer.Serialize(new { id = row.Id, names = shown.Select(n => new { name = n.Text, kind = n.Kind, forms = n.Forms, mentions = n.Places }) }, s_json));
    }

    // As the text has them, case endings on: so the corpora tag them, and so score.py, which takes endings off for itself, compares them.
    private static List<string> PlacesOf(Name name, IReadOnlyList<Sentence> sentences) =>
        [.. name.Mentions.Select(m => sentences[m.Sentence].Text.Substring(m.Span.Start, m.Span.Length))];
}

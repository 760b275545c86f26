using System.Diagnostics;
using System.Globalization;
using Sutra.Bangla.Words;

namespace Sutra.Bench.Words;

/// <summary><c>words PATH...</c>: how fast the lemmas of the pages' sentences are found, tokens and sentences being there; the least of the rounds.</summary>
internal static class WordsCommand
{
    public static int Run(Arguments arguments, TextWriter output)
    {
        var rounds = (int)Math.Clamp(arguments.Number("rounds", 5), 1, 1000);
        var sentences = CorpusWords.Sentences(arguments.Paths).SelectMany(s => s).ToList();
        var tokens = sentences.Sum(s => (long)s.Tokens.Count);
        var letters = sentences.Sum(s => (long)s.Text.Length);
        var room = new WordForm[sentences.Max(s => s.Tokens.Count)];
        ReadAll(sentences, room);
        var best = TimeSpan.MaxValue;
        var allocated = long.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            ReadAll(sentences, room);
            if (watch.Elapsed < best) { best = watch.Elapsed; }
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{tokens} tokens, {letters} characters: {tokens / best.TotalSeconds / 1e6:0.0} M tokens/s, {letters / best.TotalSeconds / 1e6:0.0} M characters/s, {allocated} bytes allocated"));
        return 0;
    }

    private static void ReadAll(List<Sutra.Bangla.Sentences.Sentence> sentences, WordForm[] room)
    {
        foreach (var sentence in sentences) { Lemmatizer.Read(sentence.Tokens, room); }
    }
}

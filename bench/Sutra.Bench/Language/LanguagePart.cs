using Sutra.Bangla.Names;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.References;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;

namespace Sutra.Bench.Language;

/// <summary>A part of the language and the work that measures it.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Times">How often the work may be done in a round: once where it finds what an earlier time left behind.</param>
/// <param name="Prepare">Makes what the part needs, afresh; what it returns is the work.</param>
internal sealed record LanguagePart(string Name, int Times, Func<IReadOnlyList<CorpusText>, Action> Prepare)
{
    /// <summary>All that is measured.</summary>
    public static IReadOnlyList<LanguagePart> All { get; } =
    [
        new("normal form", 10, texts => () => { foreach (var t in texts) { BanglaText.Normalize(t.Body); } }),
        new("normal, sentences, tokens", 5, texts => () => { foreach (var t in texts) { Walk(t.Body); } }),
        new("the same kept in lists", 3, texts => () => { foreach (var t in texts) { Cut(t); } }),
        new("numbers", 1, texts => Over(texts, (s, _) => { foreach (var x in s) { NumberFinder.Find(x); } })),
        new("times", 1, texts => Over(texts, (s, t) => TimeFinder.Find(s, t.Published))),
        new("names", 1, texts => Over(texts, (s, _) => NameFinder.Find(null, s))),
        new("references", 3, texts => { var cut = texts.Select(t => Cut(t)).Select(s => (Sentences: s, Names: NameFinder.Find(null, s))).ToList(); return () => { foreach (var (s, n) in cut) { ReferenceFinder.Find(n, s); } }; }),
        new("lemmas", 1, texts => Over(texts, (s, _) => { foreach (var x in s) { Lemmatizer.Read(x.Tokens); } })),
        new("all of it", 1, texts => () => { foreach (var t in texts) { ReadAll(t); } }),
    ];

    private static Action Over(IReadOnlyList<CorpusText> texts, Action<IReadOnlyList<Sentence>, CorpusText> read)
    {
        var cut = texts.Select(t => (Sentences: Cut(t), Text: t)).ToList();
        return () => { foreach (var (sentences, text) in cut) { read(sentences, text); } };
    }

    private static IReadOnlyList<Sentence> Cut(CorpusText text) => SentenceSplitter.Split(BanglaText.Normalize(text.Body).Split('\n'));

    // Counts, so that no part of the work may be left out.
    private static int Walk(string body)
    {
        var text = BanglaText.Normalize(body);
        var count = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            foreach (var sentence in SentenceSplitter.Enumerate(text.AsSpan(line)))
            {
                foreach (var token in Tokenizer.Enumerate(text.AsSpan(line).Slice(sentence.Start, sentence.Length))) { count += token.Span.Length; }
            }
        }
        return count;
    }

    private static void ReadAll(CorpusText text)
    {
        var sentences = Cut(text);
        foreach (var sentence in sentences)
        {
            NumberFinder.Find(sentence);
            Lemmatizer.Read(sentence.Tokens);
        }
        TimeFinder.Find(sentences, text.Published);
        ReferenceFinder.Find(NameFinder.Find(null, sentences), sentences);
    }
}

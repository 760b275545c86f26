using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Copies;

/// <summary>What else is known of a word of a <see cref="CopyText"/>.</summary>
[Flags]
internal enum WordMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>It is a number.</summary>
    Number = 1,
    /// <summary>It stands in a quotation: two who quote the same words need not have them from each other.</summary>
    Quoted = 2,
}

/// <summary>An article's body as numbers, one a word, and the fingerprints it is found by.</summary>
internal sealed class CopyText
{
    private readonly int[]? _again;

    private CopyText(uint[] words, WordMarks[] marks, int[] sentenceEnds)
    {
        (Words, Marks, SentenceEnds) = (words, marks, sentenceEnds);
        Prints = Fingerprint.Of(words, out _again);
    }

    /// <summary>Its place among the articles of the run.</summary>
    public required int Number { get; init; }

    /// <summary>Its outlet as a number; of an article without one a number that no other has.</summary>
    public required uint Outlet { get; init; }

    /// <summary>Outlet, headline and day as a number: an outlet that brings one article twice on a day tells it once.</summary>
    public required uint Telling { get; init; }

    /// <summary>The words, by a hash; marks of punctuation are none.</summary>
    public uint[] Words { get; }

    /// <summary>What else is known of each word.</summary>
    public WordMarks[] Marks { get; }

    /// <summary>For each sentence the number of the word after its last.</summary>
    public int[] SentenceEnds { get; }

    /// <summary>The fingerprints, in order of their numbers, each once.</summary>
    public Fingerprint[] Prints { get; }

    /// <summary>Where a word stood first, of a page that prints its lead or all of it twice; else its own place.</summary>
    public int FirstOf(int word) => _again is null ? word : _again[word];

    /// <summary>What each word counts (<see cref="WordWeights"/>), once that was asked.</summary>
    public float[]? Weights { get; set; }

    /// <summary>Whether the index still holds it.</summary>
    public bool IsHeld { get; set; }

    /// <summary>The text of a reading's body.</summary>
    public static CopyText Of(Reading reading, int number)
    {
        var article = reading.Article;
        var (words, marks, ends) = (new List<uint>(), new List<WordMarks>(), new int[reading.Sentences.Count]);
        var quotations = new QuotedWords();
        var said = SpokenSentences.DirectOf(reading);
        for (var s = 0; s < ends.Length; s++)
        {
            var (first, isSaid) = (words.Count, said[s]);
            foreach (var token in reading.Sentences[s].Tokens)
            {
                if (token.Kind is TokenKind.Mark) { quotations.Mark(token, marks); continue; }
                words.Add(WordNumber.Of(token.Text));
                marks.Add(token.Kind is TokenKind.Number ? WordMarks.Number : WordMarks.None);
                isSaid |= SpokenSentences.IsSpoken(words[^1]);
            }
            for (var i = first; isSaid && i < words.Count; i++) { marks[i] |= WordMarks.Quoted; }
            ends[s] = words.Count;
        }
        var outlet = WordNumber.Of(Sources.OutletOf(reading));
        return new CopyText([.. words], [.. marks], ends)
        {
            Number = number,
            Outlet = outlet,
            Telling = WordNumber.Join(outlet, WordNumber.Join(WordNumber.Of(article.Headline), (uint)(article.Published?.Day.GetHashCode() ?? 0))),
        };
    }
}

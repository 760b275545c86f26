using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;

namespace Sutra.Names.Training;

/// <summary>Learns the tables of names: parts of persons' names and the tagger's weights.</summary>
internal static class TableLearner
{
    /// <summary>Learns from tagged corpora and puts what is learnt in the place of the tables that ship; the rows of <c>name-weights.tsv</c>, its head first. The parts are in <see cref="NameLexicon.Parts"/>.</summary>
    /// <param name="corpora">The rows of each tagged corpus.</param>
    /// <param name="articles">Articles that nobody tagged: the finder reads them with what it has learnt, and learns anew with the parts of names that it found there.</param>
    public static List<string> Learn(IEnumerable<IEnumerable<TaggedRow>> corpora, IReadOnlyList<IReadOnlyList<Sentence>> articles)
    {
        var rows = corpora.Select(c => c.ToList()).ToList();
        var tagged = PartCounts.Count(Sentences(rows));
        var weights = Learn(rows, tagged);
        if (articles.Count == 0) { return weights; }
        var read = Reading.Count(articles);
        foreach (var (word, part) in tagged) { read[word] = Reading.Sum(read.GetValueOrDefault(word), part); }
        return Learn(rows, read);
    }

    private static List<string> Learn(IReadOnlyList<IReadOnlyList<TaggedRow>> rows, Dictionary<string, NamePart> parts)
    {
        NameLexicon.Parts.Clear();
        foreach (var (word, part) in parts.Where(p => IsPart(p.Value))) { NameLexicon.Parts[word] = part; }
        WordFacts.Forget();
        // Cut and looked up anew: what a sentence holds of its words is of the tables before.
        var weights = Learner.Learn(Sentences(rows));
        TaggerModel.Replace(new StringReader(string.Join('\n', weights)));
        return weights;
    }

    // One that was met once may be a slip, unless it is never met elsewhere.
    private static bool IsPart(NamePart part) => part.Inside >= 2 || part is { Inside: 1, Outside: 0 };

    private static List<TaggedSentence> Sentences(IReadOnlyList<IReadOnlyList<TaggedRow>> rows) => [.. rows.SelectMany(TaggedSentence.OfRows)];
}

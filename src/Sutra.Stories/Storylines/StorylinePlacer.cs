using System.Runtime.InteropServices;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Storylines;

/// <summary>Puts stories that follow from one another into storylines, over any stretch of time.</summary>
/// <remarks>
/// A story joins the storyline whose sum it is most like, or opens one of its own. Likeness to the sum rather than to any
/// one member keeps storylines from growing into one heap along chains of chance likenesses.
/// </remarks>
/// <param name="mostTerms">How many terms of a storyline are kept, its heaviest.</param>
/// <param name="mostUnderTerm">How many storylines are looked at for one term, the latest: what very many have in common tells none apart.</param>
public sealed class StorylinePlacer(int mostTerms = int.MaxValue, int mostUnderTerm = int.MaxValue)
{
    private const double Join = 0.26;
    private const int IndexedTerms = 24;

    private readonly Dictionary<long, TermSum> _lines = [];
    private readonly Dictionary<uint, List<long>> _byTerm = [];

    /// <summary>The storyline that a story belongs to, or null where it opens one.</summary>
    public long? Place(TermVector story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var candidates = new SortedSet<long>();
        foreach (var term in story.HeaviestTerms(IndexedTerms))
        {
            if (!_byTerm.TryGetValue(term, out var lines)) { continue; }
            for (var i = Math.Max(0, lines.Count - mostUnderTerm); i < lines.Count; i++) { candidates.Add(lines[i]); }
        }
        (long? best, var most) = (null, Join);
        foreach (var line in candidates)
        {
            var score = story.Cosine(_lines[line].Vector);
            if (score >= most) { (best, most) = (line, score); }
        }
        return best;
    }

    /// <summary>Takes a story into a storyline, which may be new; what the storyline tells together.</summary>
    public TermSum Add(long line, TermVector story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var sum = _lines.TryGetValue(line, out var before) ? before.Plus(story, mostTerms) : new TermSum(story.Heaviest(mostTerms), 1);
        Put(line, sum, story);
        return sum;
    }

    /// <summary>Takes in a storyline that was made before. The latest are best given last.</summary>
    public void Load(long line, TermSum sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        Put(line, sum, sum.Vector);
    }

    private void Put(long line, TermSum sum, TermVector under)
    {
        _lines[line] = sum;
        foreach (var term in under.HeaviestTerms(IndexedTerms))
        {
            var lines = CollectionsMarshal.GetValueRefOrAddDefault(_byTerm, term, out _) ??= [];
            // Storylines grow one at a time: a line that stands at the end already need not stand there twice.
            if (lines.Count == 0 || lines[^1] != line) { lines.Add(line); }
            // Those that are looked at no more go in one piece, now and then.
            if (lines.Count / 2 >= mostUnderTerm) { lines.RemoveRange(0, lines.Count - mostUnderTerm); }
        }
    }
}

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

    // A long line is a little like everything: so much for each doubling of its sum's length, which grows with its stories and with how alike they are.
    private const double ForDoubling = 0.001;
    private const int IndexedTerms = 24;

    private readonly Dictionary<long, Line> _lines = [];
    private readonly Dictionary<uint, List<Line>> _byTerm = [];
    private long _turn;

    /// <summary>The storyline that a story belongs to, or null where it opens one.</summary>
    public long? Place(TermVector story)
    {
        ArgumentNullException.ThrowIfNull(story);
        _turn++;
        var lookup = new TermLookup(story);
        (long? best, var most) = (null, Join);
        foreach (var term in story.HeaviestTerms(IndexedTerms))
        {
            if (!_byTerm.TryGetValue(term, out var lines)) { continue; }
            for (var i = Math.Max(0, lines.Count - mostUnderTerm); i < lines.Count; i++)
            {
                var line = lines[i];
                if (line.Turn == _turn) { continue; }
                line.Turn = _turn;
                var score = lookup.Cosine(line.Sum.Vector) - (ForDoubling * Math.Log2(Math.Max(1, line.Sum.Length)));
                // Of two that are as like the later one.
                if (score > most || (score == most && (best is null || line.Number > best))) { (best, most) = (line.Number, score); }
            }
        }
        return best;
    }

    /// <summary>Takes a story into a storyline, which may be new; what the storyline tells together.</summary>
    public TermSum Add(long line, TermVector story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var sum = _lines.TryGetValue(line, out var before) ? before.Sum.Plus(story, mostTerms) : new TermSum(story.Heaviest(mostTerms), 1);
        Put(line, sum, story);
        return sum;
    }

    /// <summary>Takes in a storyline that was made before. The latest are best given last.</summary>
    public void Load(long line, TermSum sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        Put(line, sum, sum.Vector);
    }

    private void Put(long number, TermSum sum, TermVector under)
    {
        var line = CollectionsMarshal.GetValueRefOrAddDefault(_lines, number, out _) ??= new Line(number, sum);
        line.Sum = sum;
        foreach (var term in under.HeaviestTerms(IndexedTerms))
        {
            var lines = CollectionsMarshal.GetValueRefOrAddDefault(_byTerm, term, out _) ??= [];
            // Storylines grow one at a time: a line that stands at the end already need not stand there twice.
            if (lines.Count == 0 || lines[^1] != line) { lines.Add(line); }
            // Those that are looked at no more go in one piece, now and then.
            if (lines.Count / 2 >= mostUnderTerm) { lines.RemoveRange(0, lines.Count - mostUnderTerm); }
        }
    }

    /// <summary>A storyline, and when it was last looked at.</summary>
    private sealed class Line(long number, TermSum sum)
    {
        public long Number => number;

        public TermSum Sum { get; set; } = sum;

        public long Turn { get; set; }
    }
}

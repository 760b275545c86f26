using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Finds the read-also headlines that a flattened page sets, without any mark, between two sentences of its text.</summary>
/// <remarks>
/// Every place near the page's start where such a block could end is weighed: words that open sentences after it, words that
/// close headlines before it, words before it that the rest of the page does not know, a colon in it, its length. The
/// weights are a softmax regression learnt on 800 articles of December 2025 with headlines of other articles set into them
/// (114 of 156 exact, 10 false alarms in 1,297 sentences on 250 more). A page has one such block at most: the best place counts.
/// </remarks>
internal static class GluedHeadlines
{
    private const int Longest = 45;
    private const int LastSegment = 12;

    /// <summary>The block's stretch of the line, or null where no place weighs more than there being none.</summary>
    public static TextSpan? Find(string text, IReadOnlyList<FlatSegment> segments)
    {
        var known = new KnownWords(segments);
        var best = 0.0;
        TextSpan? found = null;
        for (var s = 1; s < Math.Min(segments.Count, LastSegment); s++)
        {
            var tokens = segments[s].Tokens;
            var last = Math.Min(Longest, tokens.Count - 3);
            if (last < 2) { continue; }
            var places = new GluePlaces(text, segments[s], known, last);
            for (var k = 2; k <= last && places.Reach(k); k++)
            {
                if (!places.MayEnd) { continue; }
                var weight = places.Weigh() - (s > 6 ? 3.9 : 0);
                if (weight <= best) { continue; }
                best = weight;
                found = TextSpan.FromBounds(tokens[0].Start, tokens[k - 1].End);
            }
        }
        return found;
    }
}

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
            var segment = segments[s];
            for (var k = 2; k <= Math.Min(Longest, segment.Tokens.Count - 3); k++)
            {
                if (!MayEnd(text, segment, k)) { continue; }
                var weight = Weigh(text, segment, k, known, s);
                if (weight <= best) { continue; }
                best = weight;
                found = TextSpan.FromBounds(segment.Tokens[0].Start, segment.Tokens[k - 1].End);
            }
        }
        return found;
    }

    // No headline ends in a comma, in an open quotation or bracket.
    private static bool MayEnd(string text, FlatSegment segment, int k)
    {
        if (segment.Words[k].Length == 0 || segment.Words[k - 1].Length == 0 || text[segment.Tokens[k - 1].End - 1] == ',') { return false; }
        int quotes = 0, brackets = 0;
        for (var i = segment.Tokens[0].Start; i < segment.Tokens[k - 1].End; i++)
        {
            var c = text[i];
            if (c is '‘' or '“') { quotes++; }
            else if (c == '”' || (c == '’' && quotes > 0 && EndsToken(text, i))) { quotes--; }
            else if (c == '(')
            {
                // "(২৬ নভেম্বর)" dates a sentence of a report; headlines go without.
                if (i + 1 < text.Length && Letters.IsDigit(text[i + 1])) { return false; }
                brackets++;
            }
            else if (c == ')') { brackets--; }
        }
        return quotes <= 0 && brackets == 0;
    }

    private static bool EndsToken(string text, int i)
    {
        i++;
        while (i < text.Length && text[i] is ',' or ':' or ';' or '!' or '?' or '।') { i++; }
        return i >= text.Length || text[i] == ' ';
    }

    private static double Weigh(string text, FlatSegment segment, int k, KnownWords known, int index)
    {
        var words = segment.Words;
        var last = text[segment.Tokens[k - 1].End - 1];
        var rest = words.Count - k;
        var weight = -1.78 + 1.01 * GlueWeights.Open(words[k]) + 1.07 * GlueWeights.Close(words[k - 1]) + 0.94 * GlueWeights.Lead(words[0]);
        weight += 3.03 * known.UnknownShare(segment, 0, k) - 2.72 * known.UnknownShare(segment, k, words.Count);
        weight += k switch { < 5 => -1.51, <= 8 => 0.34, <= 24 => 0.92, _ => -1.54 };
        weight += rest switch { < 4 => -2.29, < 7 => -1.53, _ => 0 };
        if (last is '’' or '”') { weight += 1.67; }
        if (last is ':' or '–' or '-') { weight -= 0.43; }
        if (text[segment.Tokens[k].Start] is '‘' or '“' or '"') { weight += 0.23; }
        if (HasColon(text, segment, k)) { weight += 2.57; }
        if (known.Follow(words[k - 1], words[k])) { weight -= 3.05; }
        if (index > 6) { weight -= 3.9; }
        return weight + 0.70 * BestJoint(words, k) - 1.25 * Math.Log(words.Count);
    }

    // Two headlines in a row have a joint of their own inside.
    private static double BestJoint(IReadOnlyList<string> words, int k)
    {
        var best = 0.0;
        for (var i = 3; i < k - 2; i++) { best = Math.Max(best, GlueWeights.Close(words[i - 1]) + GlueWeights.Lead(words[i])); }
        return best;
    }

    private static bool HasColon(string text, FlatSegment segment, int k)
    {
        for (var i = 0; i < k - 1; i++)
        {
            if (segment.Tokens[i].In(text).Contains(':')) { return true; }
        }
        return false;
    }
}

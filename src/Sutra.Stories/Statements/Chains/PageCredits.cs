using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Chains;

/// <summary>Whom a page credits for the whole of it: in a line of credits (সূত্র: X, খবর X-এর), in the lead (X এ তথ্য জানিয়েছে), or at its head or foot. Who is only quoted in the prose (X-এর বরাত দিয়ে) passed on that passage.</summary>
internal static class PageCredits
{
    // "রয়টার্স এ তথ্য জানিয়েছে" stands in the lead or at the end.
    private const int Lead = 3;

    /// <summary>Whether a statement says whence the page has what it tells: a line of credits, or one in the lead or at the end that only names again what was told (এ তথ্য জানিয়েছে).</summary>
    public static bool IsOne(Draft draft, int lines) =>
        draft.Cue.Form is CueForm.Credit || (draft.Cue.Closes && (draft.Cue.Line <= Lead || draft.Cue.Line >= lines - 2));

    /// <param name="article">The article.</param>
    /// <param name="outlet">Its own outlet, which is no source of its own.</param>
    /// <param name="sentences">The body's sentences.</param>
    /// <param name="credited">What the statements name that say whence the page has what it tells (<see cref="IsOne"/>).</param>
    public static List<string> Of(Article article, OwnOutlet outlet, IEnumerable<string> sentences, IEnumerable<string> credited) =>
        [.. article.Credits.Where(c => c.Length > 0 && !outlet.Is(c) && (credited.Any(t => t.Contains(c, StringComparison.Ordinal)) || !sentences.Any(s => Names(s, c))))];

    // এপি is named by এপিকে, not by এপিসোড.
    private static bool Names(string sentence, string credit)
    {
        for (var i = sentence.IndexOf(credit, StringComparison.Ordinal); i >= 0; i = sentence.IndexOf(credit, i + 1, StringComparison.Ordinal))
        {
            if (i > 0 && Letters.IsWordPart(sentence[i - 1])) { continue; }
            var end = i + credit.Length;
            while (end < sentence.Length && Letters.IsWordPart(sentence[end])) { end++; }
            if (end == i + credit.Length || Morphology.Stem(sentence[i..end]) == credit) { return true; }
        }
        return false;
    }
}

using Sutra.Bangla.Sentences;

namespace Sutra.Bangla.Names;

/// <summary>Finds who and what is named on a page, and puts the forms of each together.</summary>
/// <remarks>
/// Three witnesses: tables of known names; a tagger whose weights were learnt from tagged corpora; and the page itself, where a
/// name that one sentence shows in full proves its short forms and its case endings elsewhere. Linear in the text's length.
/// </remarks>
public static class NameFinder
{
    /// <summary>The names of a page, in order of first appearance.</summary>
    /// <param name="headline">The headline as a sentence with index -1, or null.</param>
    /// <param name="sentences">The body's sentences.</param>
    public static IReadOnlyList<Name> Find(Sentence? headline, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var all = new List<NameSentence>(sentences.Count + 1);
        if (headline is not null) { all.Add(new NameSentence(headline)); }
        all.AddRange(sentences.Select(s => new NameSentence(s)));
        var page = new PageWords(all);
        var found = all.ConvertAll(s => SpanFinder.Find(s, page));
        var names = new PageNames(found.SelectMany(f => f));
        for (var i = 0; i < all.Count; i++)
        {
            names.Complete(found[i], page);
            SpanFinder.Add(found[i], names.FindMore(all[i], found[i]), page);
            SpanFinder.Add(found[i], names.TakeApart(found[i]), page);
        }
        return NameGrouper.Group([.. found.SelectMany(f => f)]);
    }
}

using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;

namespace Sutra.Bangla.References;

/// <summary>Finds pronouns, offices and descriptions that plainly point back to a person named in the article.</summary>
/// <remarks>
/// Plainly: of the sentence before, only one is the subject, or only one is spoken of at all; an office has one holder in the
/// article. Where somebody else may be meant, or stands in a quotation, nothing is given. Linear in the text's length.
/// </remarks>
public static class ReferenceFinder
{
    /// <summary>What points back, in order.</summary>
    /// <param name="names">The names of the article.</param>
    /// <param name="sentences">The body's sentences, in which the names were found.</param>
    public static IReadOnlyList<Reference> Find(IReadOnlyList<Name> names, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(sentences);
        var mentions = PersonMentions.Of(names, sentences.Count);
        if (mentions.Count == 0) { return []; }
        var walk = new ReferenceWalk(mentions);
        foreach (var sentence in sentences) { walk.Read(sentence); }
        return walk.Found;
    }
}

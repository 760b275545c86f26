using System.Runtime.InteropServices;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>Who speaks in an article, as terms.</summary>
internal static class SpeakerTerms
{
    /// <summary>The speakers of a reading: who is among its names by the name's key, anybody else by the words that stand for them.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="names">Its names as terms.</param>
    public static TermVector Of(Reading reading, IReadOnlyList<NameTerm> names)
    {
        var sentences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in reading.Statements)
        {
            if (statement.Kind == StatementKind.Credit) { continue; }
            var speaker = statement.SpeakerName ?? statement.Speaker;
            if (speaker.Length > 0) { CollectionsMarshal.GetValueRefOrAddDefault(sentences, speaker, out _) += statement.Sentences.Count; }
        }
        var weights = new Dictionary<uint, double>(sentences.Count);
        foreach (var (speaker, count) in sentences)
        {
            var (term, rarity) = TermOf(speaker, names);
            CollectionsMarshal.GetValueRefOrAddDefault(weights, term, out _) += count * rarity;
        }
        return TermVector.Scaled(weights);
    }

    private static (uint Term, double Rarity) TermOf(string speaker, IReadOnlyList<NameTerm> names)
    {
        foreach (var (name, term, rarity) in names)
        {
            if (name.Text == speaker || name.Forms.Contains(speaker, StringComparer.Ordinal)) { return (term, rarity); }
        }
        return (TermNumber.Of(speaker), NameTerms.RarityOf(speaker));
    }
}

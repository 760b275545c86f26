using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>The names of an article as terms.</summary>
internal static class NameTerms
{
    /// <summary>All names of a reading, their keys and rarity worked out once.</summary>
    public static IReadOnlyList<NameTerm> All(Reading reading)
    {
        var all = new NameTerm[reading.Names.Count];
        for (var i = 0; i < all.Length; i++) { all[i] = new NameTerm(reading.Names[i], TermNumber.Of(NameKey.Of(reading.Names[i])), RarityOf(reading.Names[i].Text)); }
        return all;
    }

    /// <summary>How rare a name is: as rare as its rarest word, for who shares that shares the name.</summary>
    public static double RarityOf(string text)
    {
        var most = 0.1;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range];
            if (word.Length > 0) { most = Math.Max(most, TermTable.Weight(word[..RoughStem.LengthOf(word)])); }
        }
        return most;
    }
}

/// <summary>A name of an article as a term.</summary>
/// <param name="Name">The name.</param>
/// <param name="Term">The term's number, by the name's key across articles.</param>
/// <param name="Rarity">How rare it is (<see cref="NameTerms.RarityOf"/>).</param>
internal readonly record struct NameTerm(Name Name, uint Term, double Rarity);

using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Storylines;

/// <summary>Tells by which names a storyline can be called.</summary>
public static class TopicNames
{
    private static readonly HashSet<string> s_words = [.. FactTable.Load(typeof(TopicNames).Assembly, "no-topics.tsv").Rows.Select(r => r["name"])];

    /// <summary>How much a name says of what stories are about: the root of the rarity of its rarest word, 0 to about 2.7 (<see cref="TermTable"/>). A storyline is called by what many of its stories name, but by a country or the capital only where nothing rarer is named nearly as often.</summary>
    public static double WeightOf(string name)
    {
        var most = 0.0;
        foreach (var range in name.AsSpan().Split(' ')) { most = Math.Max(most, TermTable.Weight(RoughStem.Of(name.AsSpan()[range]))); }
        return Math.Sqrt(most);
    }

    /// <summary>Whether a name tells what stories are about: not an adjective of a country (বাংলাদেশি), nor what news of all kinds names (সরকার).</summary>
    public static bool Has(Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Kind != NameKind.Other && !s_words.Contains(name.Text) && !NameKey.IsAdjective(name.Text);
    }
}

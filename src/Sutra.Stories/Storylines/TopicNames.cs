using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Storylines;

/// <summary>Tells by which names a storyline can be called.</summary>
public static class TopicNames
{
    private static readonly HashSet<string> s_words = [.. FactTable.Load(typeof(TopicNames).Assembly, "no-topics.tsv").Rows.Select(r => r["name"])];

    // A storyline is called by so many names.
    private const int Most = 3;

    /// <summary>The names that a storyline is called by: those that most of its stories have, weighed by how rare they are elsewhere, of equal ones those named most often. Names of one story alone call no line.</summary>
    /// <param name="names">For each name its text, how many of the stories have it, and how often they name it.</param>
    public static IEnumerable<KeyValuePair<TKey, (string Text, int Stories, int Mentions)>> Best<TKey>(IEnumerable<KeyValuePair<TKey, (string Text, int Stories, int Mentions)>> names) => names
        .Where(n => n.Value.Stories > 1).OrderByDescending(n => n.Value.Stories * WeightOf(n.Value.Text)).ThenByDescending(n => n.Value.Mentions).ThenBy(n => n.Value.Text, StringComparer.Ordinal).Take(Most);

    // The root of the rarity of its rarest word: by a country or the capital only where nothing rarer is named nearly as often.
    private static double WeightOf(string name)
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

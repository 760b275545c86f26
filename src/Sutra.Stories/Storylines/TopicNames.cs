using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;

namespace Sutra.Stories.Storylines;

/// <summary>Tells by which names a storyline can be called.</summary>
public static class TopicNames
{
    private static readonly HashSet<string> s_words = [.. FactTable.Load(typeof(TopicNames).Assembly, "no-topics.tsv").Rows.Select(r => r["name"])];

    /// <summary>Whether a name tells what stories are about: not an adjective of a country (বাংলাদেশি), nor what news of all kinds names (সরকার).</summary>
    public static bool Has(Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Kind != NameKind.Other && !s_words.Contains(name.Text) && !NameKey.IsAdjective(name.Text);
    }
}

namespace Sutra.Bangla.Names;

/// <summary>Says which names of many articles are the same one. Linear in the number of names.</summary>
public static class NameLinker
{
    /// <summary>
    /// A key for each name, in the order given: its <see cref="NameKey"/>, but for a person named by one word only, who takes the key
    /// of the full name that has this word, where one full name is named in more of the articles than every other one that has it.
    /// </summary>
    /// <param name="articles">The names of each article.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Link(IReadOnlyList<IReadOnlyList<Name>> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var full = CountFullNames(articles);
        var owners = OwnersOfWords(full);
        var result = new List<IReadOnlyList<string>>(articles.Count);
        foreach (var names in articles)
        {
            result.Add([.. names.Select(n => KeyOf(n, owners))]);
        }
        return result;
    }

    private static Dictionary<string, (int Articles, string[] Words)> CountFullNames(IReadOnlyList<IReadOnlyList<Name>> articles)
    {
        var full = new Dictionary<string, (int Articles, string[] Words)>(StringComparer.Ordinal);
        foreach (var names in articles)
        {
            foreach (var name in names.Where(n => n.Kind == NameKind.Person).DistinctBy(NameKey.Of))
            {
                var words = NameWords.Of(name.Text, name.Kind);
                if (words.Length < 2) { continue; }
                var key = NameKey.Of(name);
                full[key] = full.TryGetValue(key, out var seen) ? (seen.Articles + 1, seen.Words) : (1, words);
            }
        }
        return full;
    }

    private static Dictionary<string, string> OwnersOfWords(Dictionary<string, (int Articles, string[] Words)> full)
    {
        var best = new Dictionary<string, (int Articles, string Key, bool Tied)>(StringComparer.Ordinal);
        foreach (var (key, (count, words)) in full.OrderBy(x => x.Key, StringComparer.Ordinal))
        {
            foreach (var word in words)
            {
                if (!best.TryGetValue(word, out var b) || count > b.Articles) { best[word] = (count, key, false); }
                else if (count == b.Articles && b.Key != key) { best[word] = b with { Tied = true }; }
            }
        }
        return best.Where(b => !b.Value.Tied).ToDictionary(b => b.Key, b => b.Value.Key, StringComparer.Ordinal);
    }

    private static string KeyOf(Name name, Dictionary<string, string> owners)
    {
        var key = NameKey.Of(name);
        if (name.Kind != NameKind.Person) { return key; }
        var words = NameWords.Of(name.Text, name.Kind);
        return words.Length == 1 && owners.TryGetValue(words[0], out var owner) ? owner : key;
    }
}

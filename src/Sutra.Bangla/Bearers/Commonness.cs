using Sutra.Bangla.Names;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Bearers;

/// <summary>How many people may bear a name, by how often its parts stand in names (name-parts.tsv).</summary>
internal static class Commonness
{
    /// <summary>From here on several bearers are likely.</summary>
    public const int Several = 4;

    /// <summary>How often the rarest word of a name stands in names, the last one where it is not the first; মো. and its kin left out; 0 for one word.</summary>
    public static int Of(string name)
    {
        var least = int.MaxValue;
        NamePart last = default;
        var words = 0;
        foreach (var token in Tokenizer.Tokenize(name))
        {
            if (token.Kind != TokenKind.Word) { continue; }
            var word = token.ToString();
            if (words == 0 && NameWords.IsLoose(word, NameKind.Person)) { continue; }
            last = NameLexicon.Parts.GetValueOrDefault(word);
            least = Math.Min(least, last.First + last.Later);
            words++;
        }
        return words < 2 ? 0 : Math.Min(least, last.Later);
    }
}

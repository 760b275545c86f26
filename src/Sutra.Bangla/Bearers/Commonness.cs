using Sutra.Bangla.Names;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Bearers;

/// <summary>How many people may bear a name, by how often its parts stand in names (name-parts.tsv).</summary>
internal static class Commonness
{
    /// <summary>From here on several bearers are likely.</summary>
    public const int Several = 4;

    /// <summary>How often the rarer of the first and the last word of a name stands at its place in names; মো. and its kin left out; 0 for one word.</summary>
    public static int Of(string name)
    {
        NamePart? first = null;
        NamePart? last = null;
        foreach (var token in Tokenizer.Tokenize(name))
        {
            if (token.Kind != TokenKind.Word) { continue; }
            var word = token.ToString();
            var part = NameLexicon.Parts.GetValueOrDefault(word);
            if (first is null && NameWords.IsLoose(word, NameKind.Person)) { continue; }
            if (first is null) { first = part; } else { last = part; }
        }
        return first is { } f && last is { } l ? Math.Min(f.First + f.Later, l.Later) : 0;
    }
}

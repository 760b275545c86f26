using Sutra.Bangla.Names;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>The names of the whole stream: an urn for each kind and length, filled with the corpus' own to begin with.</summary>
internal sealed class NamePool
{
    // Longer names are drawn as ones of so many words.
    private const int MostWords = 5;

    private readonly Dictionary<(NameKind, int), NameUrn> _urns = [];
    private readonly NameMaker _maker;
    private readonly Dice _dice;

    public NamePool(IReadOnlyList<Name> names, Dice dice)
    {
        (_maker, _dice) = (new NameMaker(names), dice);
        foreach (var name in names)
        {
            var words = PatternReader.NameWordsOf(name.Text);
            if (words.Length is > 0 and <= MostWords) { UrnOf(name.Kind, words.Length).Add(words); }
        }
    }

    /// <summary>How many names it knows so far.</summary>
    public int Names => _urns.Values.Sum(u => u.Names);

    /// <summary>A name, drawn before or new.</summary>
    public string[] Draw(PatternName like)
    {
        var words = Math.Clamp(like.Words, 1, MostWords);
        return UrnOf(like.Kind, words).Draw(_dice, () => _maker.Make(like.Kind, words, _dice));
    }

    private NameUrn UrnOf(NameKind kind, int words) => _urns.TryGetValue((kind, words), out var urn) ? urn : _urns[(kind, words)] = new NameUrn();
}

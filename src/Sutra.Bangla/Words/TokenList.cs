using System.Collections;
using Sutra.Bangla.Names;

namespace Sutra.Bangla.Words;

/// <summary>The tokens of a text in order, with what the tables say of each, looked up once for all who read them.</summary>
internal sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;
    private WordFacts[]? _facts;

    /// <summary>A list of the first tokens of an array, which is kept and must not be changed.</summary>
    internal TokenList(Token[] tokens, int count)
    {
        _tokens = tokens;
        Count = count;
    }

    /// <inheritdoc />
    public int Count { get; }

    /// <summary>What the tables say of each token's word.</summary>
    internal WordFacts[] Facts => _facts ??= ReadFacts();

    /// <summary>What the tables say of one token's word: looked up alone where the others were not.</summary>
    internal WordFacts FactsOf(int index) => _facts is null ? WordFacts.Of(_tokens[index]) : _facts[index];

    /// <inheritdoc />
    public Token this[int index] => index < Count ? _tokens[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The tokens as such a list, which they are already where a text was cut into them.</summary>
    public static TokenList Of(IReadOnlyList<Token> tokens) => tokens as TokenList ?? new TokenList([.. tokens], tokens.Count);

    /// <summary>The letters of a token; for a word met before the string that was made then.</summary>
    public string TextOf(int index) => Facts[index].Text;

    /// <summary>The tokens one after another.</summary>
    public ArraySegment<Token>.Enumerator GetEnumerator() => new ArraySegment<Token>(_tokens, 0, Count).GetEnumerator();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private WordFacts[] ReadFacts()
    {
        var facts = new WordFacts[Count];
        for (var i = 0; i < facts.Length; i++) { facts[i] = WordFacts.Of(_tokens[i]); }
        return facts;
    }
}

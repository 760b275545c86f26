using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>A sentence as the finder of names walks through it: its tokens with what the tables say of each.</summary>
internal sealed class NameSentence
{
    public NameSentence(Sentence source)
    {
        Source = source;
        Tokens = TokenList.Of(source.Tokens);
        Words = Tokens.Facts;
        Titles = new string?[Tokens.Count];
        Roles = new string?[Tokens.Count];
        Known = new KnownMatch?[Tokens.Count];
        Mark(NameLexicon.Titles, Titles, w => w.LongestTitle);
        Mark(NameLexicon.Roles, Roles, w => w.LongestRole);
        MarkRoleTails();
        KnownMatcher.Mark(this);
    }

    /// <summary>The sentence itself.</summary>
    public Sentence Source { get; }

    /// <summary>Its tokens.</summary>
    public TokenList Tokens { get; }

    /// <summary>What is known of each token's word alone.</summary>
    public WordFacts[] Words { get; }

    /// <summary>For each token the use of the title it is part of, or null.</summary>
    public string?[] Titles { get; }

    /// <summary>For each token the class of the role it is part of, or null.</summary>
    public string?[] Roles { get; }

    /// <summary>For each token the known name it is part of, or null.</summary>
    public KnownMatch?[] Known { get; }

    /// <summary>The text from one token to before another.</summary>
    public ReadOnlySpan<char> Slice(int from, int to) =>
        to <= from ? default : Source.Text.AsSpan(Tokens[from].Span.Start, Tokens[to - 1].Span.End - Tokens[from].Span.Start);

    private void Mark(PhraseTable<string> table, string?[] marks, Func<WordFacts, int> longest)
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word) { continue; }
            for (var n = longest(Words[i]); n > 0; n--)
            {
                if (i + n > Tokens.Count || Tokens[i + n - 1].Kind != TokenKind.Word) { continue; }
                if (!TryPhrase(table, i, i + n, out var value)) { continue; }
                for (var k = i; k < i + n; k++) { marks[k] = value; }
                i += n - 1;
                break;
            }
        }
    }

    // A phrase's last word may bear a case ending (উপজেলা নির্বাহী কর্মকর্তাকে).
    private bool TryPhrase(PhraseTable<string> table, int from, int to, out string value)
    {
        var text = Slice(from, to);
        if (table.TryGet(text, out value)) { return true; }
        var cut = Tokens[to - 1].Span.Length - Words[to - 1].Stem.Length;
        return cut > 0 && cut < text.Length && table.TryGet(text[..^cut], out value);
    }

    private void MarkRoleTails()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Roles[i] is null && Words[i].IsRoleTail) { Roles[i] = "office"; }
        }
    }
}

/// <summary>A known name in a sentence.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
/// <param name="Ending">The length of the case ending on its last token, in code units.</param>
/// <param name="Name">The name.</param>
internal sealed record KnownMatch(int From, int To, int Ending, KnownName Name);

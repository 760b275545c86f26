using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>Says of each word of a sentence which word it is a form of.</summary>
public static class Lemmatizer
{
    /// <summary>What each token of a sentence is, in their order.</summary>
    /// <param name="tokens">The tokens of one sentence, in canonical form.</param>
    public static IReadOnlyList<WordForm> Read(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var forms = new WordForm[tokens.Count];
        Read(tokens, forms);
        return forms;
    }

    /// <summary>The same into room that is there already: for words that were met before nothing is allocated.</summary>
    /// <param name="tokens">The tokens of one sentence, in canonical form.</param>
    /// <param name="forms">Room for one form a token.</param>
    /// <exception cref="ArgumentException">There is less room than tokens.</exception>
    public static void Read(IReadOnlyList<Token> tokens, Span<WordForm> forms)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (forms.Length < tokens.Count) { throw new ArgumentException($"Room for {forms.Length} forms, and {tokens.Count} tokens.", nameof(forms)); }
        for (var i = 0; i < tokens.Count; i++) { forms[i] = FormOf(tokens, i, forms); }
    }

    /// <summary>What a word is by itself: its commonest reading.</summary>
    /// <param name="word">One word.</param>
    public static WordForm Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return WordReadings.Of(word).Only;
    }

    private static WordForm FormOf(IReadOnlyList<Token> tokens, int i, Span<WordForm> before)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Word) { return UnreadWords.Of(token); }
        if (IsEnding(tokens, i)) { return EndingWords.Of(token.Text); }
        var readings = WordReadings.Of(token.Text);
        if (readings.Choices is not { } choices) { return readings.Only; }
        foreach (var choice in choices)
        {
            if (ReadingContext.Holds(choice.When, tokens, i, before)) { return choice.Form; }
        }
        return readings.Only;
    }

    // An ending set behind a word by a hyphen, an apostrophe or a bracket (আইস-এর, বিএনপি’র), or behind digits (১০টায়).
    private static bool IsEnding(IReadOnlyList<Token> tokens, int i)
    {
        if (i == 0 || tokens[i].AfterSpace || !EndingWords.Contains(tokens[i].Text)) { return false; }
        var before = tokens[i - 1];
        if (before.Kind == TokenKind.Number) { return true; }
        return i > 1 && !before.AfterSpace && before.Kind == TokenKind.Mark && before.Text[0] is var c && (Letters.IsDash(c) || Letters.IsClosingQuote(c) || c is ')' or '‘');
    }
}

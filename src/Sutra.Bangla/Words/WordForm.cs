namespace Sutra.Bangla.Words;

/// <summary>What a word is: the word it is a form of, and which form.</summary>
/// <param name="Lemma">The word as a dictionary has it: a noun bare, a verb as its verbal noun (করা), a pronoun in the nominative singular.</param>
/// <param name="Class">What kind of word it is.</param>
public sealed record WordForm(string Lemma, WordClass Class)
{
    /// <summary>The case that its ending shows.</summary>
    public WordCase Case { get; init; }

    /// <summary>Whether its ending shows more than one.</summary>
    public bool IsPlural { get; init; }

    /// <summary>A verb's form.</summary>
    public VerbForm Verb { get; init; }

    /// <summary>A finite verb's person.</summary>
    public VerbPerson Person { get; init; }
}

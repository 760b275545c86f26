namespace Sutra.Stories.Statements.Repeats;

/// <summary>One telling of a statement that several articles have.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Statement">The statement as it has it.</param>
/// <param name="Quote">Its words between quotation marks, where they are much the same as those of the first telling that quotes; else null.</param>
/// <param name="Differs">Whether these have other words than the first telling's, or leave some out; marks and spaces do not count.</param>
public sealed record StatementTelling(string Article, Statement Statement, string? Quote, bool Differs);

/// <summary>A statement that several articles of a storyline have, in whatever words.</summary>
/// <param name="Story">The id of the story of the first telling.</param>
/// <param name="Speaker">The fullest name that any of them has for the speaker.</param>
/// <param name="Tellings">The tellings, earliest article first: the first one carried it first, as far as the dates tell.</param>
public sealed record RepeatedStatement(string Story, string Speaker, IReadOnlyList<StatementTelling> Tellings)
{
    /// <summary>Whether a direct quotation stands in different words: shown, not judged.</summary>
    public bool QuoteDiffers => Tellings.Any(t => t.Differs);
}

namespace Sutra.Stories.Statements.Chains;

/// <summary>What a link of a chain is.</summary>
public enum LinkKind
{
    /// <summary>Who said it.</summary>
    Speaker,
    /// <summary>The document it stands in: a report, a press release, a letter.</summary>
    Document,
    /// <summary>Where it was said: a press conference, an interview, a post.</summary>
    Occasion,
    /// <summary>Who passed it on: a news agency, another outlet, a lawyer.</summary>
    Relay,
    /// <summary>The outlet whose page has it.</summary>
    Outlet,
}

/// <summary>One link of the way that words came, from the one who spoke to the outlet.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Who or what it is: the fullest name that the page has, case ending off.</param>
/// <param name="Words">The words by which the page shows it, as they stand there; those of the cue where a subject was left out; empty for the outlet.</param>
/// <param name="Sentence">The index of the sentence that they stand in; null where they are the page's credit or its outlet.</param>
public sealed record ChainLink(LinkKind Kind, string Name, string Words, int? Sentence);

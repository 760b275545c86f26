using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>How a sentence names its speaker.</summary>
internal enum SourceKind
{
    /// <summary>Not at all, though the verb has a subject: "জানালেন, …".</summary>
    Dropped,
    /// <summary>Not at all, in a passive: "জানানো হয়".</summary>
    Agentless,
    /// <summary>By a name.</summary>
    Named,
    /// <summary>By a pronoun.</summary>
    Pronoun,
    /// <summary>By an office, trade or kinship alone: গভর্নর, এই অভিনেতা.</summary>
    Office,
    /// <summary>An organisation or state.</summary>
    Body,
    /// <summary>Many people: বিশ্লেষকরা.</summary>
    Collective,
    /// <summary>An unnamed source.</summary>
    Unnamed,
    /// <summary>A document that tells by itself.</summary>
    Document,
    /// <summary>A document told before: এতে, চিঠিতে.</summary>
    SameDocument,
}

/// <summary>Whom a cue belongs to.</summary>
/// <param name="Kind">How the sentence names it.</param>
/// <param name="Text">The speaker, titles off where a name stands, case ending off; empty where nobody is named.</param>
internal sealed record Source(SourceKind Kind, string Text)
{
    /// <summary>The name as the page's names have it, or null.</summary>
    public NamedMention? Name { get; init; }

    /// <summary>The titles before the name, as they stand.</summary>
    public string Titles { get; init; } = "";

    /// <summary>Who passed it on.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>The document it stands in, case ending off, or null.</summary>
    public string? Document { get; init; }

    /// <summary>The units the speaker's phrase covers, or null where nobody is named.</summary>
    public Phrase? Phrase { get; init; }

    public static Source Dropped { get; } = new(SourceKind.Dropped, "");

    public static Source Agentless { get; } = new(SourceKind.Agentless, "");
}

using Sutra.Stories.Statements.Chains;

namespace Sutra.Stories.Statements;

/// <summary>How words are given.</summary>
public enum StatementKind
{
    /// <summary>In the speaker's own words, with quotation marks or without.</summary>
    Direct,
    /// <summary>Retold.</summary>
    Indirect,
    /// <summary>Told by a document: report, press release, letter, post.</summary>
    Document,
    /// <summary>No claim, only a source named ("সূত্র: রয়টার্স").</summary>
    Credit,
}

/// <summary>What the speaker does with the words.</summary>
public enum Stance
{
    /// <summary>Says, tells, thinks.</summary>
    Says,
    /// <summary>Denies, or does not confirm.</summary>
    Denies,
    /// <summary>Confirms.</summary>
    Confirms,
    /// <summary>Accuses, condemns.</summary>
    Accuses,
    /// <summary>Demands, asks, urges.</summary>
    Demands,
    /// <summary>Warns, threatens, worries.</summary>
    Warns,
    /// <summary>Promises, hopes, vows.</summary>
    Promises,
    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What words claim.</summary>
public enum Claim
{
    /// <summary>That something has happened.</summary>
    Past,
    /// <summary>How things stand.</summary>
    Present,
    /// <summary>What is to come.</summary>
    Plan,
    /// <summary>A judgement, a wish, a demand.</summary>
    Opinion,
}

/// <summary>Who said what, by way of whom.</summary>
/// <param name="Sentences">The indices of its sentences, that of the cue included, in order.</param>
/// <param name="Text">The sentences' text, joined by a space.</param>
/// <param name="Speaker">Who speaks, as the sentence names it, case ending off; empty where nobody is named.</param>
/// <param name="SpeakerName">The fullest name the article has for the speaker, or null.</param>
/// <param name="Cue">The words that show that somebody speaks (বলেছেন, জানিয়েছে).</param>
/// <param name="CueSentence">The index of the sentence the cue stands in.</param>
/// <param name="Kind">How the words are given.</param>
/// <param name="Via">Who passed it on, other than the outlet itself, nearest to the speaker first.</param>
/// <param name="Stance">What the speaker does with the words.</param>
public sealed record Statement(
    IReadOnlyList<int> Sentences,
    string Text,
    string Speaker,
    string? SpeakerName,
    string Cue,
    int CueSentence,
    StatementKind Kind,
    IReadOnlyList<string> Via,
    Stance Stance)
{
    /// <summary>The office in which the speaker speaks, as the page has it; or null.</summary>
    public string? Role { get; init; }

    /// <summary>The body that the office belongs to (বিএনপি in বিএনপির মহাসচিব), case ending off; or null.</summary>
    public string? Body { get; init; }

    /// <summary>What the words claim; null where a source is only named.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The words between quotation marks, the marks left out, of a clause's length; in order, each as it stands in one sentence.</summary>
    public IReadOnlyList<string> Quotes { get; init; } = [];

    /// <summary>The way of the words from the one who spoke to the outlet.</summary>
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];

    /// <summary>Whether it says whence the page has all that it tells.</summary>
    internal bool CreditsPage { get; init; }

    /// <summary>The links between the speaker and the outlet: document, occasion, whoever passed it on; of a statement whose chain was not followed, those of <see cref="Via"/>.</summary>
    public IEnumerable<ChainLink> Between => Chain.Count == 0 ? Via.Select(v => new ChainLink(LinkKind.Relay, v, v, null)) : Chain.Where(l => l.Kind is not (LinkKind.Speaker or LinkKind.Outlet) && l.Name != (SpeakerName ?? Speaker) && l.Name != Speaker);
}

namespace Sutra.Stories.Statements.Cues;

/// <summary>How a cue says that somebody speaks.</summary>
internal enum CueForm
{
    /// <summary>A finite verb of saying: বলেন, জানিয়েছে.</summary>
    Verb,
    /// <summary>A noun with a light verb: আহ্বান জানিয়েছে, উদ্বেগ প্রকাশ করেছেন.</summary>
    Compound,
    /// <summary>A passive: বলা হয়েছে, জানানো হয়, দাবি করা হয়.</summary>
    Passive,
    /// <summary>Something becomes known: জানা যায়, দেখা যায়.</summary>
    Known,
    /// <summary>A noun after a genitive: X-এর মতে, X-এর দাবি.</summary>
    Nominal,
    /// <summary>অনুযায়ী, অনুসারে, তথ্যমতে.</summary>
    According,
    /// <summary>সূত্র: X, খবর X-এর.</summary>
    Credit,
}

/// <summary>The words that show that somebody speaks.</summary>
/// <param name="Line">The index of their sentence.</param>
/// <param name="First">Their first unit there.</param>
/// <param name="Last">Their last unit.</param>
/// <param name="Form">How they say it.</param>
/// <param name="Stance">What the speaker does with the words.</param>
/// <param name="Noun">The noun of a compound or of a nominal cue; else empty.</param>
internal sealed record Cue(int Line, int First, int Last, CueForm Form, Stance Stance, string Noun)
{
    /// <summary>Whether it only names again what was said before: এ কথা বলেন, এসব তথ্য জানানো হয়.</summary>
    public bool Closes { get; init; }

    /// <summary>Whether the verb asks for a person that is honoured (বলেন) rather than a body (জানিয়েছে).</summary>
    public bool Honours { get; init; }
}

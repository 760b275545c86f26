namespace Sutra.Bangla.Words;

/// <summary>The form of a verb.</summary>
public enum VerbForm
{
    /// <summary>No verb.</summary>
    None,
    /// <summary>করে, করেন.</summary>
    Present,
    /// <summary>করছে.</summary>
    Continuous,
    /// <summary>করেছে.</summary>
    Perfect,
    /// <summary>করল.</summary>
    Past,
    /// <summary>করছিল.</summary>
    PastContinuous,
    /// <summary>করেছিল.</summary>
    PastPerfect,
    /// <summary>করত.</summary>
    Habitual,
    /// <summary>করবে.</summary>
    Future,
    /// <summary>করুন, করুক.</summary>
    Imperative,
    /// <summary>করতে.</summary>
    Infinitive,
    /// <summary>করলে.</summary>
    Conditional,
    /// <summary>The participle of what came before (করে, গিয়ে).</summary>
    Perfective,
    /// <summary>করা, with its cases.</summary>
    VerbalNoun,
}

/// <summary>The person of a finite verb.</summary>
public enum VerbPerson
{
    /// <summary>None: not finite, or no verb.</summary>
    None,
    /// <summary>আমি.</summary>
    First,
    /// <summary>তুমি.</summary>
    Second,
    /// <summary>তুই.</summary>
    Familiar,
    /// <summary>সে.</summary>
    Third,
    /// <summary>তিনি and আপনি.</summary>
    Honorific,
}

namespace Sutra.Bangla.Words;

/// <summary>The case that a word's form shows.</summary>
public enum WordCase
{
    /// <summary>No ending: the nominative, and whatever else is unmarked.</summary>
    None,
    /// <summary>The objective (কে, দেরকে).</summary>
    Objective,
    /// <summary>The genitive (র, ের, দের). দের is the objective too.</summary>
    Genitive,
    /// <summary>The locative (তে, ে, য়), which is the instrumental too.</summary>
    Locative,
}

namespace Sutra.Bangla.Words;

/// <summary>What kind of word a token is.</summary>
public enum WordClass
{
    /// <summary>A noun or a name.</summary>
    Noun,
    /// <summary>A pronoun.</summary>
    Pronoun,
    /// <summary>A word that points at or counts the noun behind it, and is no number (এই, কয়েক).</summary>
    Determiner,
    /// <summary>A verb, its verbal noun included.</summary>
    Verb,
    /// <summary>An adjective.</summary>
    Adjective,
    /// <summary>An adverb.</summary>
    Adverb,
    /// <summary>A number in digits or words, with or without a classifier (একটি).</summary>
    Numeral,
    /// <summary>A postposition (থেকে, জন্য).</summary>
    Postposition,
    /// <summary>A conjunction.</summary>
    Conjunction,
    /// <summary>A particle, or a classifier or ending that stands as a token of its own.</summary>
    Particle,
    /// <summary>A mark.</summary>
    Mark,
    /// <summary>A word in another script.</summary>
    Foreign,
}

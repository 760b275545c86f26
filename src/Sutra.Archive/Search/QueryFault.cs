namespace Sutra.Archive.Search;

/// <summary>Why a piece of a query means nothing, or not what was meant by it.</summary>
public enum QueryFault
{
    /// <summary>There is nothing in it.</summary>
    Nothing,

    /// <summary>A field's colon is its end.</summary>
    NoValue,

    /// <summary>A day is wanted, and it is none with a year.</summary>
    NoDate,

    /// <summary>A day is to be left out.</summary>
    DayLeftOut,

    /// <summary>It has neither word nor number.</summary>
    NoWord,

    /// <summary>There are more than <see cref="SearchQuery.MostParts"/> words.</summary>
    TooMany,

    /// <summary>It stands behind the first <see cref="SearchQuery.LongestText"/> letters.</summary>
    TooLong,

    /// <summary>What stands before its colon is no field; it is looked for as words.</summary>
    NoField,

    /// <summary>The first day wanted is after the last.</summary>
    DaysReversed,

    /// <summary>No outlet of the archive is called so.</summary>
    NoOutlet,

    /// <summary>Nobody of that name is quoted in the archive.</summary>
    NoSpeaker,

    /// <summary>No article of the archive names such a place.</summary>
    NoPlace,

    /// <summary>No page of the archive is of that kind or rubric.</summary>
    NoKind,

    /// <summary>An outlet's name of several words that is not in quotes: only its first word is asked of outlets.</summary>
    NotQuoted,
}

namespace Sutra.Archive.Search;

/// <summary>Why a piece of a query means nothing.</summary>
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
}

namespace Sutra.Archive.Search;

/// <summary>A piece of a query that means nothing.</summary>
/// <param name="Text">The piece, as typed.</param>
/// <param name="Fault">Why.</param>
public sealed record NotUnderstood(string Text, QueryFault Fault)
{
    /// <summary>Why, in English.</summary>
    public string Reason => Fault switch
    {
        QueryFault.TooLong => $"only the first {SearchQuery.LongestText} letters are read",
        QueryFault.NoValue => "nothing after the colon",
        QueryFault.NoDate => "no date with a year; write 2025-12-14, 2025-12 or 2025",
        QueryFault.DayLeftOut => "a day cannot be left out; use from: and to:",
        QueryFault.NoWord => "no word or number in it",
        QueryFault.TooMany => $"more than {SearchQuery.MostParts} words",
        _ => "nothing to look for",
    };
}

namespace Sutra.Archive.Search;

/// <summary>A piece of a query that means nothing, or not what was meant by it.</summary>
/// <param name="Text">The piece, as typed.</param>
/// <param name="Fault">Why.</param>
public sealed record NotUnderstood(string Text, QueryFault Fault)
{
    /// <summary>Why, in English.</summary>
    public string Reason => Fault switch
    {
        QueryFault.TooLong => $"only the first {SearchQuery.LongestText} letters are read",
        QueryFault.NoValue => "nothing after the colon",
        QueryFault.NoDate => "no date with a year, so left out; write 2025-12-14, 2025-12 or 2025",
        QueryFault.DayLeftOut => "a day cannot be left out; use from: and to:",
        QueryFault.NoWord => "no word or number in it",
        QueryFault.TooMany => $"more than {SearchQuery.MostParts} words",
        QueryFault.NoField => "no such field, so looked for as words; fields are outlet: speaker: place: kind: from: to:",
        QueryFault.DaysReversed => "the first day is after the last, so nothing can be found",
        QueryFault.NoOutlet => "no outlet of the archive is called so",
        QueryFault.NoSpeaker => "nobody of that name is quoted in the archive",
        QueryFault.NoPlace => "no article of the archive names such a place",
        QueryFault.NoKind => "no page of the archive is of that kind or section",
        QueryFault.NotQuoted => "a name of several words stands in quotes, as in outlet:\"…\"",
        _ => "nothing to look for",
    };
}

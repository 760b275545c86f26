namespace Sutra.Bangla.Names;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A human being.</summary>
    Person,
    /// <summary>A body of people: party, agency, company, office, court.</summary>
    Organisation,
    /// <summary>A place on the map.</summary>
    Place,
    /// <summary>Anything else that is named: film, law, disease, match.</summary>
    Other,
}

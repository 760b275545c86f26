using NodaTime;
using Sutra.Bangla.Names;

namespace Sutra.Bangla.Bearers;

/// <summary>What one article says of one of its names.</summary>
internal sealed class NameSight(Name name, string key, string[] words)
{
    /// <summary>The name.</summary>
    public Name Name { get; } = name;

    /// <summary>What its spellings share.</summary>
    public string Key { get; } = key;

    /// <summary>The folded words of a person's fullest form.</summary>
    public string[] Words { get; } = words;

    /// <summary>The key without common parts folded: equal where spellings differ by sound alone.</summary>
    public string Spelling { get; init; } = key;

    /// <summary>The hash of the key: what others who are named beside it know it by.</summary>
    public ulong Hash { get; } = BearerKeys.Hash(key);

    /// <summary>Keys of other forms by which the article calls it: a full form that is shorter, an acronym.</summary>
    public List<string> OtherKeys { get; } = [];

    /// <summary>Hashes of what somebody is called to be (প্রেস সচিব), as written.</summary>
    public List<ulong> Roles { get; } = [];

    /// <summary>What callings the roles tell.</summary>
    public Calling Callings { get; set; }

    /// <summary>Whether an office is told.</summary>
    public bool HasOffice { get; set; }

    /// <summary>The years, with tenths, in which the ages that are told put the birth; null where none is told.</summary>
    public double? Born { get; set; }

    /// <summary>Whether it is told to be somebody of whom the news tell once: by age or by what people of no office are, and no office told.</summary>
    public bool IsPrivate => !HasOffice && (Callings != Calling.None || Born is not null) && (Callings & ~Calling.Local) == Calling.None;

    /// <summary>Whether it is a person named by two words or more.</summary>
    public bool IsFull => Name.Kind == NameKind.Person && Words.Length > 1;
}

/// <summary>What an article names, besides one of its names: who and what stands around it; hashes in ascending order.</summary>
/// <param name="People">Hashes of the people who are named in full.</param>
/// <param name="Bodies">Those of organisations.</param>
/// <param name="Places">Those of places, countries and peoples left out.</param>
/// <param name="Roles">Those of what people are called to be.</param>
/// <param name="Districts">Those of districts of Bangladesh.</param>
/// <param name="Day">When it came out, or null.</param>
internal sealed record Surroundings(ulong[] People, ulong[] Bodies, ulong[] Places, ulong[] Roles, ulong[] Districts, LocalDate? Day)
{
    /// <summary>How many people, organisations and places it names.</summary>
    public int Count => People.Length + Bodies.Length + Places.Length;
}

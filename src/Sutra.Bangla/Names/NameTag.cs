namespace Sutra.Bangla.Names;

/// <summary>What a token is to a name: outside, first of one, or further in it.</summary>
internal enum NameTag : byte
{
    /// <summary>Part of no name.</summary>
    Outside,
    /// <summary>First token of a person's name.</summary>
    PersonFirst,
    /// <summary>Further token of a person's name.</summary>
    PersonInner,
    /// <summary>First token of an organisation's name.</summary>
    OrganisationFirst,
    /// <summary>Further token of an organisation's name.</summary>
    OrganisationInner,
    /// <summary>First token of a place's name.</summary>
    PlaceFirst,
    /// <summary>Further token of a place's name.</summary>
    PlaceInner,
}

/// <summary>What tags mean.</summary>
internal static class NameTags
{
    /// <summary>How many tags there are.</summary>
    public const int Count = 7;

    /// <summary>Whether one tag may follow another: a further token follows a token of its own kind only.</summary>
    public static bool MayFollow(int before, int tag) =>
        !IsInner(tag) || before == tag || before == tag - 1;

    /// <summary>Whether the tag is of a further token.</summary>
    public static bool IsInner(int tag) => tag > 0 && tag % 2 == 0;

    /// <summary>The kind of name a tag other than <see cref="NameTag.Outside"/> belongs to.</summary>
    public static NameKind KindOf(int tag) => tag switch { 1 or 2 => NameKind.Person, 3 or 4 => NameKind.Organisation, _ => NameKind.Place };

    /// <summary>The tag of a name's first token.</summary>
    public static int FirstOf(NameKind kind) => kind switch { NameKind.Person => 1, NameKind.Organisation => 3, _ => 5 };
}

using Sutra.Bangla.Names;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>Where something was done, the widest place first: বকুলনগরের + সোনাপাতা সড়ক.</summary>
/// <param name="Text">The words, case ending off.</param>
/// <param name="Parts">The places.</param>
internal sealed record PlaceChain(string Text, IReadOnlyList<PlacePart> Parts)
{
    /// <summary>The narrowest.</summary>
    public PlacePart Last => Parts[^1];

    /// <summary>The place around the narrowest, or null.</summary>
    public PlacePart? Around => Parts.Count > 1 ? Parts[^2] : null;

    /// <summary>Whether the two name the same place.</summary>
    public bool Same(PlaceChain other) => Last.Same(other.Last) && (Around is not { } a || other.Around is not { } b || a.IsWide || b.IsWide || a.Same(b));

    /// <summary>Whether what one says cannot be where the other says.</summary>
    public bool Differs(PlaceChain other, PlaceNesting nesting)
    {
        if (Last.Same(other.Last)) { return Around is { } a && other.Around is { } b && Apart(a, b, nesting); }
        return Last.IsNarrow == other.Last.IsNarrow && Last.IsUpazila == other.Last.IsUpazila
            && Apart(Last, other.Last, nesting) && !Parts.Any(p => p.Same(other.Last)) && !other.Parts.Any(p => p.Same(Last));
    }

    /// <summary>Whether a text names the narrowest place too: then it tells where that lies, or of another.</summary>
    public bool IsNamedIn(string sound) => sound.Contains(Last.Sound, StringComparison.Ordinal);

    private static bool Apart(PlacePart a, PlacePart b, PlaceNesting nesting) => !a.IsWide && !b.IsWide && !a.Same(b) && !nesting.Nested(a.Key, b.Key);
}

/// <summary>One place of a chain.</summary>
/// <param name="Key">The same for other spellings.</param>
/// <param name="Sound">How its words sound, nouns like "area" left out.</param>
/// <param name="Text">Its words, without such a noun.</param>
/// <param name="IsNarrow">Whether it is told as a spot within a town.</param>
internal sealed record PlacePart(string Key, string Sound, string Text, bool IsNarrow)
{
    /// <summary>Whether it is so wide that a town named elsewhere may lie in it.</summary>
    public bool IsWide => Gazetteer.IsWide(Text) || Text is "রাজধানী" or "দেশ" or "সদর";

    /// <summary>Whether it is an upazila of the gazetteer.</summary>
    public bool IsUpazila => Gazetteer.IsUpazila(Text);

    /// <summary>Whether the two are the same but for spelling, or one name is part of the other.</summary>
    public bool Same(PlacePart other) => Key == other.Key || NearSpelling.Same(Text, other.Text);
}

using Sutra.Bangla.Names;
using Sutra.Bangla.Words;

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
        if (Last.IsWide || other.Last.IsWide || Last.MayBe(other.Last) || Last.IsNarrow != other.Last.IsNarrow || IsSeat(Last, nesting) != IsSeat(other.Last, nesting)) { return false; }
        if (Parts.Any(p => !Apart(p, other.Last, nesting)) || other.Parts.Any(p => !Apart(p, Last, nesting))) { return false; }
        // A street may run through a quarter and a landmark stand in it: only places of one sort exclude one another, or such as lie in two others.
        return (Last.Sort == other.Last.Sort && Last.Sort != PlaceNoun.Beside) || (Around is { IsWide: false } a && other.Around is { IsWide: false } b && Apart(a, b, nesting));
    }

    /// <summary>Whether a text names the narrowest place too: then it tells where that lies, or of another.</summary>
    public bool IsNamedIn(string sound) => sound.Contains(Last.Sound, StringComparison.Ordinal);

    private static bool Apart(PlacePart a, PlacePart b, PlaceNesting nesting) =>
        a.IsWide || b.IsWide ? !a.Same(b) : !a.MayBe(b) && !SharesBody(a, b) && !nesting.Nested(a.Key, b.Key) && !nesting.Together(a.Text, b.Text);

    private static bool IsSeat(PlacePart part, PlaceNesting nesting) => part.IsUpazila || nesting.IsSeat(part.Text);

    // A body's hall, camp and headquarters may be one house: "নৌ অধিদপ্তরের মিলনায়তন", "নৌ অধিদপ্তর সদর দপ্তর".
    private static bool SharesBody(PlacePart a, PlacePart b) => a.Sort == PlaceNoun.Venue && b.Sort == PlaceNoun.Venue && a.Owners.Overlaps(b.Owners);
}

/// <summary>One place of a chain.</summary>
/// <param name="Key">The same for other spellings.</param>
/// <param name="Sound">How its words sound, nouns like "area" left out.</param>
/// <param name="Text">Its words, without such a noun.</param>
/// <param name="IsNarrow">Whether it is told as a spot within a town.</param>
/// <param name="Sort">The noun that makes it a place (<see cref="PlaceNoun.Sort"/>); empty for a name alone.</param>
internal sealed record PlacePart(string Key, string Sound, string Text, bool IsNarrow, string Sort)
{
    /// <summary>The stems of its words but for towns and nouns of places: of a hall, whose it is.</summary>
    public HashSet<string> Owners => [.. Text.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Select(w => RoughStem.Of(w)).Where(w => !PlaceNoun.IsNoun(w) && !Gazetteer.IsPlace(w))];

    /// <summary>Whether it is so wide that a town named elsewhere may lie in it.</summary>
    public bool IsWide => Gazetteer.IsWide(Text) || Text is "রাজধানী" or "দেশ" or "সদর";

    /// <summary>Whether it is an upazila of the gazetteer.</summary>
    public bool IsUpazila => Gazetteer.IsUpazila(Text);

    /// <summary>Whether the two may be one: the same but for spelling, or with a word in common that is no town's ("নীল সাঁকো", "সাঁকো রোড").</summary>
    public bool MayBe(PlacePart other) => Same(other) || Owners.Overlaps(other.Owners);

    /// <summary>Whether the two are the same but for spelling, or one name is part of the other.</summary>
    public bool Same(PlacePart other) => Key == other.Key || NearSpelling.Same(Text, other.Text);
}

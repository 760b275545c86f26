namespace Sutra.Archive.Keeping;

/// <summary>What the archive did with a page.</summary>
public enum KeptAs
{
    /// <summary>It is the first of its article.</summary>
    New,
    /// <summary>Its article was known and had another text.</summary>
    Revision,
    /// <summary>Its article was known with this text: nothing more is kept.</summary>
    Known,
}

/// <summary>A page that was added.</summary>
/// <param name="Id">Its article's id, by which people and stories call it.</param>
/// <param name="Article">Its article's number in the archive.</param>
/// <param name="Revision">The article's revision that has its text, from 1.</param>
/// <param name="As">What was done with it.</param>
public sealed record Kept(string Id, long Article, int Revision, KeptAs As);

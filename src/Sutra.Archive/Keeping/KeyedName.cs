using Sutra.Bangla.Names;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Keeping;

/// <summary>A name of an article with what the archive knows it by.</summary>
/// <param name="Name">The name.</param>
/// <param name="Key">See <see cref="NameHash"/>.</param>
internal readonly record struct KeyedName(Name Name, long Key)
{
    // A page with more is a list of people; its most mentioned ones stand for it.
    private const int MostOfArticle = 64;

    /// <summary>The names of an article that are kept, the most mentioned first.</summary>
    public static IReadOnlyList<KeyedName> Of(Reading reading) =>
        [.. reading.Names.OrderByDescending(n => n.Mentions.Count).Take(MostOfArticle).Select(n => new KeyedName(n, NameHash.Of(n)))];
}

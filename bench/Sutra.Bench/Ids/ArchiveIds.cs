using System.Globalization;
using Sutra.Archive.Looking;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Ids;

/// <summary>The ids that the pages of an archive's parts are asked by.</summary>
internal static class ArchiveIds
{
    // Their readings take some seconds, and nearly all names of many articles are among theirs.
    private const int MostRead = 2000;

    /// <summary>Stories, by how many articles tell them.</summary>
    public static SizeClasses Stories(ArchiveReader reader) => new(All(reader)
        .Where(a => a.Story is not null).CountBy(a => a.Story!.Value).OrderBy(s => s.Key).Select(s => (FormattableString.Invariant($"s{s.Key}"), s.Value)));

    /// <summary>Articles, one as often as another.</summary>
    public static SizeClasses Articles(ArchiveReader reader) => new(All(reader).Select(a => (a.Id, 1)));

    /// <summary>Names that drawn articles mention, by how many articles mention them.</summary>
    public static SizeClasses Names(ArchiveReader reader, Dice dice)
    {
        var articles = All(reader);
        var numbers = new SortedSet<long>();
        for (var i = Math.Min(MostRead, articles.Count); i > 0; i--)
        {
            foreach (var name in reader.Articles.Reading(dice.Of(articles))?.Names ?? [])
            {
                if (reader.Names.NumberOf(name) is { } number) { numbers.Add(number); }
            }
        }
        return new(numbers.Select(reader.Names.Find).OfType<NameEntry>().Select(n => (n.Number.ToString(CultureInfo.InvariantCulture), n.Articles)));
    }

    private static IReadOnlyList<ArticleEntry> All(ArchiveReader reader) => reader.Articles.Latest(int.MaxValue);
}

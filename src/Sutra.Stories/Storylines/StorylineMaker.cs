using System.Globalization;
using Sutra.Bangla.Names;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Storylines;

/// <summary>Makes a storyline of a group of stories.</summary>
internal static class StorylineMaker
{
    private const int TitleNames = 3;

    /// <param name="number">Its place among the storylines, 0-based.</param>
    /// <param name="stories">Its stories, earliest first.</param>
    /// <param name="articles">The articles of each of its stories.</param>
    public static Storyline Make(int number, IReadOnlyList<Story> stories, IReadOnlyList<IReadOnlyList<Reading>> articles) => new(
        string.Create(CultureInfo.InvariantCulture, $"l{number + 1}"),
        stories.Count == 1 ? stories[0].Title : TitleOf(articles) ?? stories[0].Title,
        [.. stories.Select(s => s.Id)]);

    // Its commonest names, by how many of its stories have them, then by how often they are named.
    private static string? TitleOf(IReadOnlyList<IReadOnlyList<Reading>> articles)
    {
        var counts = new Dictionary<string, (string Text, int Stories, int Mentions)>(StringComparer.Ordinal);
        foreach (var story in articles)
        {
            foreach (var group in story.SelectMany(a => a.Names).Where(TopicNames.Has).GroupBy(NameKey.Of, StringComparer.Ordinal))
            {
                var (text, stories, mentions) = counts.GetValueOrDefault(group.Key, (group.First().Text, 0, 0));
                counts[group.Key] = (text, stories + 1, mentions + group.Sum(n => n.Mentions.Count));
            }
        }
        var shared = counts.Values.Where(c => c.Stories > 1).OrderByDescending(c => c.Stories).ThenByDescending(c => c.Mentions).ThenBy(c => c.Text, StringComparer.Ordinal).Take(TitleNames).Select(c => c.Text).ToList();
        return shared.Count > 0 ? string.Join(" · ", shared) : null;
    }
}

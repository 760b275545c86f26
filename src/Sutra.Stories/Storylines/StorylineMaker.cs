using System.Globalization;
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
    /// <param name="bearers">Whom their names name.</param>
    public static Storyline Make(int number, IReadOnlyList<Story> stories, IReadOnlyList<IReadOnlyList<Reading>> articles, NameBearers bearers) => new(
        string.Create(CultureInfo.InvariantCulture, $"l{number + 1}"),
        stories.Count == 1 ? stories[0].Title : TitleOf(articles, bearers) ?? stories[0].Title,
        [.. stories.Select(s => s.Id)]);

    // By how many of its stories have a name and by how rare it is elsewhere, then by how often it is named.
    private static string? TitleOf(IReadOnlyList<IReadOnlyList<Reading>> articles, NameBearers bearers)
    {
        var counts = new Dictionary<int, (string Text, int Stories, int Mentions)>();
        foreach (var story in articles)
        {
            foreach (var group in story.SelectMany(a => a.Names).Where(TopicNames.Has).GroupBy(bearers.NumberOf))
            {
                var (text, stories, mentions) = counts.GetValueOrDefault(group.Key, (bearers.TextOf(group.First()), 0, 0));
                counts[group.Key] = (text, stories + 1, mentions + group.Sum(n => n.Mentions.Count));
            }
        }
        var shared = counts.Values.Where(c => c.Stories > 1).OrderByDescending(c => c.Stories * TopicNames.WeightOf(c.Text)).ThenByDescending(c => c.Mentions).ThenBy(c => c.Text, StringComparer.Ordinal).Take(TitleNames).Select(c => c.Text).ToList();
        return shared.Count > 0 ? string.Join(" · ", shared) : null;
    }
}

using System.Globalization;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Storylines;

/// <summary>Makes a storyline of a group of stories.</summary>
internal static class StorylineMaker
{
    /// <param name="number">Its place among the storylines, 0-based.</param>
    /// <param name="stories">Its stories, earliest first.</param>
    /// <param name="articles">The articles of each of its stories.</param>
    /// <param name="bearers">Whom their names name.</param>
    public static Storyline Make(int number, IReadOnlyList<Story> stories, IReadOnlyList<IReadOnlyList<Reading>> articles, NameBearers bearers) => new(
        string.Create(CultureInfo.InvariantCulture, $"l{number + 1}"),
        stories.Count == 1 ? stories[0].Title : TitleOf(articles, bearers) ?? stories[0].Title,
        [.. stories.Select(s => s.Id)]);

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
        var shared = TopicNames.Best(counts).Select(c => c.Value.Text).ToList();
        return shared.Count > 0 ? string.Join(" · ", shared) : null;
    }
}

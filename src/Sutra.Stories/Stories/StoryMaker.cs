using System.Globalization;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Stories;

/// <summary>Makes a story of a group of articles.</summary>
internal static class StoryMaker
{
    public static Story Make(int number, IReadOnlyList<(Reading Reading, ToldArticle Told)> articles)
    {
        var days = articles.Where(a => a.Told.Day is not null).Select(a => a.Told.Day!.Value).ToList();
        return new Story(
            string.Create(CultureInfo.InvariantCulture, $"s{number + 1}"),
            TitleOf(articles),
            days.Count > 0 ? days.Min() : null,
            days.Count > 0 ? days.Max() : null,
            [.. articles.Select(a => a.Reading.Article.Id)]);
    }

    // The headline of the article that is most like all the others; an outlet's own words, never ours.
    private static string TitleOf(IReadOnlyList<(Reading Reading, ToldArticle Told)> articles)
    {
        var titled = articles.Where(a => a.Told.HasHeadline).ToList();
        if (titled.Count == 0) { return articles[0].Reading.Sentences is [var first, ..] ? first.Text : articles[0].Reading.Article.Id; }
        return titled.MaxBy(a => articles.Sum(b => a.Told.Lead.Cosine(b.Told.Body))).Reading.Article.Headline!;
    }
}

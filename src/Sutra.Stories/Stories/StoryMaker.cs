using System.Globalization;

namespace Sutra.Stories.Stories;

/// <summary>Makes a story of a group of articles.</summary>
internal static class StoryMaker
{
    public static Story Make(int number, IReadOnlyList<Features> articles)
    {
        var days = articles.Where(a => a.Day is not null).Select(a => a.Day!.Value).ToList();
        return new Story(
            string.Create(CultureInfo.InvariantCulture, $"s{number + 1}"),
            TitleOf(articles),
            days.Count > 0 ? days.Min() : null,
            days.Count > 0 ? days.Max() : null,
            [.. articles.Select(a => a.Reading.Article.Id)]);
    }

    // The headline of the article that is most like all the others; an outlet's own words, never ours.
    private static string TitleOf(IReadOnlyList<Features> articles)
    {
        var titled = articles.Where(a => a.Reading.Article.Headline is not null).ToList();
        if (titled.Count == 0) { return articles[0].Reading.Sentences is [var first, ..] ? first.Text : articles[0].Reading.Article.Id; }
        return titled.MaxBy(a => articles.Sum(b => a.Lead.Cosine(b.Body)))!.Reading.Article.Headline!;
    }
}

using System.Globalization;
using NodaTime;
using Sutra.Archive.Looking;

namespace Sutra.Web.Feeds;

/// <summary>Feeds want moments, pages as a rule have days. A day is not made a moment of: then counts when the article was added, which is known.</summary>
internal static class FeedTimes
{
    private static readonly string[] s_formats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    /// <summary>The moment of a date that has clock and time zone; null of any other.</summary>
    public static Instant? MomentOf(string? date) =>
        DateTimeOffset.TryParseExact(date, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? Instant.FromDateTimeOffset(moment) : null;

    /// <summary>When an article last changed, as far as it is known.</summary>
    public static Instant Updated(ArticleEntry article) => article.Revision > 1 ? article.Added : MomentOf(article.Published) ?? article.Added;
}

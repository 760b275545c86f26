using System.Globalization;
using NodaTime;
using Sutra.Archive.Looking;
using Sutra.Pages.Metadata;

namespace Sutra.Web.Feeds;

/// <summary>Feeds want moments, pages as a rule have days. A day is not made a moment of: then counts when the article was added, which is known. A clock time without a zone is that of the outlet's readers.</summary>
internal static class FeedTimes
{
    private static readonly string[] s_formats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private static readonly string[] s_local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>The moment of an article's date; null where it has no clock, or no zone and an outlet whose zone is not known.</summary>
    public static Instant? MomentOf(ArticleEntry article)
    {
        if (MomentOf(article.Published) is { } moment) { return moment; }
        return OutletTable.ZoneOf(article.Outlet) is { } zone && DateTime.TryParseExact(article.Published, s_local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? LocalDateTime.FromDateTime(local).WithOffset(zone).ToInstant() : null;
    }

    /// <summary>The moment of a date that has clock and time zone; null of any other.</summary>
    public static Instant? MomentOf(string? date) =>
        DateTimeOffset.TryParseExact(date, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? Instant.FromDateTimeOffset(moment) : null;

    /// <summary>When an article last changed, as far as it is known.</summary>
    public static Instant Updated(ArticleEntry article) => article.Revision > 1 ? article.Added : MomentOf(article) ?? article.Added;
}

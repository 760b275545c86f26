namespace Sutra.Pages.Genres;

/// <summary>What an article is, as far as stories go: only news tells one happening.</summary>
public enum ArticleGenre
{
    /// <summary>A report, or what is not known to be anything else.</summary>
    News,
    /// <summary>A comment, an editorial, a letter to the editor.</summary>
    Opinion,
    /// <summary>Several happenings in one article: a day's news, a year's.</summary>
    RoundUp,
    /// <summary>What comes anew every day in one form: rates, schedules, horoscopes.</summary>
    Listing,
}

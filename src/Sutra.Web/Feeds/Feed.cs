using NodaTime;

namespace Sutra.Web.Feeds;

/// <summary>What is new of something.</summary>
/// <param name="Id">Its id; it stays.</param>
/// <param name="Title">Its title.</param>
/// <param name="Self">The address of the feed.</param>
/// <param name="Page">The address of the page that shows the same.</param>
/// <param name="Language">The language of what is ours in it.</param>
/// <param name="Updated">When it last changed.</param>
/// <param name="Entries">The entries, newest first.</param>
internal sealed record Feed(string Id, string Title, string Self, string Page, string Language, Instant Updated, IReadOnlyList<FeedEntry> Entries);

/// <summary>An entry of a feed.</summary>
/// <param name="Id">Its id; it stays.</param>
/// <param name="Title">Its title.</param>
/// <param name="Page">The address of its page.</param>
/// <param name="Published">When it was published, where that is known to the minute and with its time zone; else null.</param>
/// <param name="Updated">When it was published where that is known so, else when it was added.</param>
/// <param name="Author">The outlet, or null.</param>
/// <param name="Summary">What it is, in short.</param>
internal sealed record FeedEntry(string Id, string Title, string Page, Instant? Published, Instant Updated, string? Author, string Summary);

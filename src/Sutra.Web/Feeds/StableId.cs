using System.Security.Cryptography;
using System.Text;
using Sutra.Archive.Looking;

namespace Sutra.Web.Feeds;

/// <summary>Ids that stay the same wherever the server is reached: a UUID of the content's own id (RFC 9562, version 8).</summary>
internal static class StableId
{
    /// <summary>An article's.</summary>
    public static string Of(ArticleEntry article) => Of("article", article.Id);

    /// <summary>A story's: its number may be another's in another archive, so the article that it began with is part of it.</summary>
    public static string Of(StoryEntry story, IEnumerable<ArticleEntry> articles) => Of("story", story.Id + "\n" + articles.MinBy(a => a.Number)?.Id);

    /// <summary>That of something of a kind.</summary>
    public static string Of(string kind, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"sutra\n{kind}\n{name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}

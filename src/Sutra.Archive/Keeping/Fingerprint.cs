using System.Security.Cryptography;
using System.Text;
using Sutra.Pages.Articles;

namespace Sutra.Archive.Keeping;

/// <summary>Numbers by which pages, texts and addresses are told apart: the first 16 bytes of SHA-256, so that two different ones share one by no chance and by no intent worth the trouble.</summary>
internal static class Fingerprint
{
    /// <summary>How many bytes one has.</summary>
    public const int Length = 16;

    /// <summary>Of bytes.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return hash[..Length].ToArray();
    }

    /// <summary>Of an article's text: headline and body. Of a page without an article, whose text is another at every visit, nothing but that.</summary>
    public static byte[] OfText(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(article.Headline ?? ""));
        foreach (var paragraph in article.Paragraphs)
        {
            hash.AppendData("\n"u8);
            hash.AppendData(Encoding.UTF8.GetBytes(paragraph.Text));
        }
        return hash.GetHashAndReset()[..Length];
    }

    /// <summary>What an article is known by: its address, else its text.</summary>
    public static byte[] KeyOf(string? address, byte[] text) =>
        address is null ? Of([.. "text:"u8, .. text]) : Of(Encoding.UTF8.GetBytes("address:" + address));
}

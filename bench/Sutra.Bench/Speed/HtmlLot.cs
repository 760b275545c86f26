using System.Buffers;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using Sutra.Bench.Labelled;
using Sutra.Pages;
using Sutra.Pages.Inputs;

namespace Sutra.Bench.Speed;

/// <summary>HTML pages held in memory in the forms that each contender takes, and the contenders.</summary>
internal sealed class HtmlLot
{
    private readonly LabelledPage[] _pages;
    private readonly byte[][] _bytes;
    private readonly string[] _texts;

    public HtmlLot(LabelledPage[] pages)
    {
        _pages = pages;
        _bytes = [.. pages.Select(p => p.Unpack())];
        _texts = [.. _bytes.Select(b => TextDecoder.Decode(b).Text ?? "")];
    }

    /// <summary>How many pages.</summary>
    public int Pages => _pages.Length;

    /// <summary>Their size unpacked, in bytes.</summary>
    public long Bytes => _bytes.Sum(b => (long)b.Length);

    /// <summary>Unpacks every page into a buffer and looks at nothing.</summary>
    public void Gunzip()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        foreach (var page in _pages)
        {
            using var unpacking = new GZipStream(new MemoryStream(page.Packed), CompressionMode.Decompress);
            while (unpacking.Read(buffer) > 0) { }
        }
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>AngleSharp's bare parse with its default options (scripting off), of text that is decoded already, which is in its favour.</summary>
    public void AngleSharp()
    {
        foreach (var text in _texts)
        {
            using var document = new HtmlParser().ParseDocument(text);
        }
    }

    /// <summary>Our reader, from unpacked bytes to the article.</summary>
    public void Ours()
    {
        for (var i = 0; i < _bytes.Length; i++) { Read(_pages[i].Name, _bytes[i]); }
    }

    /// <summary>A page's bytes to its article; null where the bytes are no text.</summary>
    public static Pages.Articles.Article? Read(string name, ReadOnlyMemory<byte> bytes) => TextDecoder.Read(bytes).Content is { } content
        ? ArticleReader.Read(new RawPage { Id = name, Kind = ContentKind.Html, Content = content })
        : null;
}

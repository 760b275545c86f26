using System.IO.Compression;
using AngleSharp.Html.Parser;
using Sutra.Pages.Html;
using Sutra.Pages.Html.Markup;
using Sutra.Pages.Inputs;
using Sutra.Testing;

namespace Sutra.Pages.Tests.Html.Yardstick;

/// <summary>On every labelled page our own reader finds the blocks that a walk over AngleSharp's tree finds.</summary>
public sealed class YardstickTests
{
    // As browsers parse: what stands in noscript is no part of the page.
    private static readonly HtmlParserOptions s_options = new() { IsScripting = true };

    [Theory]
    [InlineData("scrapinghub")]
    [InlineData("fundus")]
    [InlineData("trafilatura")]
    [InlineData("bengali")]
    public void Labelled_pages_give_the_blocks_that_a_browser_tree_gives(string set)
    {
        var unlike = new List<string>();
        foreach (var path in Directory.EnumerateFiles(SharedData.Require($"html/{set}/pages"), "*.gz").Order(StringComparer.Ordinal))
        {
            if (FirstDifference(Text(path)) is { } difference) { unlike.Add($"{Path.GetFileName(path)}: {difference}"); }
        }
        unlike.ShouldBeEmpty(string.Join('\n', unlike));
    }

    private static string? FirstDifference(string html)
    {
        using var document = new HtmlParser(s_options).ParseDocument(html);
        var wanted = DomBlocks.Build(document.Body!).Blocks;
        var found = PageParser.Parse(System.Text.Encoding.UTF8.GetBytes(html)).Blocks.Blocks;
        for (var i = 0; i < Math.Max(wanted.Count, found.Count); i++)
        {
            var (a, b) = (Describe(wanted, i), Describe(found, i));
            if (a != b) { return $"block {i} of {wanted.Count} (found {found.Count}): wanted {a}, found {b}"; }
        }
        return null;
    }

    private static string Describe(IReadOnlyList<Block> blocks, int i)
    {
        if (i >= blocks.Count) { return "none"; }
        var b = blocks[i];
        return $"{PathOf(b.Box)} links {b.LinkLetters} bold {b.Emphasised}: {b.Text}";
    }

    private static string PathOf(Box? box)
    {
        var path = "";
        for (; box is not null; box = box.Parent) { path = $"/{box.Name}.{box.Class}.{box.Own}[{box.First}-{box.End} {box.Children.Count}]" + path; }
        return path;
    }

    private static string Text(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return TextDecoder.Decode(bytes.ToArray()).Text ?? "";
    }
}

using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Tests.Segments;

/// <summary>How blocks of real pages pack: the counts of docs/archive-format.md, and a floor under what was chosen.</summary>
public sealed class PackingMeasure(ITestOutputHelper output)
{
    // 2,448 lines of 8 kB in the mean, packed by 5.9 on 2026-11-28; less than 5 would be another way of packing.
    [Fact]
    public void Blocks_of_the_corpus_pack_by_five_at_least()
    {
        var blocks = Corpus().Take(640).Chunk(64).ToList();
        var (packed, unpacked, _) = Pack(blocks, BlockPacking.Quality, BlockPacking.Window);
        ((double)unpacked / packed).ShouldBeGreaterThan(5);
    }

    [Fact(Explicit = true)]
    public void Sizes_and_times_of_each_quality()
    {
        var sets = new (string Name, List<ReadOnlyMemory<byte>> Pages)[] { ("corpus", Corpus()), ("pages of HTML", Html()) };
        foreach (var (name, pages) in sets)
        {
            foreach (var size in new[] { 32, 64 })
            {
                var blocks = pages.Chunk(size).ToList();
                Pack(blocks[..1], 5, 22);
                foreach (var quality in new[] { 4, 5, 6, 7, 8, 9 })
                {
                    foreach (var window in new[] { 22, 24 }) { Print($"{name}, {pages.Count} pages, {size} a block, quality {quality}, window {window}", Pack(blocks, quality, window), pages.Count); }
                }
            }
        }
    }

    // What sutra archive compact would make of them: as many pages a block as so many bytes hold.
    [Fact(Explicit = true)]
    public void Sizes_and_times_of_blocks_packed_anew()
    {
        foreach (var (name, pages) in new[] { ("corpus", Corpus()), ("pages of HTML", Html()) })
        {
            foreach (var (most, quality) in new[] { (0, 5), (1 << 18, 9), (1 << 20, 5), (1 << 20, 7), (1 << 20, 9), (1 << 20, 11), (1 << 22, 9), (1 << 24, 9) })
            {
                var blocks = Blocks(pages, most);
                Print($"{name}, {pages.Count} pages, {blocks.Count} blocks of {most} bytes, quality {quality}", Pack(blocks, quality, BlockPacking.Window), pages.Count);
            }
        }
    }

    [Fact(Explicit = true)]
    public void Sizes_and_times_of_blocks_in_pieces()
    {
        foreach (var (name, pages) in new[] { ("corpus", Corpus()), ("pages of HTML", Html()) })
        {
            foreach (var piece in new[] { 0, 32 << 10, 64 << 10, 128 << 10, 256 << 10 }) { Print($"{name}, {pages.Count} pages, 64 a block, pieces of {piece} bytes", Pack([.. pages.Chunk(64)], null, BlockPacking.Window, piece), pages.Count); }
        }
    }

    private static List<ReadOnlyMemory<byte>[]> Blocks(List<ReadOnlyMemory<byte>> pages, int most)
    {
        var blocks = new List<ReadOnlyMemory<byte>[]>();
        var (block, bytes) = (new List<ReadOnlyMemory<byte>>(), 0L);
        foreach (var page in pages)
        {
            if (block.Count > 0 && bytes + page.Length > most) { blocks.Add([.. block]); block.Clear(); bytes = 0; }
            block.Add(page);
            bytes += page.Length;
        }
        blocks.Add([.. block]);
        return blocks;
    }

    private void Print(string what, (long Packed, long Unpacked, TimeSpan Time) counted, int pages) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {counted.Unpacked} bytes to {counted.Packed}, {(double)counted.Unpacked / counted.Packed:F2}, {pages / counted.Time.TotalSeconds:F0} pages/s"));

    private static (long Packed, long Unpacked, TimeSpan Time) Pack(List<ReadOnlyMemory<byte>[]> blocks, int? quality, int window, int piece = 0)
    {
        var (packed, unpacked) = (0L, 0L);
        var start = Stopwatch.GetTimestamp();
        foreach (var pages in blocks)
        {
            using var block = BlockPacking.Pack(pages, quality, window, piece);
            packed += block.Length;
            unpacked += block.Header.PageBytes;
        }
        return (packed, unpacked, Stopwatch.GetElapsedTime(start));
    }

    private static List<ReadOnlyMemory<byte>> Corpus()
    {
        using var file = File.OpenRead(SharedData.Require("corpus/articles.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var lines = new List<ReadOnlyMemory<byte>>();
        while (reader.ReadLine() is { } line) { lines.Add(Encoding.UTF8.GetBytes(line)); }
        return lines;
    }

    private static List<ReadOnlyMemory<byte>> Html() =>
        [.. Directory.EnumerateFiles(SharedData.Require("html"), "*.html*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, i) => i % 3 == 0).Select(Bytes)];

    private static ReadOnlyMemory<byte> Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using Stream from = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}

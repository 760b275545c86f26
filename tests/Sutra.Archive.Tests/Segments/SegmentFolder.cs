using System.Text;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Tests.Segments;

/// <summary>A folder of segments for a test, removed behind it, with pages made from a seed.</summary>
internal sealed class SegmentFolder : IDisposable
{
    private static readonly string[] s_words = ["নদী", "সেতু", "শহর", "বৃষ্টি", "মন্ত্রী", "বলেন", "আজ", "সকালে", "<p>", "</p>", "১৪", "জন", "আহত"];

    private readonly string _root = Directory.CreateTempSubdirectory("sutra-segments-").FullName;

    public SegmentFolder() => Pages = Path.Combine(_root, "pages");

    /// <summary>The folder; it is not there until a writer makes it.</summary>
    public string Pages { get; }

    public string File(int segment) => SegmentFiles.Path(Pages, segment);

    /// <summary>Pages of some dozens to some hundreds of bytes, others for each seed.</summary>
    public static ReadOnlyMemory<byte>[] Some(int seed, int count = 3)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(string.Join(' ', random.GetItems(s_words, random.Next(5, 50)))))];
    }

    /// <summary>Bytes that do not pack.</summary>
    public static ReadOnlyMemory<byte> Noise(int seed, int length)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    /// <summary>Appends blocks with the seeds 0, 1, 2… and says where they stand.</summary>
    public BlockPlace[] Fill(int blocks, long mostSegmentBytes = SegmentFormat.UsualSegmentBytes)
    {
        using var writer = SegmentWriter.Open(Pages, null, mostSegmentBytes);
        return [.. Enumerable.Range(0, blocks).Select(seed => writer.Append(Some(seed)))];
    }

    public void ShouldHold(BlockPlace place, IReadOnlyList<ReadOnlyMemory<byte>> pages)
    {
        using var reader = new SegmentReader(Pages);
        for (var i = 0; i < pages.Count; i++) { reader.Read(new PagePlace(place.Segment, place.Offset, i)).AsSpan().SequenceEqual(pages[i].Span).ShouldBeTrue($"{place}, page {i}"); }
    }

    public ArchiveException ShouldNotRead(BlockPlace place, int index = 0)
    {
        using var reader = new SegmentReader(Pages);
        return Should.Throw<ArchiveException>(() => reader.Read(new PagePlace(place.Segment, place.Offset, index)));
    }

    /// <summary>Where the block after it would begin.</summary>
    public long EndOf(BlockPlace place)
    {
        using var file = SegmentFiles.Open(File(place.Segment));
        BlockReading.Fault(file, place, out BlockHeader header).ShouldBeNull();
        return place.Offset + BlockHeader.Size + header.Packed;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

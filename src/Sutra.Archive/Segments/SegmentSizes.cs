namespace Sutra.Archive.Segments;

/// <summary>What the segments hold and take, by the headers of their blocks; what is damaged does not count.</summary>
/// <param name="Files">How many segments there are.</param>
/// <param name="Blocks">How many blocks.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="PackedBytes">What the files take on the disk.</param>
/// <param name="UnpackedBytes">What the pages are as they came.</param>
internal sealed record SegmentSizes(int Files, long Blocks, long Pages, long PackedBytes, long UnpackedBytes)
{
    /// <summary>The sizes of a folder; zeros where there is none. Reads headers only.</summary>
    public static SegmentSizes Of(string folder)
    {
        var sizes = new SegmentSizes(0, 0, 0, 0, 0);
        foreach (var segment in SegmentFiles.Numbers(folder))
        {
            sizes = sizes with { Files = sizes.Files + 1, PackedBytes = sizes.PackedBytes + new FileInfo(SegmentFiles.Path(folder, segment)).Length };
            foreach (var step in SegmentWalk.Steps(folder, segment).Where(s => s.Fault is null))
            {
                sizes = sizes with { Blocks = sizes.Blocks + 1, Pages = sizes.Pages + step.Header.Pages, UnpackedBytes = sizes.UnpackedBytes + step.Header.PageBytes };
            }
        }
        return sizes;
    }
}

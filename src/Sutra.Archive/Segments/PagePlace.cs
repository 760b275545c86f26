namespace Sutra.Archive.Segments;

/// <summary>Where a page as it came stands. A place holds one page for ever: a page may move (<c>sutra archive compact</c>), and then nothing has its old place.</summary>
/// <param name="Segment">The segment's number, from 1.</param>
/// <param name="Offset">The offset of its block's first byte in the file.</param>
/// <param name="Index">Its number among the block's pages, from 0.</param>
internal readonly record struct PagePlace(int Segment, long Offset, int Index)
{
    /// <summary>The block that it is in.</summary>
    public BlockPlace Block => new(Segment, Offset);
}

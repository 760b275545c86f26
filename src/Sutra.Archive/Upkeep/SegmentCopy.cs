using Microsoft.Win32.SafeHandles;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>Copies an archive's segments up to the last blocks that a database names, behind what an earlier copy has.</summary>
/// <param name="from">The archive.</param>
/// <param name="to">The backup.</param>
/// <param name="there">The last blocks that the backup's earlier database names: what stands before them stays as it is.</param>
internal sealed class SegmentCopy(ArchiveFolder from, ArchiveFolder to, IReadOnlyList<BlockPlace> there)
{
    private readonly List<string> _faults = [];
    private long _copied;
    private long _there;

    /// <summary>Copies; how many bytes were copied and how many were there, and what is damaged in the archive.</summary>
    /// <exception cref="ArchiveException">The earlier copy went another way (nothing of it is changed), or the disk does not take what is written.</exception>
    public (long Copied, long There, IReadOnlyList<string> Faults) Run(IReadOnlyList<BlockPlace> named)
    {
        var ends = named.Select(n => (Last: n, Start: StartOf(n.Segment))).ToList();
        foreach (var (last, start) in ends) { Copy(last, start); }
        return (_copied, _there, [.. _faults.Distinct(StringComparer.Ordinal)]);
    }

    // Where copying goes on: behind what is there, or at the beginning where nothing is, or nothing whole.
    private long StartOf(int segment)
    {
        if (there.Where(t => t.Segment == segment).Select(t => (BlockPlace?)t).FirstOrDefault() is not { } last) { return 0; }
        var (source, target) = (SegmentFiles.Path(from.Pages, segment), SegmentFiles.Path(to.Pages, segment));
        var reached = 0L;
        foreach (var step in SegmentWalk.StepsOf(target, segment).TakeWhile(s => s.Place.Offset <= last.Offset))
        {
            if (step.Fault is not null) { return 0; }
            if (HeaderFault(source, step.Place, out var header) is null && header != step.Header)
            {
                throw new ArchiveException($"{target}: at byte {step.Place.Offset}: the earlier backup has another block here than the archive, which went another way; take another folder");
            }
            reached = step.Place.Offset == last.Offset ? step.End : 0;
        }
        return reached;
    }

    private void Copy(BlockPlace last, long start)
    {
        var (source, target) = (SegmentFiles.Path(from.Pages, last.Segment), SegmentFiles.Path(to.Pages, last.Segment));
        var end = EndOf(source, last);
        _there += start;
        if (end <= start) { return; }
        // A segment that is made anew takes its name when it is whole.
        var written = start > 0 ? target : target + ".new";
        WriteBytes(source, written, start, end);
        var faults = CopyFault.Find(source, written, last.Segment, start, end);
        _faults.AddRange(faults);
        if (start == 0)
        {
            // What is damaged in both stays as it was.
            if (faults.Count > 0 && File.Exists(target)) { File.Delete(written); return; }
            File.Move(written, target, overwrite: true);
        }
        _copied += end - start;
    }

    private long EndOf(string source, BlockPlace last)
    {
        var fault = HeaderFault(source, last, out var header);
        if (fault is null) { return last.Offset + BlockHeader.Size + header.Packed; }
        _faults.Add(FormattableString.Invariant($"{source}: at byte {last.Offset}: {fault}"));
        return File.Exists(source) ? new FileInfo(source).Length : 0;
    }

    private static string? HeaderFault(string path, BlockPlace place, out BlockHeader header)
    {
        BlockHeader read = default;
        string? fault = null;
        fault = SegmentWalk.TryDo(() =>
        {
            using var file = SegmentFiles.Open(path);
            fault = BlockReading.Fault(file, place, out read);
        }) ?? fault;
        header = read;
        return fault;
    }

    private static void WriteBytes(string source, string target, long start, long end)
    {
        try
        {
            using var reader = SegmentFiles.Open(source);
            using var writer = File.OpenHandle(target, start > 0 ? FileMode.Open : FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
            // What a killed backup left behind what is there.
            RandomAccess.SetLength(writer, start);
            WriteBytes(reader, writer, start, end);
            RandomAccess.FlushToDisk(writer);
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(target, e); }
    }

    private static void WriteBytes(SafeFileHandle reader, SafeFileHandle writer, long at, long end)
    {
        var buffer = new byte[1 << 20];
        while (at < end)
        {
            var read = SegmentFiles.Read(reader, buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - at)), at);
            if (read == 0) { return; }
            RandomAccess.Write(writer, buffer.AsSpan(0, read), at);
            at += read;
        }
    }
}

using System.Diagnostics;
using Microsoft.Win32.SafeHandles;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Tests.Segments;

/// <summary>Disks that are full or only for reading.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly SegmentFolder _folder = new();
    private readonly Stack<string> _mounted = new();

    // How many bytes the disk takes still; below zero: all.
    private long _room = -1;

    public void Dispose()
    {
        while (_mounted.TryPop(out var folder)) { Run("umount", folder); }
        _folder.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(150)]
    public void A_full_disk_leaves_the_file_as_it_was_and_writing_goes_on_when_there_is_room(int room)
    {
        using var writer = SegmentWriter.Open(_folder.Pages, null, write: Write);
        var first = writer.Append(SegmentFolder.Some(0));
        var before = File.ReadAllBytes(_folder.File(1));
        _room = room;
        Should.Throw<ArchiveException>(() => writer.Append(SegmentFolder.Some(1, 9))).Message.ShouldBe($"{_folder.File(1)}: the disk is full");
        File.ReadAllBytes(_folder.File(1)).ShouldBe(before);
        _room = -1;
        _folder.ShouldHold(writer.Append(SegmentFolder.Some(2)), SegmentFolder.Some(2));
        _folder.ShouldHold(first, SegmentFolder.Some(0));
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
    }

    [Fact]
    public void A_disk_that_is_full_at_a_new_segment_leaves_none()
    {
        using var writer = SegmentWriter.Open(_folder.Pages, null, mostSegmentBytes: 100, write: Write);
        writer.Append(SegmentFolder.Some(0));
        _room = 3;
        Should.Throw<ArchiveException>(() => writer.Append(SegmentFolder.Some(1))).Message.ShouldBe($"{_folder.File(2)}: the disk is full");
        File.Exists(_folder.File(2)).ShouldBeFalse();
        _room = -1;
        writer.Append(SegmentFolder.Some(1)).ShouldBe(new BlockPlace(2, SegmentFormat.HeaderSize));
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
    }

    [Fact]
    public void A_fault_of_the_disk_keeps_its_own_words()
    {
        using var writer = SegmentWriter.Open(_folder.Pages, null, write: (file, bytes, offset) => { if (offset > 0) { throw new IOException("Input/output\nerror", 5); } Write(file, bytes, offset); });
        Should.Throw<ArchiveException>(() => writer.Append(SegmentFolder.Some(0))).Message.ShouldBe($"{_folder.File(1)}: Input/output error");
    }

    [Fact]
    public void A_disk_that_is_really_full_says_so()
    {
        Mount("size=256k");
        var places = new List<BlockPlace>();
        using (var writer = SegmentWriter.Open(_folder.Pages, null, mostSegmentBytes: 100_000))
        {
            var full = Should.Throw<ArchiveException>(() => { while (places.Count < 100) { places.Add(writer.Append([SegmentFolder.Noise(places.Count, 10_000)])); } });
            full.Message.ShouldEndWith(".seg: the disk is full");
        }
        places.Count.ShouldBeInRange(15, 26);
        SegmentCheck.Find(_folder.Pages, places[^1]).ShouldBeEmpty();
        for (var i = 0; i < places.Count; i++) { _folder.ShouldHold(places[i], [SegmentFolder.Noise(i, 10_000)]); }
        using (SegmentWriter.Open(_folder.Pages, places[^1])) { }
        SegmentSizes.Of(_folder.Pages).Blocks.ShouldBe(places.Count);
    }

    [Fact]
    public void A_disk_that_is_only_for_reading_is_read_and_not_written()
    {
        Mount("size=256k");
        var last = _folder.Fill(2)[^1];
        if (!Run("mount", "-o", "remount,ro", _folder.Pages)) { Assert.Skip("This system does not let the test mount a disk for reading."); }
        Should.Throw<ArchiveException>(() => SegmentWriter.Open(_folder.Pages, last)).Message.ShouldStartWith($"{_folder.File(1)}: ");
        Should.Throw<ArchiveException>(() => SegmentWriter.Open(_folder.Pages, null)).Message.ShouldStartWith(_folder.Pages);
        Should.Throw<ArchiveException>(() => SegmentWriter.Open(Path.Combine(_folder.Pages, "deeper"), null)).Message.ShouldStartWith(_folder.Pages);
        _folder.ShouldHold(last, SegmentFolder.Some(1));
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_is_a_file_is_named()
    {
        File.WriteAllText(_folder.Pages, "");
        Should.Throw<ArchiveException>(() => SegmentWriter.Open(_folder.Pages, null)).Message.ShouldStartWith(_folder.Pages);
        Should.Throw<ArchiveException>(() => SegmentWriter.Open(Path.Combine(_folder.Pages, "deeper"), null)).Message.ShouldStartWith(_folder.Pages);
    }

    private void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset)
    {
        var taken = _room < 0 ? bytes : bytes[..(int)Math.Min(_room, bytes.Length)];
        BlockWrites.Durable(file, taken, offset);
        if (taken.Length < bytes.Length) { throw new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28); }
    }

    private void Mount(string options)
    {
        Directory.CreateDirectory(_folder.Pages);
        if (!OperatingSystem.IsLinux() || !Run("mount", "-t", "tmpfs", "-o", options, "none", _folder.Pages)) { Assert.Skip("This system does not let the test mount a small disk."); }
        _mounted.Push(_folder.Pages);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception) { return false; }
    }
}

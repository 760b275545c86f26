using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Sutra.Archive.Segments;

/// <summary>The files of the segments: their names in the folder, and reading bytes of them.</summary>
internal static class SegmentFiles
{
    private const string Extension = ".seg";

    /// <summary>The path of a segment's file: <c>000001.seg</c>.</summary>
    public static string Path(string folder, int segment) => System.IO.Path.Combine(folder, segment.ToString("D6", CultureInfo.InvariantCulture) + Extension);

    /// <summary>The numbers of the segments that are there, rising. Other files are left alone.</summary>
    public static IReadOnlyList<int> Numbers(string folder)
    {
        if (!Directory.Exists(folder)) { return []; }
        var numbers = Directory.EnumerateFiles(folder, "*" + Extension).Select(Number).Where(n => n > 0).ToList();
        numbers.Sort();
        return numbers;
    }

    /// <summary>Opens a segment to be read, while it may grow: so its length is asked for at every read.</summary>
    public static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);

    /// <summary>As many bytes from an offset on as there are, at most as many as asked for.</summary>
    public static int Read(SafeFileHandle file, Span<byte> to, long offset)
    {
        var read = 0;
        while (read < to.Length)
        {
            var count = RandomAccess.Read(file, to[read..], offset + read);
            if (count == 0) { break; }
            read += count;
        }
        return read;
    }

    private static int Number(string path)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path.AsSpan());
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && name.SequenceEqual(number.ToString("D6", CultureInfo.InvariantCulture)) ? number : 0;
    }
}

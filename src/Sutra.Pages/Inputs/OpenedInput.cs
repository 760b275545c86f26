namespace Sutra.Pages.Inputs;

/// <summary>An input that was opened, unpacked where it is gzip.</summary>
/// <param name="Stream">What is read.</param>
/// <param name="Head">Its first bytes.</param>
/// <param name="Unpacked">The unpacker below <paramref name="Stream"/>, or null.</param>
/// <param name="Length">How many bytes the file has, packed or not; null where that cannot be known.</param>
internal sealed record OpenedInput(Stream Stream, ReadOnlyMemory<byte> Head, UnpackedStream? Unpacked, long? Length) : IDisposable
{
    // Enough to tell gzip, JSON, HTML and binary files by.
    private const int HeadBytes = 4096;

    /// <summary>Opens an input; the reason where it cannot be read. <paramref name="read"/> is told of the bytes that are read of it, packed as they are.</summary>
    public static (OpenedInput? Input, string? Reason) Of(string name, Func<Stream> open, Action<int> read)
    {
        Stream? stream = null;
        try
        {
            stream = open();
            long? length = stream.CanSeek ? stream.Length : null;
            var headed = HeadedStream.Of(new CountedStream(stream, read), HeadBytes);
            stream = headed;
            if (headed.Head.IsEmpty) { stream.Dispose(); return (null, "the file is empty"); }
            if (headed.Head is not [0x1F, 0x8B, ..]) { return (new OpenedInput(headed, headed.HeadMemory, null, length), null); }
            var unpacked = new UnpackedStream(headed);
            stream = unpacked;
            // Looking ahead would blur where the members of a web archive begin.
            if (unpacked.OpensRecord || ContentSniffer.IsWarc(name, [])) { return (new OpenedInput(unpacked, "WARC/"u8.ToArray(), unpacked, length), null); }
            headed = HeadedStream.Of(unpacked, HeadBytes);
            stream = headed;
            if (headed.Head.IsEmpty) { stream.Dispose(); return (null, "the file is empty"); }
            return (new OpenedInput(headed, headed.HeadMemory, unpacked, length), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            stream?.Dispose();
            return (null, Reasons.Of(e));
        }
    }

    public void Dispose() => Stream.Dispose();
}

using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>Reads pages from paths: HTML files, text dumps, JSONL, folders of these, standard input; each gzipped or not, told by their first bytes.</summary>
/// <remarks>Nothing here throws on an input: what cannot be read becomes a failure with its name and reason, and the rest is read.</remarks>
public sealed class PageSource(SourceOptions options)
{
    // Enough to tell gzip, JSON, HTML and binary files by.
    private const int HeadBytes = 4096;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The pages of the paths in order; files of a folder in ordinal order of their paths.</summary>
    public IEnumerable<SourceItem> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            foreach (var item in path == "-" ? ReadStream("-", "stdin", options.StandardInput) : ReadPath(path)) { yield return WithOwnId(item); }
        }
    }

    // Stories are made of articles by their ids, so no two pages may have one.
    private SourceItem WithOwnId(SourceItem item)
    {
        if (item.Page is not { } page || _ids.Add(page.Id)) { return item; }
        var number = 2;
        while (!_ids.Add($"{page.Id}#{number}")) { number++; }
        var id = $"{page.Id}#{number}";
        var reason = $"the id stands {(number == 2 ? "twice" : "again")}; this page is called {id}";
        return item with { Page = page with { Id = id }, Failure = new InputFailure(item.Failure?.Name ?? page.Id, item.Failure is { } f ? $"{f.Reason}; {reason}" : reason) };
    }

    private IEnumerable<SourceItem> ReadPath(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) { return [SourceItem.Failed("''", "no such file or folder")]; }
        if (Directory.Exists(path)) { return ReadFolder(path); }
        if (!File.Exists(path)) { return [SourceItem.Failed(path, "no such file or folder")]; }
        return ReadStream(path, Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16));
    }

    private IEnumerable<SourceItem> ReadFolder(string folder)
    {
        var (files, failures) = FolderWalk.Find(folder);
        foreach (var failure in failures) { yield return SourceItem.Failed(failure.Name, failure.Reason); }
        if (files.Count == 0 && failures.Count == 0) { yield return SourceItem.Failed(folder, "no pages in this folder"); }
        foreach (var file in files)
        {
            foreach (var item in ReadPath(file)) { yield return item; }
        }
    }

    private IEnumerable<SourceItem> ReadStream(string path, string name, Func<Stream> open)
    {
        var (stream, reason) = Open(open);
        if (stream is null) { yield return SourceItem.Failed(path, reason!); yield break; }
        using (stream)
        {
            if (ContentSniffer.IsWarc(name, stream.Head)) { yield return SourceItem.Failed(path, "WARC archives are not read yet"); yield break; }
            if (IsJsonLines(name, stream.Head))
            {
                using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 1 << 16);
                foreach (var item in JsonLines.Read(path, reader, options)) { yield return item; }
                yield break;
            }
            yield return ReadPage(path, name, stream);
        }
    }

    private static (HeadedStream? Stream, string? Reason) Open(Func<Stream> open)
    {
        Stream? raw = null;
        try
        {
            raw = open();
            var stream = HeadedStream.Of(raw, HeadBytes);
            if (stream.Head is [0x1F, 0x8B, ..]) { stream = HeadedStream.Of(new UnpackedStream(stream), HeadBytes); }
            if (stream.Head.IsEmpty) { stream.Dispose(); return (null, "the file is empty"); }
            return (stream, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            raw?.Dispose();
            return (null, Reasons.Of(e));
        }
    }

    private static bool IsJsonLines(string name, ReadOnlySpan<byte> head)
    {
        if (TextDecoder.WhyNotText(head) is not null) { return false; }
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) { head = head[3..]; }
        return ContentSniffer.IsJsonLines(name, Encoding.UTF8.GetString(head[..Math.Min(head.Length, 64)]));
    }

    private SourceItem ReadPage(string path, string name, Stream stream)
    {
        try
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int n; (n = stream.Read(buffer)) > 0;)
            {
                if (bytes.Length + n > options.MaxPageBytes) { return SourceItem.Failed(path, Reasons.TooLarge(options.MaxPageBytes)); }
                bytes.Write(buffer, 0, n);
            }
            var (text, reason) = TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            if (text is null) { return SourceItem.Failed(path, reason!); }
            if (string.IsNullOrWhiteSpace(text)) { return SourceItem.Failed(path, "the file is empty"); }
            var page = new RawPage { Id = name, Kind = ContentSniffer.Sniff(name, text), Content = text, Published = options.Published };
            var lost = text.AsSpan().Count('\uFFFD');
            return lost == 0 ? SourceItem.Of(page) : SourceItem.Damaged(page, path, Reasons.NotDecoded(lost));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return SourceItem.Failed(path, Reasons.Of(e));
        }
    }
}

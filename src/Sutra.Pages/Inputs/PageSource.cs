using System.Text;
using Sutra.Pages.Inputs.Warc;

namespace Sutra.Pages.Inputs;

/// <summary>Reads pages from paths: HTML files, text dumps, JSONL, web archives, folders of these, standard input; each gzipped or not, told by their first bytes.</summary>
/// <remarks>Nothing here throws on an input: what cannot be read becomes a failure with its name and reason, and the rest is read.</remarks>
public sealed class PageSource(SourceOptions options)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>How many bytes of the inputs were read so far, packed as they are.</summary>
    public long BytesRead { get; private set; }

    /// <summary>How many bytes files and folders hold that are read by these paths, packed as they are; null where that cannot be known beforehand.</summary>
    public static long? SizeOf(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        try
        {
            var size = 0L;
            foreach (var path in paths)
            {
                if (Directory.Exists(path)) { size += FolderWalk.Find(path).Files.Sum(f => new FileInfo(f).Length); }
                else if (File.Exists(path)) { size += new FileInfo(path).Length; }
                else if (path == "-") { return null; }
            }
            // A pipe is a file without length.
            return size > 0 ? size : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return null; }
    }

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
        return ReadStream(path, Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0));
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
        var (input, reason) = OpenedInput.Of(name, open, n => BytesRead += n);
        if (input is null) { return [SourceItem.Failed(path, reason!)]; }
        return ReadInput(path, name, input);
    }

    private IEnumerable<SourceItem> ReadInput(string path, string name, OpenedInput input)
    {
        using (input)
        {
            if (!options.OnlyJsonLines && ContentSniffer.IsWarc(name, input.Head.Span))
            {
                foreach (var item in WarcReader.Read(path, input.Stream, input.Unpacked, options)) { yield return item; }
            }
            else if (options.OnlyJsonLines || IsJsonLines(name, input.Head.Span))
            {
                foreach (var item in JsonLines.Read(path, input.Stream, options)) { yield return item; }
            }
            else { yield return ReadPage(path, name, input); }
        }
    }

    private static bool IsJsonLines(string name, ReadOnlySpan<byte> head)
    {
        if (TextDecoder.WhyNotText(head) is not null) { return false; }
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) { head = head[3..]; }
        return ContentSniffer.IsJsonLines(name, Encoding.UTF8.GetString(head[..Math.Min(head.Length, 64)]));
    }

    private SourceItem ReadPage(string path, string name, OpenedInput input)
    {
        if (input is { Unpacked: null, Length: { } length } && length > options.MaxPageBytes) { return SourceItem.Failed(path, Reasons.TooLarge(options.MaxPageBytes)); }
        // A plain file says its size; a packed one has five times as much as a rule.
        var size = (input.Length ?? (1 << 14)) * (input.Unpacked is null ? 1 : 6);
        using var bytes = new PooledBytes((int)Math.Min(size + 1, options.MaxPageBytes + 1));
        try
        {
            Func<long>? packed = input.Unpacked is { } unpacked ? () => unpacked.Packed : null;
            if (PageBytes.Read(input.Stream, bytes, options, packed) is { } reason) { return SourceItem.Failed(path, reason); }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return SourceItem.Failed(path, Reasons.Of(e));
        }
        return PageBytes.ToPage(path, bytes.Span, null, content => new RawPage { Id = name, Kind = ContentSniffer.Sniff(name, content), Content = content, Published = options.Published });
    }
}

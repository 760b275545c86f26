namespace Sutra.Pages.Inputs;

/// <summary>Reads one page whole, within the limits, and makes text of it.</summary>
internal static class PageBytes
{
    /// <summary>Reads a stream to its end; the reason where the page is too large or unpacks to far too much. <paramref name="packed"/> says how many bytes went in so far, where it is unpacked as it is read.</summary>
    public static string? Read(Stream stream, PooledBytes into, SourceOptions options, Func<long>? packed)
    {
        while (into.AppendFrom(stream) > 0)
        {
            if (into.Length > SourceOptions.RatioFrom && packed is not null && into.Length > SourceOptions.MaxRatio * packed()) { return Reasons.Bomb; }
            if (into.Length > options.MaxPageBytes) { return Reasons.TooLarge(options.MaxPageBytes); }
        }
        return null;
    }

    /// <summary>The page of these bytes, or why there is none.</summary>
    /// <param name="name">What a failure is called by.</param>
    /// <param name="bytes">The page, unpacked.</param>
    /// <param name="charset">The charset that was said of it from outside, or null.</param>
    /// <param name="page">Makes the page of its text.</param>
    /// <param name="note">What is known already not to be read of it, or null.</param>
    public static SourceItem ToPage(string name, ReadOnlySpan<byte> bytes, string? charset, Func<PageContent, RawPage> page, string? note = null)
    {
        var (content, reason) = TextDecoder.Read(bytes.ToArray(), charset);
        if (content is null) { return SourceItem.Failed(name, reason!); }
        var utf8 = content.Utf8.Span;
        if (Blank.Is(utf8)) { return SourceItem.Failed(name, "the file is empty"); }
        var lost = utf8.Count("\uFFFD"u8);
        if (lost == 0 && note is null) { return SourceItem.Of(page(content)); }
        return SourceItem.Damaged(page(content), name, note is null ? Reasons.NotDecoded(lost) : lost == 0 ? note : note + "; " + Reasons.NotDecoded(lost));
    }
}

namespace Sutra.Pages.Metadata;

/// <summary>The host and the path of an address of the Web, cut without copying.</summary>
internal readonly ref struct WebAddress
{
    private WebAddress(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        Host = host;
        Path = path;
    }

    /// <summary>The host, without user, port and closing dot, in the case it was written in.</summary>
    public ReadOnlySpan<char> Host { get; }

    /// <summary>What follows the host: empty, or from its slash on, query included.</summary>
    public ReadOnlySpan<char> Path { get; }

    /// <summary>Whether host or path say that this is an English edition ("en.", "/english/").</summary>
    public bool IsEnglish => IsEnglishWord(FirstPart(Host, ".")) || (Path.Length > 1 && IsEnglishWord(FirstPart(Path[1..], "/?#")));

    /// <summary>Cuts an absolute http or https address; false for any other text.</summary>
    public static bool TryParse(string? url, out WebAddress address)
    {
        address = default;
        var text = url.AsSpan().Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || !(text[..scheme].Equals("http", StringComparison.OrdinalIgnoreCase) || text[..scheme].Equals("https", StringComparison.OrdinalIgnoreCase))) { return false; }
        text = text[(scheme + 3)..];
        var end = text.IndexOfAny('/', '?', '#');
        address = end < 0 ? new WebAddress(BareHost(text), default) : new WebAddress(BareHost(text[..end]), text[end..]);
        return address.Host.Length > 0;
    }

    private static ReadOnlySpan<char> BareHost(ReadOnlySpan<char> host)
    {
        host = host[(host.LastIndexOf('@') + 1)..];
        var port = host.LastIndexOf(':');
        return (port < 0 ? host : host[..port]).TrimEnd('.');
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> text, ReadOnlySpan<char> marks) => text.IndexOfAny(marks) is var at and >= 0 ? text[..at] : text;

    private static bool IsEnglishWord(ReadOnlySpan<char> part) =>
        part.Equals("en", StringComparison.OrdinalIgnoreCase) || part.Equals("eng", StringComparison.OrdinalIgnoreCase) || part.Equals("english", StringComparison.OrdinalIgnoreCase);
}

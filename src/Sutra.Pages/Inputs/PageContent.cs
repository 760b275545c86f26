using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>What a page holds: characters, or the bytes of UTF-8 in which it came, which are decoded only where characters are asked for.</summary>
/// <remarks>Most of a page's bytes are markup and scripts, which its reader looks at as they stand.</remarks>
public sealed class PageContent : IEquatable<PageContent>
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly string? _text;

    private PageContent(string? text, ReadOnlyMemory<byte> utf8) => (_text, _utf8) = (text, utf8);

    /// <summary>The content of these characters.</summary>
    public static PageContent Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, default);
    }

    /// <summary>The content of these characters.</summary>
    public static implicit operator PageContent(string text) => Of(text);

    /// <summary>The content of these bytes, which have to be valid UTF-8 without a mark and without NULs and are not to be written to any more.</summary>
    public static PageContent OfUtf8(ReadOnlyMemory<byte> utf8) => new(null, utf8);

    /// <summary>Whether it is held as bytes.</summary>
    public bool IsBytes => _text is null;

    /// <summary>Its length in characters, in bytes where it is held as these.</summary>
    public int Length => _text?.Length ?? _utf8.Length;

    /// <summary>Its characters.</summary>
    public string Text => _text ?? Encoding.UTF8.GetString(_utf8.Span);

    /// <summary>Its bytes in UTF-8; half of a surrogate pair is U+FFFD.</summary>
    public ReadOnlyMemory<byte> Utf8 => _text is null ? _utf8 : Encoding.UTF8.GetBytes(_text);

    /// <summary>Its first characters after white space, about so many.</summary>
    internal string Head(int length)
    {
        if (_text is not null) { return _text; }
        var start = _utf8.Span.IndexOfAnyExcept(" \t\r\n"u8);
        return start < 0 ? "" : Encoding.UTF8.GetString(_utf8.Span.Slice(start, Math.Min(length, _utf8.Length - start)));
    }

    /// <summary>Whether both hold the same characters, in whatever form.</summary>
    public bool Equals(PageContent? other) => other is not null && (IsBytes && other.IsBytes ? _utf8.Span.SequenceEqual(other._utf8.Span) : Text == other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PageContent);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}

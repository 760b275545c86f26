using System.Text;

namespace Sutra.Pages.Html.Markup;

/// <summary>Text that grows and is emptied again and again, without a new array each time.</summary>
internal sealed class TextBuffer
{
    // A page with one text of megabytes does not keep its array for the pages after it.
    private const int MostKept = 1 << 18;

    private char[] _chars = new char[1 << 12];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _chars.AsSpan(0, Length);

    public void Append(char c)
    {
        if (Length == _chars.Length) { Array.Resize(ref _chars, _chars.Length * 2); }
        _chars[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > _chars.Length) { Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + text.Length)); }
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Appends text in UTF-8.</summary>
    public void Append(ReadOnlySpan<byte> text)
    {
        // No text has more characters than bytes.
        if (Length + text.Length > _chars.Length) { Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + text.Length)); }
        Length += Encoding.UTF8.GetChars(text, _chars.AsSpan(Length));
    }

    /// <summary>Takes off what was appended past a length.</summary>
    public void Cut(int length) => Length = length;

    /// <summary>Appends text with its references replaced.</summary>
    public void AppendDecoded(ReadOnlySpan<char> text)
    {
        Span<char> read = stackalloc char[2];
        while (text.IndexOf('&') is >= 0 and var at)
        {
            Append(text[..at]);
            text = text[at..];
            var used = CharacterReferences.Read(text, inAttribute: false, read, out var count);
            Append(read[..count]);
            text = text[used..];
        }
        Append(text);
    }

    public void Clear()
    {
        Length = 0;
        if (_chars.Length > MostKept) { _chars = new char[1 << 12]; }
    }
}

using System.Buffers;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Articles;

/// <summary>A text's letters and digits without anything between them, and where its words begin. Copies of a text differ in blanks and marks. Its arrays are rented: dispose it.</summary>
internal sealed class LetterSequence : IDisposable
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    private readonly string _text;
    private readonly char[] _letters;
    private readonly int[] _places;
    private readonly int[] _words;
    private readonly ulong[] _sums;

    /// <summary>Reads a text.</summary>
    public LetterSequence(string text)
    {
        _text = text;
        _letters = ArrayPool<char>.Shared.Rent(text.Length);
        _places = ArrayPool<int>.Shared.Rent(text.Length);
        _words = ArrayPool<int>.Shared.Rent((text.Length / 2) + 1);
        _sums = ArrayPool<ulong>.Shared.Rent(text.Length + 1);
        _sums[0] = 0;
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var part = Letters.IsWordPart(text[i]) && !Letters.IsJoiner(text[i]);
            if (!part) { inside &= Letters.IsJoiner(text[i]); continue; }
            if (!inside) { _words[Words++] = Count; }
            inside = true;
            _letters[Count] = text[i];
            _places[Count] = i;
            _sums[Count + 1] = (_sums[Count] * Base) + text[i];
            Count++;
        }
    }

    /// <summary>How many letters there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many words there are.</summary>
    public int Words { get; private set; }

    /// <summary>The first letter of a word.</summary>
    public int WordStart(int word) => _words[word];

    /// <summary>A number for the letters from a place, which runs of the same letters share and hardly any others.</summary>
    /// <param name="start">The first letter.</param>
    /// <param name="length">How many.</param>
    /// <param name="power"><see cref="Power"/> of that length.</param>
    public ulong Sum(int start, int length, ulong power) => _sums[start + length] - (_sums[start] * power);

    /// <summary>The factor for sums of a length.</summary>
    public static ulong Power(int length)
    {
        var power = 1UL;
        for (var i = 0; i < length; i++) { power *= Base; }
        return power;
    }

    /// <summary>How many letters from two places on are the same, at most so many.</summary>
    public int Common(int one, int other, int most) => _letters.AsSpan(one, most).CommonPrefixLength(_letters.AsSpan(other, most));

    /// <summary>Whether the letters before two places are the same.</summary>
    public bool SameBefore(int one, int other) => one > 0 && other > 0 && _letters[one - 1] == _letters[other - 1];

    /// <summary>Whether a sentence closes, or a line ends, right before a letter; so it does at the text's start and end.</summary>
    public bool Closes(int letter)
    {
        if (letter == 0 || letter >= Count) { return true; }
        for (var i = _places[letter - 1] + 1; i < _places[letter]; i++)
        {
            if (IsClose(_text[i])) { return true; }
        }
        return false;
    }

    /// <summary>The place in the text right behind the marks that close what stands before a letter.</summary>
    public int CloseOf(int letter)
    {
        var to = letter < Count ? _places[letter] : _text.Length;
        var end = letter > 0 ? _places[letter - 1] + 1 : 0;
        for (var i = end; i < to && !char.IsWhiteSpace(_text[i]); i++)
        {
            if (IsClose(_text[i]) || (end == i && (Letters.IsClosingQuote(_text[i]) || Letters.IsJoiner(_text[i]) || _text[i] is ')' or ']' or ',' or ':' or ';'))) { end = i + 1; }
        }
        return end;
    }

    private static bool IsClose(char c) => Letters.IsDanda(c) || c is '.' or '?' or '!' or '|' or '\n';

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_letters);
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<int>.Shared.Return(_words);
        ArrayPool<ulong>.Shared.Return(_sums);
    }
}

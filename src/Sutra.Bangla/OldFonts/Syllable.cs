using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.OldFonts;

/// <summary>A syllable while its glyphs come in, in the order of the typewriter; written out in the order of Unicode.</summary>
internal sealed class Syllable
{
    // No conjunct of Bengali has more than four consonants; what is longer is noise.
    private const int Longest = 16;

    private readonly StringBuilder _cluster = new();
    private char _before;
    private char _sign;
    private bool _reph;
    private bool _mark;
    private bool _half;
    private bool _open;

    /// <summary>Whether a word is under way: something of it was read and no space since.</summary>
    public bool InWord { get; private set; }

    /// <summary>Whether the syllable has a consonant.</summary>
    public bool HasCluster => _cluster.Length > 0;

    /// <summary>Whether a vowel sign was typed before its consonant.</summary>
    public bool HasBefore => _before != '\0';

    /// <summary>Whether the last glyph was the first part of a conjunct.</summary>
    public bool AfterHalf => _half && IsHalf;

    /// <summary>Whether the last glyph was a whole consonant (ৎ joins nothing).</summary>
    public bool AfterLetter => HasCluster && _cluster[^1] is >= 'ক' and not ('ৎ' or Letters.Hasanta) && _sign == '\0' && !_mark;

    private bool IsHalf => HasCluster && _cluster[^1] == Letters.Hasanta;

    /// <summary>The last consonant, or NUL.</summary>
    public char Last => HasCluster && _sign == '\0' ? _cluster[^1] : '\0';

    /// <summary>Whether the syllable reads so far as <paramref name="text"/>.</summary>
    public bool Reads(string text) =>
        _before == '\0' && !_reph && !_mark && _cluster.Length + (_sign == '\0' ? 0 : 1) == text.Length
        && text.AsSpan(0, _cluster.Length).SequenceEqual(_cluster.ToString()) && (_sign == '\0' || text[^1] == _sign);

    /// <summary>A vowel sign that is typed before its consonant.</summary>
    public void Before(char sign, StringBuilder to)
    {
        if (_open && !(_mark && !HasCluster)) { Flush(to); }
        _before = sign;
        Open();
    }

    /// <summary>A consonant, conjunct or independent vowel, or the first part of a conjunct.</summary>
    public void Letter(string text, char vowel, StringBuilder to)
    {
        if (HasCluster && (!IsHalf || _sign != '\0' || _cluster.Length > Longest) || !HasCluster && (_sign != '\0' || _reph)) { Flush(to); }
        _cluster.Append(text);
        _half = false;
        if (vowel != '\0') { _sign = vowel; }
        Open();
    }

    /// <summary>The first part of a conjunct.</summary>
    public void Half(string text, StringBuilder to)
    {
        Letter(text, '\0', to);
        _half = true;
    }

    /// <summary>What joins the consonant before it.</summary>
    public void Below(string text, char vowel)
    {
        // র্ and a ya-phala look alike in Unicode; the joiner tells that this is a ra with a phala (র‍্যাব).
        if (_cluster.Length == 1 && _cluster[0] == 'র' && text == "্য") { _cluster.Append('\u200D'); }
        var rest = IsHalf ? text.AsSpan(1) : text;
        if (_cluster.Length <= Longest) { _cluster.Append(rest); }
        if (vowel != '\0') { _sign = vowel; }
        Open();
    }

    /// <summary>A vowel sign that is typed after its consonant.</summary>
    public void Sign(char sign, StringBuilder to)
    {
        if (_sign == sign) { return; } // a key struck twice
        if (_sign != '\0') { Flush(to); }
        if (sign == '\u09BE' && _before == '\0' && _cluster.Length == 1 && _cluster[0] == 'অ') { _cluster[0] = 'আ'; return; }
        (_before, _sign) = (_before, sign) switch
        {
            ('\u09C7', '\u09BE') => ('\u09CB', '\0'),
            ('\u09C7', '\u09D7') => ('\u09CC', '\0'),
            _ => (_before, sign),
        };
        Open();
    }

    /// <summary>র্ above the syllable.</summary>
    public void Reph() { _reph = true; Open(); }

    /// <summary>Chandrabindu on the syllable.</summary>
    public void Mark() { _mark = true; Open(); }

    /// <summary>Writes the syllable out and makes room for the next of the same word.</summary>
    public void Flush(StringBuilder to)
    {
        if (!_open) { return; }
        if (_reph) { to.Append("র্"); }
        to.Append(_cluster);
        if (_before != '\0') { to.Append(_before); }
        if (_sign != '\0') { to.Append(_sign); }
        if (_mark) { to.Append('\u0981'); }
        _cluster.Clear();
        (_before, _sign, _reph, _mark, _half, _open) = ('\0', '\0', false, false, false, false);
    }

    /// <summary>Writes the syllable out at the end of its word.</summary>
    public void EndWord(StringBuilder to)
    {
        Flush(to);
        InWord = false;
    }

    private void Open()
    {
        _open = true;
        InWord = true;
    }
}

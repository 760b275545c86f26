using Sutra.Bangla.Text;

namespace Sutra.Bangla.Numbers;

/// <summary>Reads digits of the Bengali and the Latin script, which <c>int.Parse</c> does not.</summary>
public static class Digits
{
    /// <summary>Reads a whole text of digits, at most nine of them; false where anything else is in it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 9) { return false; }
        foreach (var c in text)
        {
            var digit = Letters.DigitValue(c);
            if (digit < 0) { return false; }
            value = (value * 10) + digit;
        }
        return true;
    }

    /// <summary>Reads digits with grouping commas and at most one decimal point (২,৩০,০০০ or ৩.৫); false where anything else is in it or it has more than 24 digits.</summary>
    public static bool TryReadDecimal(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        decimal scale = 0;
        var digits = 0;
        foreach (var c in text)
        {
            var digit = Letters.DigitValue(c);
            if (digit >= 0)
            {
                if (++digits > 24) { return false; }
                if (scale == 0) { value = (value * 10) + digit; }
                else { value += digit * scale; scale /= 10; }
            }
            else if (c == '.' && scale == 0 && digits > 0) { scale = 0.1m; }
            else if (c != ',' || digits == 0 || scale != 0) { return false; }
        }
        return digits > 0;
    }
}

using Sutra.Bangla.Numbers;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Times;

/// <summary>Dates all in digits: ১৫-১০-২০২৫, ১৫/১০/২৫, ১৫.১০.২০২৫, 2025-10-15. Day before month, as in Bangladesh and India, unless that cannot be.</summary>
internal static class NumericDates
{
    /// <summary>Adds the date that starts at a token to the words; yields the number of tokens taken, 0 where none starts there.</summary>
    public static int TryRead(TokenList tokens, int i, List<TimeWord> words)
    {
        if (tokens[i].Kind != TokenKind.Number || (i > 0 && !tokens[i].AfterSpace && Letters.IsDash(tokens[i - 1].Text[0]))) { return 0; }
        var (date, last) = Dotted(tokens, i) is > 0 and var dotted ? (dotted, i) : (Joined(tokens, i), i + 4);
        if (date == 0) { return 0; }
        words.Add(new TimeWord(new TimeSense(TimeWordKind.NumericDate, date), TextSpan.FromBounds(tokens[i].Span.Start, tokens[last].Span.End), 8, !tokens[i].AfterSpace));
        return last - i + 1;
    }

    private static int Dotted(TokenList tokens, int i)
    {
        var text = tokens[i].Text;
        var first = text.IndexOf('.');
        var second = text.LastIndexOf('.');
        if (first <= 0 || second <= first) { return 0; }
        return Digits.TryRead(text[..first], out var a) && Digits.TryRead(text[(first + 1)..second], out var b) && Digits.TryRead(text[(second + 1)..], out var c)
            ? Order(a, b, c, first, text.Length - second - 1) : 0;
    }

    private static int Joined(TokenList tokens, int i)
    {
        if (i + 4 >= tokens.Count || tokens[i + 2].Kind != TokenKind.Number || tokens[i + 4].Kind != TokenKind.Number) { return 0; }
        var mark = tokens[i + 1].Text[0];
        if ((!Letters.IsDash(mark) && mark is not '/') || tokens[i + 3].Text[0] != mark) { return 0; }
        for (var k = 1; k <= 4; k++) { if (tokens[i + k].AfterSpace) { return 0; } }
        if (i + 6 < tokens.Count && tokens[i + 5].Text[0] == mark && tokens[i + 6].Kind == TokenKind.Number && !tokens[i + 6].AfterSpace) { return 0; }
        return Digits.TryRead(tokens[i].Text, out var a) && Digits.TryRead(tokens[i + 2].Text, out var b) && Digits.TryRead(tokens[i + 4].Text, out var c)
            ? Order(a, b, c, tokens[i].Span.Length, tokens[i + 4].Span.Length) : 0;
    }

    // Yields yyyymmdd, or 0 where the three numbers are no date.
    private static int Order(int a, int b, int c, int firstDigits, int lastDigits)
    {
        if (firstDigits == 4) { return Date(a, b, c); }
        if (firstDigits > 2) { return 0; }
        if (lastDigits == 2 && c is >= 10 and <= 40) { c += 2000; } else if (lastDigits != 4) { return 0; }
        return Date(c, b, a) is > 0 and var usual ? usual : Date(c, a, b);
    }

    private static int Date(int year, int month, int day) =>
        year is >= 1800 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? (year * 10000) + (month * 100) + day : 0;
}

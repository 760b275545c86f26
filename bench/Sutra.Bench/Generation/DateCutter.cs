using NodaTime;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;

namespace Sutra.Bench.Generation;

/// <summary>Finds the parts of the dates of a sentence: day, month, year, weekday. Clock times, lengths of time and relative days stay as they are.</summary>
internal static class DateCutter
{
    /// <summary>The parts with where they stand, in order.</summary>
    public static IEnumerable<(TextSpan Span, DatePiece Piece)> Cut(IReadOnlyList<Token> tokens, IEnumerable<TimeExpression> times, LocalDate day)
    {
        foreach (var time in times)
        {
            Token[] inside = [.. tokens.Where(t => time.Span.Contains(t.Span))];
            var found = new List<(TextSpan, DatePiece)>();
            var month = Array.FindIndex(inside, t => t.Kind == TokenKind.Word && Calendar.Month(t.Text).Month > 0);
            if (month >= 0) { found.AddRange(Around(inside, month, time, day)); }
            found.AddRange(inside.Where(t => !found.Exists(f => f.Item1 == t.Span)).Select(t => Alone(t, day)).OfType<(TextSpan, DatePiece)>());
            foreach (var part in found.OrderBy(f => f.Item1.Start)) { yield return part; }
        }
    }

    private static IEnumerable<(TextSpan, DatePiece)> Around(Token[] tokens, int at, TimeExpression time, LocalDate page)
    {
        var (month, ending) = Calendar.Month(tokens[at].Text);
        var day = at > 0 ? Number(tokens[at - 1], 1, 31) ?? (at > 1 && tokens[at - 1].Kind == TokenKind.Word ? Number(tokens[at - 2], 1, 31) : null) : null;
        var yearAt = Array.FindIndex(tokens, at + 1, t => Number(t, 1900, 2100) is not null);
        var year = yearAt > 0 ? Number(tokens[yearAt], 1900, 2100) : time.IsDated && Digits.TryRead(time.Value.AsSpan(0, 4), out var y) ? y : page.Year;
        var last = CalendarSystem.Iso.GetDaysInMonth(year!.Value, month);
        var date = new LocalDate(year.Value, month, Math.Min(day ?? last / 2, last));
        if (day is not null)
        {
            var token = Number(tokens[at - 1], 1, 31) is null ? tokens[at - 2] : tokens[at - 1];
            yield return (token.Span, new DatePiece(date, DatePart.Day, token.ToString(), ""));
        }
        yield return (tokens[at].Span, new DatePiece(date, DatePart.Month, tokens[at].ToString(), ending));
        if (yearAt > 0) { yield return (tokens[yearAt].Span, new DatePiece(date, DatePart.Year, tokens[yearAt].ToString(), "")); }
    }

    private static (TextSpan, DatePiece)? Alone(Token token, LocalDate page)
    {
        if (Number(token, 1900, 2100) is { } year) { return (token.Span, new DatePiece(new LocalDate(year, 7, 1), DatePart.YearAlone, token.ToString(), "")); }
        var (weekday, ending) = token.Kind == TokenKind.Word ? Calendar.Weekday(token.Text) : (0, "");
        if (weekday == 0) { return null; }
        return (token.Span, new DatePiece(page.PlusDays(weekday - (int)page.DayOfWeek), DatePart.Weekday, token.ToString(), ending));
    }

    private static int? Number(Token token, int least, int most) => token.Kind == TokenKind.Number && Digits.TryRead(token.Text, out var n) && n >= least && n <= most ? n : null;
}

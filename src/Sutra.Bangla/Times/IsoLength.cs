using System.Globalization;
using System.Text;

namespace Sutra.Bangla.Times;

/// <summary>Writes lengths of time as ISO 8601 does: P1Y2M, PT3.5H.</summary>
internal static class IsoLength
{
    /// <summary>The length; null where it is not counted.</summary>
    public static string? Of(LengthPhrase length)
    {
        var text = new StringBuilder("P");
        var isClock = false;
        foreach (var piece in length.Pieces)
        {
            if (piece.Unit <= TimeUnit.Hour && !isClock) { text.Append('T'); isClock = true; }
            var (by, letter) = LetterOf(piece.Unit);
            text.Append(CultureInfo.InvariantCulture, $"{piece.Amount * by:0.####}{letter}");
        }
        return text.Length == 1 ? null : text.ToString();
    }

    // যুগ is twelve years.
    private static (int By, char Letter) LetterOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => (1, 'S'),
        TimeUnit.Minute => (1, 'M'),
        TimeUnit.Hour => (1, 'H'),
        TimeUnit.Day or TimeUnit.Workday => (1, 'D'),
        TimeUnit.Week => (1, 'W'),
        TimeUnit.Month => (1, 'M'),
        TimeUnit.Year or TimeUnit.FiscalYear => (1, 'Y'),
        TimeUnit.Quarter => (3, 'M'),
        TimeUnit.Decade => (10, 'Y'),
        TimeUnit.Age => (12, 'Y'),
        _ => (100, 'Y'),
    };
}

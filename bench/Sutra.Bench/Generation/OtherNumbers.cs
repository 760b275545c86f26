using Sutra.Bangla.Text;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>Other numbers of like size: as many digits, the same script, commas and points where they were.</summary>
internal static class OtherNumbers
{
    /// <summary>Another number for one; a story's seed gives the same for the same each time.</summary>
    public static string Of(string number, ulong story)
    {
        var dice = new Dice(story ^ Hash(number));
        return string.Create(number.Length, (number, dice), static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                var c = from.number[i];
                // 0 stays 0 where nothing else stands before it, and nothing else begins with it.
                to[i] = !Letters.IsDigit(c) ? c : i > 0 ? Digit(c, from.dice.Below(10)) : Letters.DigitValue(c) == 0 ? c : Digit(c, 1 + from.dice.Below(9));
            }
        });
    }

    /// <summary>A hash that is the same in every run (FNV-1a).</summary>
    public static ulong Hash(string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in text) { hash = (hash ^ c) * 1099511628211; }
        return hash;
    }

    private static char Digit(char like, int value) => (char)(like - Letters.DigitValue(like) + value);
}

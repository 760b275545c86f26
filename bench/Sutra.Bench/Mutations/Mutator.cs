using System.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Bench.Mutations;

/// <summary>Makes mutants of pages. The same seed, number and pages give the same mutant.</summary>
internal sealed class Mutator(ulong seed, IReadOnlyList<Original> originals)
{
    // A whole page has 200 kB on average, a mutant cut down from one some 15: of a run of given length more can be tried.
    private const int OneWholeIn = 100;
    private const int OneSplicedIn = 12;
    private const int SmallestWindow = 1_000;
    private const int LargestWindow = 48_000;
    private const int MostDamages = 6;

    // Markup that comes in as a dump, as pages without a tag at their head do.
    private const int OneSniffedIn = 25;

    /// <summary>The mutant of a number.</summary>
    public Mutant Make(int number)
    {
        var dice = Dice.Of(seed, number);
        var original = dice.Of(originals);
        var name = original.Name;
        List<byte> page;
        if (dice.OneIn(OneWholeIn)) { page = [.. original.Bytes]; }
        else if (dice.OneIn(OneSplicedIn))
        {
            var other = dice.Of(originals);
            name = $"{name} + {other.Name}";
            page = [.. original.Bytes.AsSpan(0, Math.Min(original.Bytes.Length, dice.Scaled(SmallestWindow, LargestWindow)))];
            page.AddRange(other.Bytes.AsSpan()[^Math.Min(other.Bytes.Length, dice.Scaled(SmallestWindow, LargestWindow))..]);
        }
        else { page = Window(dice, original.Bytes); }
        var damages = new StringBuilder();
        for (var n = 1 + dice.Below(MostDamages); n > 0; n--)
        {
            var damage = dice.Of(Damage.All);
            damage.Do(dice, page);
            damages.Append(damages.Length > 0 ? ", " : "").Append(damage.Name);
        }
        var kind = dice.OneIn(OneSniffedIn) ? ContentSniffer.Sniff("page", Encoding.Latin1.GetString([.. page.Take(4000)])) : original.Kind;
        return new Mutant(number, name, kind, [.. page], damages.ToString());
    }

    // Any part of the page; half of the time behind the page's own head, where its metadata stand.
    private static List<byte> Window(Dice dice, byte[] bytes)
    {
        var length = Math.Min(bytes.Length, dice.Scaled(SmallestWindow, LargestWindow));
        var head = dice.OneIn(2) ? Math.Min(bytes.Length, dice.Scaled(SmallestWindow, LargestWindow / 4)) : 0;
        var at = dice.Below(bytes.Length - length + 1);
        return [.. bytes.AsSpan(0, Math.Min(head, at)), .. bytes.AsSpan(at, length)];
    }
}

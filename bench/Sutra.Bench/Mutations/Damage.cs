using System.Text;

namespace Sutra.Bench.Mutations;

/// <summary>A way to damage the bytes of a page.</summary>
/// <param name="Name">What it does, for the report.</param>
/// <param name="Do">Does it in place.</param>
internal sealed record Damage(string Name, Action<Dice, List<byte>> Do)
{
    /// <summary>All ways. Their order is part of what a mutant's number means.</summary>
    public static readonly Damage[] All =
    [
        new("cut off", (dice, page) => page.RemoveRange(dice.Below(page.Count) is var at && at < page.Count ? at : page.Count, page.Count - at)),
        new("drop a slice", (dice, page) => { var (at, n) = Slice(dice, page); page.RemoveRange(at, n); }),
        new("double a slice", (dice, page) => { var (at, n) = Slice(dice, page); page.InsertRange(dice.Below(page.Count), page.GetRange(at, n)); }),
        new("move a slice", (dice, page) => { var (at, n) = Slice(dice, page); var slice = page.GetRange(at, n); page.RemoveRange(at, n); page.InsertRange(dice.Below(page.Count + 1), slice); }),
        new("flip bits", (dice, page) => Change(dice, page, 64, b => (byte)(b ^ (1 << dice.Below(8))))),
        new("any bytes", (dice, page) => Change(dice, page, 16, _ => (byte)dice.Next())),
        new("other digits", OtherDigits),
        new("drop marks", DropMarks),
        new("insert oddities", (dice, page) => Insert(dice, page, Fragments.Oddities)),
        new("insert markup", (dice, page) => Insert(dice, page, Fragments.Markup)),
        new("insert entities", (dice, page) => Insert(dice, page, Fragments.Entities)),
        new("insert data", (dice, page) => Insert(dice, page, Fragments.Data)),
        new("other tag names", OtherTagNames),
        new("nest", Nest),
        new("repeat", (dice, page) => { var piece = dice.Of(Fragments.Markup); page.InsertRange(dice.Below(page.Count + 1), Repeated(piece, dice.Scaled(10, 2000))); }),
        new("more attributes", MoreAttributes),
        new("widen", Widen),
    ];

    private static (int At, int Length) Slice(Dice dice, List<byte> page)
    {
        var at = dice.Below(page.Count);
        return (at, Math.Min(page.Count - at, dice.Scaled(1, 8000)));
    }

    private static void Change(Dice dice, List<byte> page, int most, Func<byte, byte> to)
    {
        if (page.Count == 0) { return; }
        for (var n = dice.Scaled(1, most); n > 0; n--)
        {
            var at = dice.Below(page.Count);
            page[at] = to(page[at]);
        }
    }

    // Dates that are none, numbers that overflow, entities of other characters.
    private static void OtherDigits(Dice dice, List<byte> page)
    {
        var (at, n) = Slice(dice, page);
        for (var i = at; i < at + n; i++)
        {
            if (page[i] is >= (byte)'0' and <= (byte)'9' && dice.OneIn(2)) { page[i] = (byte)('0' + dice.Below(10)); }
        }
    }

    private static void DropMarks(Dice dice, List<byte> page)
    {
        var mark = dice.Of(Fragments.Marks);
        var left = dice.Scaled(1, 50);
        var every = 1 + dice.Below(4);
        for (var i = dice.Below(page.Count); i < page.Count && left > 0; i++)
        {
            if (page[i] == mark && dice.OneIn(every)) { page.RemoveAt(i--); left--; }
        }
    }

    private static void Insert(Dice dice, List<byte> page, byte[][] fragments)
    {
        for (var n = dice.Scaled(1, 12); n > 0; n--) { page.InsertRange(dice.Below(page.Count + 1), dice.Of(fragments)); }
    }

    private static void OtherTagNames(Dice dice, List<byte> page)
    {
        var left = dice.Scaled(1, 30);
        for (var i = dice.Below(page.Count); i < page.Count - 1 && left > 0; i++)
        {
            if (page[i] != '<' || !dice.OneIn(3)) { continue; }
            var from = page[i + 1] == '/' ? i + 2 : i + 1;
            var to = from;
            while (to < page.Count && page[to] is >= (byte)'a' and <= (byte)'z' or >= (byte)'0' and <= (byte)'9') { to++; }
            if (to == from) { continue; }
            page.RemoveRange(from, to - from);
            page.InsertRange(from, dice.Of(Fragments.TagNames));
            left--;
        }
    }

    private static void Nest(Dice dice, List<byte> page)
    {
        var name = dice.Of(Fragments.TagNames);
        var times = dice.Scaled(10, 4000);
        var open = dice.Below(page.Count + 1);
        if (dice.OneIn(2)) { page.InsertRange(open + dice.Below(page.Count + 1 - open), Repeated([.. "</"u8, .. name, .. ">"u8], times)); }
        page.InsertRange(open, Repeated([.. "<"u8, .. name, .. ">"u8], times));
    }

    private static void MoreAttributes(Dice dice, List<byte> page)
    {
        var at = page.IndexOf((byte)'>', dice.Below(page.Count));
        if (at < 0) { return; }
        List<byte> attributes = [];
        for (var n = dice.Scaled(1, 300); n > 0; n--) { attributes.Add((byte)' '); attributes.AddRange(dice.Of(Fragments.Attributes)); }
        page.InsertRange(at, attributes);
    }

    // UTF-16 with its mark, or the mark of an encoding that the page is not in.
    private static void Widen(Dice dice, List<byte> page)
    {
        if (dice.OneIn(2)) { page.InsertRange(0, dice.Of(Fragments.ByteOrderMarks)); return; }
        var wide = dice.OneIn(2) ? Encoding.Unicode : Encoding.BigEndianUnicode;
        byte[] bytes = [.. wide.GetPreamble(), .. wide.GetBytes(Encoding.UTF8.GetString([.. page]))];
        page.Clear();
        page.AddRange(bytes);
    }

    private static byte[] Repeated(byte[] piece, int times)
    {
        var all = new byte[piece.Length * times];
        for (var i = 0; i < times; i++) { piece.CopyTo(all, i * piece.Length); }
        return all;
    }
}

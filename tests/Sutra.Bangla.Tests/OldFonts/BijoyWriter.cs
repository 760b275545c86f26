using System.Text;
using Sutra.Bangla.OldFonts;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Tests.OldFonts;

/// <summary>Writes Unicode Bengali the way a typist's Bijoy keyboard did: for tests only.</summary>
internal static class BijoyWriter
{
    private const int Unwritable = 1000;

    private static readonly Encoding s_windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly (byte Code, BijoyCode Row)[] s_rows = [.. Rows()];

    private static readonly Dictionary<string, byte> s_points = s_rows.Where(r => r.Row.Kind is BijoyKind.Point && r.Code is not ((byte)'"' or (byte)'t' or 0xD0))
        .GroupBy(r => r.Row.Text).ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Code is >= 0xD0 and <= 0xD5).First().Code);

    private static readonly Dictionary<string, byte[]> s_written = new(StringComparer.Ordinal);

    /// <summary>The text as Windows-1252 shows it.</summary>
    public static string Write(string text) => s_windows.GetString(Bytes(text));

    /// <summary>Whether a word is Bengali that the font has glyphs for.</summary>
    public static bool CanWrite(string word) =>
        word.All(c => c is >= '\u0981' and <= '\u09EF' and not '\u09BC' || c is '।' or '\u200C' or '\u200D' || c < 0x80 && !char.IsAsciiLetterOrDigit(c) && c != '|' || "‘’“”–—…".Contains(c, StringComparison.Ordinal))
        && word.Any(Letters.IsBengaliLetter);

    /// <summary>The text as the font's file holds it.</summary>
    public static byte[] Bytes(string text)
    {
        var to = new List<byte>();
        for (var i = 0; i < text.Length;)
        {
            var end = ClusterEnd(text, i);
            if (end == i) { Point(text[i++], to); continue; }
            i = WriteSyllable(text, i, end, to);
        }
        return [.. to];
    }

    private static int WriteSyllable(string text, int start, int end, List<byte> to)
    {
        var cluster = text[start..end].Replace("\u200D", "", StringComparison.Ordinal);
        var signs = end;
        while (signs < text.Length && text[signs] is >= '\u09BE' and <= '\u09CC' or '\u09D7' or '\u0981') { signs++; }
        var vowels = text[end..signs];
        var reph = cluster.Length > 2 && cluster.StartsWith("র্", StringComparison.Ordinal) && !text[start..end].Contains('\u200D', StringComparison.Ordinal);
        if (reph) { cluster = cluster[2..]; }
        var first = start == 0 || text[start - 1] is ' ' or '\n';
        foreach (var v in vowels)
        {
            if (v is 'ে' or 'ো' or 'ৌ') { to.Add(first ? (byte)0x86 : (byte)0x87); }
            if (v == 'ি') { to.Add((byte)'w'); }
            if (v == 'ৈ') { to.Add(first ? (byte)0x88 : (byte)0x89); }
        }
        to.AddRange(Cluster(cluster));
        foreach (var v in vowels)
        {
            switch (v)
            {
                case 'া' or 'ো': to.Add((byte)'v'); break;
                case 'ৌ' or 'ৗ': to.Add(0x8A); break;
                case 'ী': to.Add((byte)'x'); break;
                case 'ু': to.Add(cluster[^1] == 'র' ? (byte)0xE6 : (byte)'y'); break;
                case 'ূ': to.Add(cluster[^1] == 'র' ? (byte)0x83 : (byte)'~'); break;
                case 'ৃ': to.Add(0x84); break;
                case '\u0981': to.Add((byte)'u'); break;
                default: break;
            }
        }
        if (reph) { to.Add(0xA9); }
        return signs;
    }

    private static void Point(char c, List<byte> to)
    {
        if (c == 'ং') { to.Add((byte)'s'); return; }
        if (c == 'ঃ') { to.Add((byte)'t'); return; }
        if (c is '\u200C' or '\u200D') { return; }
        if (s_points.TryGetValue(c.ToString(), out var code)) { to.Add(code); return; }
        to.AddRange(s_windows.GetBytes(c.ToString()));
    }

    private static int ClusterEnd(string text, int at)
    {
        var i = at;
        while (i < text.Length && text[i] is >= '\u0985' and <= '\u09B9' or >= '\u09DC' and <= '\u09DF' or 'ৎ')
        {
            i++;
            while (i < text.Length && text[i] is '\u200C' or '\u200D' or '\u09CD') { i++; }
            if (text[i - 1] is not ('\u09CD' or '\u200C' or '\u200D') || text[i - 1] != '\u09CD' && text[i - 2] != '\u09CD') { break; }
        }
        return i;
    }

    private static byte[] Cluster(string cluster)
    {
        cluster = cluster.Replace("\u200C", "", StringComparison.Ordinal);
        if (s_written.TryGetValue(cluster, out var known)) { return known; }
        var made = cluster == "আ" ? [(byte)'A', (byte)'v'] : Shortest(cluster, 0, false).Codes;
        return s_written[cluster] = made;
    }

    // The fewest glyphs; a visible hasanta only where the font has none for the conjunct.
    private static (int Cost, byte[] Codes) Shortest(string cluster, int at, bool afterHalf)
    {
        if (at == cluster.Length) { return (0, []); }
        (int Cost, byte[] Codes) best = (Unwritable, []);
        foreach (var (code, row) in s_rows)
        {
            if (row.Vowel != '\0' || !Fits(row, cluster, at, afterHalf, out var used)) { continue; }
            var rest = Shortest(cluster, at + used, row.Kind == BijoyKind.Half);
            var cost = rest.Cost + (row.Text == "্" ? 5 : 1);
            if (cost < best.Cost) { best = (cost, [code, .. rest.Codes]); }
        }
        return best;
    }

    private static bool Fits(BijoyCode row, string cluster, int at, bool afterHalf, out int used)
    {
        used = row.Text.Length;
        var rest = cluster.AsSpan(at);
        switch (row.Kind)
        {
            case BijoyKind.Letter or BijoyKind.Half when row.Where is BijoyWhere.Always or BijoyWhere.Next:
                return (at == 0 || cluster[at - 1] == '\u09CD') && rest.StartsWith(row.Text, StringComparison.Ordinal)
                    && (row.Kind == BijoyKind.Letter ? !rest[used..].StartsWith("্্", StringComparison.Ordinal) : used < rest.Length);
            case BijoyKind.Below when afterHalf && row.Text.Length > 1:
                used--;
                return row.Where is BijoyWhere.Half or BijoyWhere.Always && rest.StartsWith(row.Text.AsSpan(1), StringComparison.Ordinal);
            case BijoyKind.Below when at > 0:
                return rest.StartsWith(row.Text, StringComparison.Ordinal) && row.Where switch
                {
                    BijoyWhere.Half => false,
                    BijoyWhere.After => row.Wanted.Contains(cluster[at - 1], StringComparison.Ordinal),
                    BijoyWhere.Always => row.Text != "্ন" || !"ণষ".Contains(cluster[at - 1], StringComparison.Ordinal),
                    _ => true,
                };
            default:
                return false;
        }
    }

    private static IEnumerable<(byte, BijoyCode)> Rows()
    {
        for (var code = 0; code < 256; code++)
        {
            // A word processor's straight marks are no typist's.
            if (code is '"' or '\'' or '-') { continue; }
            foreach (var row in BijoyTable.Of(code).ToArray()) { yield return ((byte)code, row); }
        }
    }
}

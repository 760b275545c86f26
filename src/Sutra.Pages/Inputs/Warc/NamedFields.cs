using System.Text;

namespace Sutra.Pages.Inputs.Warc;

/// <summary>Reads heads made of named fields, a line each, closed by an empty line: those of web archives and of HTTP.</summary>
internal static class NamedFields
{
    /// <summary>The longest head that is read, in bytes: servers refuse such of more than 8 to 48 thousand.</summary>
    public const int Longest = 1 << 16;

    /// <summary>Where a head ends, the empty line counted in; less than 0 where it does not end in these bytes.</summary>
    public static int EndOfHead(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var line = bytes[at..].IndexOf((byte)'\n');
            if (line < 0) { return -1; }
            at += line + 1;
            if (line == 0 || line == 1 && bytes[at - 2] == '\r') { return at; }
        }
        return -1;
    }

    /// <summary>The value of a field, names told without regard to case; lines that go on with a space are part of it, and fields that stand more than once are joined by commas. Null where it stands nowhere.</summary>
    public static string? Value(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        string? value = null;
        var inside = false;
        foreach (var range in head.Split((byte)'\n'))
        {
            var line = head[range].TrimEnd((byte)'\r');
            if (line is [(byte)' ' or (byte)'\t', ..]) { value = inside ? value + " " + Text(line) : value; continue; }
            inside = line.Length > name.Length && line[name.Length] == ':' && Ascii.EqualsIgnoreCase(line[..name.Length], name);
            if (inside) { value = value is null ? Text(line[(name.Length + 1)..]) : value + ", " + Text(line[(name.Length + 1)..]); }
        }
        return value;
    }

    /// <summary>What stands before the first semicolon of a media type, in lower case; null for null.</summary>
    public static string? MediaType(string? field) => field?.Split(';')[0].Trim().ToLowerInvariant();

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Trim();
}

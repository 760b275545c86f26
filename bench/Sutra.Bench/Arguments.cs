using System.Globalization;

namespace Sutra.Bench;

/// <summary>What stands on the command line: paths, options with a value, flags.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly List<string> _paths = [];

    private Arguments() { }

    /// <summary>Reads the words after the command's name; throws <see cref="FormatException"/> with a sentence for people.</summary>
    public static Arguments Parse(IEnumerable<string> words, string[] valued, string[] flags)
    {
        var parsed = new Arguments();
        string? waiting = null;
        foreach (var word in words)
        {
            if (waiting is not null) { parsed._options[waiting] = word; waiting = null; continue; }
            if (!word.StartsWith("--", StringComparison.Ordinal)) { parsed._paths.Add(word); continue; }
            var name = word[2..];
            if (valued.Contains(name)) { waiting = name; }
            else if (flags.Contains(name)) { parsed._options[name] = ""; }
            else { throw new FormatException($"there is no option {word}"); }
        }
        return waiting is null ? parsed : throw new FormatException($"--{waiting} needs a value");
    }

    /// <summary>The path at a place; throws where it is not given.</summary>
    public string Path(int index, string name) => index < _paths.Count ? _paths[index] : throw new FormatException($"{name} is not given");

    /// <summary>All that stands there besides options.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Whether an option is given.</summary>
    public bool Has(string name) => _options.ContainsKey(name);

    /// <summary>An option's value as it stands; null where it is not given.</summary>
    public string? Text(string name) => _options.GetValueOrDefault(name);

    /// <summary>An option's whole number, at least 0.</summary>
    public long Number(string name, long otherwise)
    {
        if (Text(name) is not { } text) { return otherwise; }
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : throw new FormatException($"--{name} is no number: {text}");
    }

    /// <summary>An option's time in seconds, at least 0, fractions allowed.</summary>
    public TimeSpan Seconds(string name, double otherwise)
    {
        if (Text(name) is not { } text) { return TimeSpan.FromSeconds(otherwise); }
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n <= 1e6 ? TimeSpan.FromSeconds(n) : throw new FormatException($"--{name} is no number of seconds: {text}");
    }

    /// <summary>An option's size in bytes: a number with kB, MB or GB (powers of 1,024) or none.</summary>
    public long Size(string name, long otherwise)
    {
        if (Text(name) is not { } text) { return otherwise; }
        var digits = text.AsSpan().TrimEnd("kKmMgGbB ");
        var shift = text.AsSpan(digits.Length).Trim() switch { "" => 0, var u when u[0] is 'k' or 'K' => 10, var u when u[0] is 'm' or 'M' => 20, var u when u[0] is 'g' or 'G' => 30, _ => -1 };
        if (shift < 0 || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n)) { throw new FormatException($"--{name} is no size: {text}"); }
        return n << shift;
    }
}

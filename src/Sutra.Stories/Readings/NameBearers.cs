using Sutra.Bangla.Bearers;
using Sutra.Bangla.Names;

namespace Sutra.Stories.Readings;

/// <summary>Who and what the names of several articles name: one number for a bearer, however the articles spell it.</summary>
internal sealed class NameBearers
{
    private readonly NameRegister? _register;
    private readonly Dictionary<Name, int> _numbers = new(ReferenceEqualityComparer.Instance);

    private NameBearers(NameRegister? register) => _register = register;

    /// <summary>Those of articles, earliest first; all are held, as the articles are.</summary>
    public static NameBearers Of(IEnumerable<Reading> readings)
    {
        var bearers = new NameBearers(new NameRegister());
        foreach (var reading in readings) { bearers.Add(reading, bearers._register!); }
        return bearers;
    }

    /// <summary>The same by <see cref="NameKey"/> alone, as the archive knows names: a story of two hundred articles is told anew while a reader waits, and a register takes half a millisecond for each of them.</summary>
    public static NameBearers ByKeys(IEnumerable<Reading> readings)
    {
        var bearers = new NameBearers(null);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in readings.SelectMany(r => r.Names))
        {
            var key = NameKey.Of(name);
            if (!numbers.TryGetValue(key, out var number)) { numbers[key] = number = numbers.Count + 1; }
            bearers._numbers[name] = number;
        }
        return bearers;
    }

    /// <summary>The number of a name's bearer; 0 for a name of no such article.</summary>
    public int NumberOf(Name name) => _numbers.TryGetValue(name, out var number) ? _register?.Current(number) ?? number : 0;

    /// <summary>The form by which most of the articles call the bearer of a name in full.</summary>
    public string TextOf(Name name) => _register?.Find(NumberOf(name))?.Text ?? name.Text;

    private void Add(Reading reading, NameRegister register)
    {
        if (reading.Names.Count == 0) { return; }
        var numbers = register.Add(reading.Names, reading.Sentences, reading.Article.Published?.Day);
        for (var i = 0; i < numbers.Count; i++) { _numbers[reading.Names[i]] = numbers[i]; }
    }
}

using Sutra.Bangla.Bearers;
using Sutra.Bangla.Names;

namespace Sutra.Stories.Readings;

/// <summary>Who and what the names of several articles name: one number for a bearer, however the articles spell it.</summary>
internal sealed class NameBearers
{
    private readonly NameRegister _register = new();
    private readonly Dictionary<Name, int> _numbers = new(ReferenceEqualityComparer.Instance);

    private NameBearers() { }

    /// <summary>Those of articles, earliest first; all are held, as the articles are.</summary>
    public static NameBearers Of(IEnumerable<Reading> readings)
    {
        var bearers = new NameBearers();
        foreach (var reading in readings) { bearers.Add(reading); }
        return bearers;
    }

    /// <summary>The number of a name's bearer; 0 for a name of no such article.</summary>
    public int NumberOf(Name name) => _numbers.TryGetValue(name, out var number) ? _register.Current(number) : 0;

    /// <summary>The form by which most of the articles call the bearer of a name in full.</summary>
    public string TextOf(Name name) => _register.Find(NumberOf(name))?.Text ?? name.Text;

    private void Add(Reading reading)
    {
        if (reading.Names.Count == 0) { return; }
        var numbers = _register.Add(reading.Names, reading.Sentences, reading.Article.Published?.Day);
        for (var i = 0; i < numbers.Count; i++) { _numbers[reading.Names[i]] = numbers[i]; }
    }
}

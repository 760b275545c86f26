using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Words;

/// <summary>The stems of a verb, by the names of the columns of verbs.tsv.</summary>
/// <remarks>
/// A consonant stem raises its vowel before ি and in the past, habitual and future (লেখে, লিখি; ওঠে, উঠবে), and turns আ to এ in the perfective
/// (থাকে, থেকে). A stem in া raises it in the perfective (বোঝায়, বুঝিয়ে).
/// </remarks>
internal sealed class VerbStems
{
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);

    private VerbStems(string kind) => Kind = kind;

    /// <summary>The class by which verb-endings.tsv names its endings: consonant, long or vowel.</summary>
    public string Kind { get; }

    /// <summary>A stem by its name; empty where the verb has none.</summary>
    public string this[string name] => _stems[name];

    /// <summary>The stems that a row states or that follow from its class.</summary>
    public static VerbStems Of(FactRow row)
    {
        var (lemma, kind) = (row["lemma"], row["class"]);
        var same = kind.EndsWith("-same", StringComparison.Ordinal);
        var stems = new VerbStems(same ? kind[..^"-same".Length] : kind);
        if (stems.Kind == "vowel") { stems.Take(row); }
        else if (stems.Kind == "consonant") { stems.Set(lemma[..^1], same ? lemma[..^1] : Raise(lemma[..^1]), same); }
        else { stems.SetLong(row, lemma, same); }
        return stems;
    }

    private void Take(FactRow row)
    {
        foreach (var name in (string[])["present", "continuous", "past", "habitual", "future", "perfective"]) { _stems[name] = row[name]; }
    }

    private void Set(string present, string high, bool same)
    {
        _stems["present"] = present;
        foreach (var name in (string[])["continuous", "past", "habitual", "future"]) { _stems[name] = high; }
        _stems["perfective"] = (same ? present : Front(high)) + "ে";
    }

    private void SetLong(FactRow row, string lemma, bool same)
    {
        var stem = row["present"] is { Length: > 0 } stated ? stated : lemma[..^2];
        foreach (var name in (string[])["present", "continuous", "past", "habitual", "future"]) { _stems[name] = stem; }
        _stems["perfective"] = row["perfective"] is { Length: > 0 } perfective ? perfective : (same ? stem[..^1] : Raise(stem[..^1])) + "িয়ে";
    }

    private static string Raise(string stem)
    {
        if (stem[0] == 'ও') { return "উ" + stem[1..]; }
        var i = stem.AsSpan().IndexOfAny('ে', 'ো');
        return i < 0 ? stem : stem[..i] + (stem[i] == 'ে' ? 'ি' : 'ু') + stem[(i + 1)..];
    }

    private static string Front(string stem)
    {
        if (stem[0] == 'আ') { return "এ" + stem[1..]; }
        var i = stem.LastIndexOf('া');
        return i < 0 ? stem : stem[..i] + 'ে' + stem[(i + 1)..];
    }
}

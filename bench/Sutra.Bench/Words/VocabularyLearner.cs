using Sutra.Bangla.Words;

namespace Sutra.Bench.Words;

/// <summary>Finds the bare words behind the forms of a corpus by counting.</summary>
/// <remarks>
/// A form is a bare word where it takes endings itself (সরকার: সরকারের, সরকারকে), or where no stem within it is met otherwise (সরকা is not).
/// Else it is a form of the stem whose other forms are met most often (ভারতে: ভারত, not ভার).
/// </remarks>
/// <param name="forms">How often each form is met; letters of Bengali only.</param>
/// <param name="known">Words that other tables know to be bare.</param>
internal sealed class VocabularyLearner(IReadOnlyDictionary<string, int> forms, IReadOnlySet<string> known)
{
    private const int LeastOfStem = 2;
    private const int LeastOfOwn = 3;
    private const int LeastEndings = 2;
    private const double LeastStemShare = 0.03;
    private const double LeastOwnShare = 0.08;
    private readonly Dictionary<string, List<(string Form, string Ending)>> _families = Families(forms.Keys);

    /// <summary>The bare words with the counts of all their forms.</summary>
    public Dictionary<string, int> Learn()
    {
        var bare = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, count) in forms)
        {
            if (FixedWords.Find(form) is not null && !FixedWords.MayTakeEndings(form)) { continue; }
            var verb = VerbTable.Find(form);
            // A verb's form is a noun too only where it is one that news hardly has and takes several endings (কর, বাড়ি).
            if (verb is { } v && (!v.IsWeak || !known.Contains(form) && EndingsOf(form) < LeastEndings)) { continue; }
            var word = BaseOf(form);
            // Nothing speaks for it but that its stem is met nowhere else: the rules for unknown words are the better guess.
            if (word == form && !known.Contains(form) && OwnOf(form) < LeastOfOwn && NounReader.StripsUnknown(form)) { continue; }
            bare[word] = bare.GetValueOrDefault(word) + count;
        }
        return bare;
    }

    // Twice, for what is stacked (নেতাদেরও, দেশেরই).
    private string BaseOf(string form)
    {
        for (var round = 0; round < 2; round++)
        {
            var next = Step(form);
            if (next == form) { break; }
            form = next;
        }
        return form;
    }

    private string Step(string form)
    {
        if (known.Contains(form) || FixedWords.MayTakeEndings(form)) { return form; }
        if (OwnOf(form) is var own && own >= LeastOfOwn && own >= LeastOwnShare * forms.GetValueOrDefault(form)) { return form; }
        // A stem that is much rarer than the form and what is made of it is another word or a slip (কমি beside কমিটি).
        var all = forms.GetValueOrDefault(form) + (_families.TryGetValue(form, out var family) ? family.Sum(f => forms[f.Form]) : 0);
        var best = (Stem: form, Count: Math.Max(LeastOfStem - 1, (int)(LeastStemShare * all)));
        foreach (var (stem, ending) in NounEndings.Readings(form))
        {
            if (ending.Text == "র" && stem[^1] == 'ে' && OwnOf(stem) < LeastOfOwn) { continue; }
            if (FixedWords.Find(stem) is not null && !FixedWords.MayTakeEndings(stem)) { continue; }
            if (RealOf(stem, Covered(form, stem, ending.Text)) is var count && count > best.Count) { best = (stem, count); }
        }
        return best.Stem;
    }

    /// <summary>How often a form is met with endings that cannot be a longer ending of a stem within it (দেশে + র is দেশ + ের).</summary>
    private int OwnOf(string form)
    {
        if (!_families.TryGetValue(form, out var family)) { return 0; }
        var stems = NounEndings.Readings(form).Select(r => r.Stem).Where(s => RealOf(s, form) >= LeastOfStem).ToHashSet(StringComparer.Ordinal);
        var sum = 0;
        foreach (var (longer, ending) in family)
        {
            // দেশে + র is দেশ + ের.
            if (ending.Length == 0 || (ending == "র" && form[^1] == 'ে') || IsOfAny(longer, stems)) { continue; }
            sum += forms[longer];
        }
        return sum;
    }

    private int EndingsOf(string form) =>
        _families.TryGetValue(form, out var family) ? family.Where(f => f.Ending is not ("" or "ে" or "য়")).Select(f => f.Ending).Distinct(StringComparer.Ordinal).Count() : 0;

    private static bool IsOfAny(string form, HashSet<string> stems) =>
        stems.Count > 0 && NounEndings.Readings(form).Any(r => stems.Contains(r.Stem));

    // কমিটি, কমিটির and কমিটিতে are no witnesses for কমি.
    private static string Covered(string form, string stem, string? ending) =>
        ending is not null && (ending.StartsWith("টি", StringComparison.Ordinal) || ending.StartsWith("টা", StringComparison.Ordinal)) ? stem + ending[..2] : form;

    /// <summary>How often a stem is met bare or with endings, but for what begins with a certain form of it.</summary>
    private int RealOf(string stem, string but)
    {
        var sum = forms.GetValueOrDefault(stem) + (known.Contains(stem) ? 1000 : 0);
        if (!_families.TryGetValue(stem, out var family)) { return sum; }
        foreach (var (form, _) in family)
        {
            if (!form.StartsWith(but, StringComparison.Ordinal)) { sum += forms[form]; }
        }
        return sum;
    }

    private static Dictionary<string, List<(string, string)>> Families(IEnumerable<string> forms)
    {
        var families = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            // কমিয়ে is no case of কমি.
            if (VerbTable.IsForm(form)) { continue; }
            foreach (var (stem, ending) in NounEndings.Readings(form))
            {
                if (!families.TryGetValue(stem, out var family)) { families[stem] = family = []; }
                family.Add((form, ending.Text ?? ""));
            }
        }
        return families;
    }
}

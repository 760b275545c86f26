using Sutra.Bangla.Names;

namespace Sutra.Bangla.Bearers;

/// <summary>Short forms and full names of organisations, to be matched by their letters where no article sets the one beside the other.</summary>
internal sealed class AcronymIndex
{
    // Of one length, or with one first letter: the latest ones.
    private const int MostOfList = 2000;

    private readonly Dictionary<int, List<(string[] Words, Profile Bearer)>> _full = [];
    private readonly Dictionary<int, List<(string Form, Profile Bearer)>> _latin = [];
    private readonly Dictionary<char, List<(string Form, Profile Bearer)>> _bengali = [];

    /// <summary>Takes an organisation in and says which one known before it stands for or is spelled out by; null where none or several are.</summary>
    public Profile? Add(string form, Profile bearer)
    {
        var words = SpelledOut.WordsOf(form);
        if (words.Length == 1) { return AddShort(form, bearer); }
        if (words.Length is < SpelledOut.Least or > SpelledOut.Most) { return null; }
        Keep(_full, words.Length, (words, bearer));
        return Only([.. Of(_latin, words.Length).Where(s => SpelledOut.Spells(s.Form, words)).Select(s => s.Bearer), .. Of(_bengali, words[0][0]).Where(s => SpelledOut.Spells(s.Form, words)).Select(s => s.Bearer)]);
    }

    /// <summary>Forgets bearers.</summary>
    public void Forget(HashSet<Profile> bearers)
    {
        foreach (var list in _full.Values) { list.RemoveAll(x => bearers.Contains(x.Bearer)); }
        foreach (var list in _latin.Values.Concat(_bengali.Values)) { list.RemoveAll(x => bearers.Contains(x.Bearer)); }
    }

    private Profile? AddShort(string form, Profile bearer)
    {
        var letters = Acronyms.IsSpelt(form) ? Acronyms.LettersOf(form).Length : 0;
        if (letters >= SpelledOut.LeastLatin)
        {
            Keep(_latin, letters, (form, bearer));
            return Only([.. Of(_full, letters).Where(f => SpelledOut.Spells(form, f.Words)).Select(f => f.Bearer)]);
        }
        if (letters > 0 || form.Length < SpelledOut.Least || NameLexicon.OrganisationHeads.ContainsKey(form)) { return null; }
        Keep(_bengali, form[0], (form, bearer));
        var found = new List<Profile>();
        for (var n = SpelledOut.Least; n <= Math.Min(form.Length, SpelledOut.Most); n++)
        {
            found.AddRange(Of(_full, n).Where(f => f.Words[0][0] == form[0] && SpelledOut.Spells(form, f.Words)).Select(f => f.Bearer));
        }
        return Only(found);
    }

    private static Profile? Only(List<Profile> found) => found.Count > 0 && found.TrueForAll(f => f == found[0]) ? found[0] : null;

    private static List<T> Of<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key) where TKey : notnull => lists.TryGetValue(key, out var list) ? list : [];

    private static void Keep<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) { lists[key] = list = []; }
        if (list.Count >= MostOfList) { list.RemoveRange(0, MostOfList / 4); }
        list.Add(item);
    }
}

namespace Sutra.Bangla.Bearers;

/// <summary>Tells whether two forms may be of one name that is spelled or cut otherwise.</summary>
internal static class NearNames
{
    // A word of fewer letters of its key has too little left to differ in.
    private const int LeastLetters = 4;

    /// <summary>Whether a form has the words of a known one in order and more, or the other way round.</summary>
    public static bool IsShorter(Profile known, string[] words) => known.Words.Exists(w => w.Length != words.Length && (w.Length > words.Length ? IsIn(words, w) : IsIn(w, words)));

    /// <summary>Whether a form has as many words as a known one, all but one the same, and that one differs by a vowel, an h or one letter in a long word.</summary>
    public static bool IsNear(Profile known, string[] words) => known.Words.Exists(w => w.Length == words.Length && DifferInOne(w, words));

    private static bool IsIn(string[] few, string[] many)
    {
        var at = 0;
        foreach (var word in few)
        {
            while (at < many.Length && many[at] != word) { at++; }
            if (at++ >= many.Length) { return false; }
        }
        return true;
    }

    private static bool DifferInOne(string[] one, string[] other)
    {
        var differing = -1;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] == other[i]) { continue; }
            if (differing >= 0) { return false; }
            differing = i;
        }
        return differing >= 0 && AreNear(one[differing], other[differing]);
    }

    private static bool AreNear(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < LeastLetters || one[0] != other[0]) { return false; }
        return Consonants(one) == Consonants(other);
    }

    private static string Consonants(string word) => string.Concat(word.Where(c => c is not ('া' or 'ি' or 'ে' or 'ু' or 'হ')).Select(c => c switch { 'খ' => 'ক', 'ঘ' => 'গ', 'থ' => 'ত', 'ধ' => 'দ', 'ফ' => 'প', 'ভ' => 'ব', _ => c }));
}

namespace Sutra.Archive.Search;

/// <summary>A word by sound, in either script: its consonants, and the vowels between them.</summary>
/// <param name="Consonants">One letter a sound; the key under which candidates are looked up.</param>
/// <param name="Gaps">What stands before, between and after the consonants: vowel codes of sound-vowels.tsv in a Bengali word, letters in a Latin one.</param>
internal sealed record NameSound(string Consonants, IReadOnlyList<string> Gaps)
{
    /// <summary>Whether a Latin word may be a Bengali word: the same consonants, and between them vowels that can stand for each other.</summary>
    public static bool Matches(NameSound latin, NameSound bengali)
    {
        if (latin.Consonants != bengali.Consonants) { return false; }
        for (var i = 0; i < latin.Gaps.Count; i++)
        {
            if (!SoundVowels.Agree(bengali.Gaps[i], latin.Gaps[i], isFirst: i == 0, isLast: i == latin.Gaps.Count - 1)) { return false; }
        }
        return true;
    }
}

using Sutra.Bangla.Names;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements;

/// <summary>Tells spellings of one word apart from two words: better to take two names for one than to accuse of a difference.</summary>
internal static class NearSpelling
{
    private const int Long = 9;
    private const int Short = 4;

    /// <summary>Whether two words, or rows of words, may be spellings of one: the same consonants, or a letter or two else in a long word.</summary>
    public static bool Same(string a, string b)
    {
        var (x, y) = (Bones(a), Bones(b));
        if (x == y || x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal)) { return true; }
        var longer = Math.Max(x.Length, y.Length);
        return longer >= Short && EditDistance.Of(x, y) <= (longer >= Long ? 2 : 1);
    }

    /// <summary>The consonants by which a word sounds, endings off; the whole key where there are fewer than two.</summary>
    public static string Bones(string words)
    {
        var key = string.Concat(words.Split([' ', '-', '–', '.'], StringSplitOptions.RemoveEmptyEntries).Select(w => SoundKey.Of(RoughStem.Of(w))));
        var bones = string.Concat(key.Where(c => c is not ('া' or 'ি' or 'ে' or 'ু' or 'হ')));
        return bones.Length >= 2 ? bones : key;
    }
}

using System.Text;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;

namespace Sutra.Bangla.Bearers;

/// <summary>The keys under which forms of names meet across articles: sound keys, with spellings of common parts of names folded (name-variants.tsv).</summary>
internal static class BearerKeys
{
    private static readonly Dictionary<string, string> s_variants = LoadVariants();

    /// <summary>The folded words of a person's form, in order; titles left out.</summary>
    public static string[] WordsOf(string form)
    {
        var words = NameWords.Of(form, NameKind.Person);
        for (var i = 0; i < words.Length; i++) { words[i] = Fold(words[i], isFirst: i == 0); }
        return words;
    }

    /// <summary>One key of words: written apart or together they are one (এ কে এম and একেএম, মাহবুব উল আলম and মাহবুবুল আলম).</summary>
    public static string Join(string[] words)
    {
        var b = new StringBuilder("p:");
        foreach (var word in words)
        {
            foreach (var c in word) { if (b[^1] != c) { b.Append(c); } }
        }
        return b.ToString();
    }

    /// <summary>The key of an organisation, a place or something else.</summary>
    public static string OfThing(Name name) => name.Kind == NameKind.Organisation ? OfBody(name.Text) : BySound(NameKey.Of(name), name.Kind);

    /// <summary>The key of a form of a place or of something else.</summary>
    public static string OfThing(string form, NameKind kind) => BySound(NameKey.Of(form, kind), kind);

    /// <summary>The key of an organisation's form; what says only how a company is owed for does not count.</summary>
    public static string OfBody(string form) => BySound(NameKey.Of(WithoutLimited(form), NameKind.Organisation), NameKind.Organisation);

    // Of a stable hash, so that what is joined does not hang on the run.
    public static ulong Hash(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key) { hash = (hash ^ c) * 1099511628211UL; }
        return hash;
    }

    // What the tables know has the key of its sound too, so that other spellings meet it.
    private static string BySound(string key, NameKind kind) => key[1] == '=' ? $"{key[0]}:{string.Concat(NameWords.Of(key[2..], kind))}" : key;

    private static string Fold(string word, bool isFirst)
    {
        var folded = word.Replace('ছ', 'স');
        if (s_variants.TryGetValue(folded, out var other)) { return other; }
        // মাহবুব উল আলম: the article of its own.
        return !isFirst && folded is ['ু', 'ল' or 'র' or 'স' or 'ন' or 'দ' or 'জ'] ? folded[1..] : folded;
    }

    private static string WithoutLimited(string form)
    {
        var space = form.LastIndexOf(' ');
        return space > 0 && form[(space + 1)..] is "লিমিটেড" or "লি" or "লি." or "পিএলসি" ? form[..space] : form;
    }

    private static Dictionary<string, string> LoadVariants()
    {
        var variants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in FactTable.Load(typeof(BearerKeys).Assembly, "name-variants.tsv").Rows)
        {
            var (name, variant) = (Sound(row["name"]), Sound(row["variant"]));
            if (name != variant) { variants.TryAdd(variant, name); }
        }
        return variants;
    }

    private static string Sound(string word) => SoundKey.Of(word).Replace('ছ', 'স');
}

using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>The words of a name's form by which forms are compared: sound keys, without titles (মো.) and ranks (উপজেলা) where enough is left.</summary>
internal static class NameWords
{
    /// <summary>The keys of the form's words, in order; hyphens count as spaces.</summary>
    public static string[] Of(string form, NameKind kind)
    {
        var words = new List<string>();
        var bare = new List<string>();
        foreach (var token in Tokenizer.Tokenize(form))
        {
            if (token.Kind == TokenKind.Mark) { continue; }
            var word = token.ToString();
            var key = token.Kind == TokenKind.Number ? word : SoundKey.Of(word);
            if (key.Length == 0) { continue; }
            words.Add(key);
            if (!IsLoose(word, kind)) { bare.Add(key); }
        }
        return bare.Count >= (kind == NameKind.Person ? 2 : 1) || (bare.Count == 1 && words.Count == 2) ? [.. bare] : [.. words];
    }

    /// <summary>Whether a word comes and goes before one name: মো. and its kin, titles, ranks of places; শেখ and সৈয়দ do not.</summary>
    internal static bool IsLoose(string word, NameKind kind) => kind switch
    {
        NameKind.Person => word is "মো" or "মোঃ" or "মোহাম্মদ" or "মোহাম্মাদ" or "মুহাম্মদ" or "মুহাম্মাদ" or "মহম্মদ" or "মুহ" or "মোসা" or "মোছা" or "মোসাম্মৎ" or "মোছাম্মৎ"
            || (NameLexicon.Titles.TryGet(word, out var use) && use is "title" or "after"),
        NameKind.Place => NameLexicon.PlaceHeads.TryGetValue(word, out var rank) && rank == "drop",
        _ => false,
    };
}

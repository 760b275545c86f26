using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>A noun that makes the words before it a place (… এলাকায়, … সেন্টারে, … সামনে).</summary>
/// <param name="IsNarrow">Whether such a place is a spot within a town.</param>
/// <param name="Closes">Whether its ending says that this is the place.</param>
/// <param name="Sort">The noun; one word for all at which people meet, and one for "in front of" and the like.</param>
internal readonly record struct PlaceNoun(bool IsNarrow, bool Closes, string Sort)
{
    /// <summary>The sort of halls, camps and offices: the noun belongs to the place's name.</summary>
    public const string Venue = "venue";

    /// <summary>The sort of places that lie beside what is named.</summary>
    public const string Beside = "beside";

    private const string Narrow = "5";
    private static readonly Dictionary<string, (bool IsNarrow, string Sort)> s_nouns = FactTable.Load(typeof(PlaceNoun).Assembly, "place-nouns.tsv").Rows
        .ToDictionary(r => r["noun"], r => (string.CompareOrdinal(r["level"], Narrow) >= 0, r["sort"].Length > 0 ? r["sort"] : r["noun"]), StringComparer.Ordinal);
    private static readonly HashSet<string> s_venues = FactTable.Load(typeof(PlaceNoun).Assembly, "venue-nouns.tsv").Rows.Select(r => r["noun"]).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> s_besides = new(StringComparer.Ordinal) { "সামনে", "পাশে", "কাছে", "নিকটে" };
    private static readonly string[] s_endings = ["তে", "য়", "ে", "এ", "ের", "র"];

    /// <summary>Whether it belongs to the place's name.</summary>
    public bool IsVenue => Sort == Venue;

    /// <summary>How many words before it may be the name.</summary>
    public int NameWords => IsVenue ? 3 : 2;

    /// <summary>The noun at a token, or null.</summary>
    public static PlaceNoun? At(Sentence sentence, int i)
    {
        var word = sentence.Tokens[i].ToString();
        if (s_besides.Contains(word)) { return new PlaceNoun(true, true, Beside); }
        if (word is "থানাধীন") { return new PlaceNoun(true, false, "থানা"); }
        if (Of(word, false) is { } bare) { return bare; }
        foreach (var ending in s_endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && CaseEndings.TryStrip(word, ending, out var stem) && Of(stem, !ending.EndsWith('র')) is { } noun) { return noun; }
        }
        return null;
    }

    /// <summary>Whether a word, case ending off, is such a noun.</summary>
    public static bool IsNoun(string word) => s_nouns.ContainsKey(word) || s_venues.Contains(word);

    /// <summary>The sort of places that a noun makes; the noun itself where it is in no table.</summary>
    public static string SortOf(string noun) => s_nouns.TryGetValue(noun, out var known) ? known.Sort : noun;

    /// <summary>Words that stand before places and are no part of a name.</summary>
    public static bool IsLoose(Token token) =>
        token.Text is "রাজধানীর" or "রাজধানী" or "ঢাকার" or "একটি" or "ওই" or "এই" or "সেই" or "দিকে" or "এক" or "সময়" or "তার" or "তাঁর" or "বিভিন্ন" or "পর" or "থেকে" or "মধ্যে" or "নিজ" or "নিজের" or "সংলগ্ন"
        || Lemmatizer.Read(token.ToString()).Class == WordClass.Verb;

    private static PlaceNoun? Of(string word, bool closes) =>
        s_nouns.TryGetValue(word, out var noun) ? new PlaceNoun(noun.IsNarrow, closes, noun.Sort) : s_venues.Contains(word) ? new PlaceNoun(true, closes, Venue) : null;
}

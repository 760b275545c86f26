using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>What the tables say of one word, whatever its neighbours.</summary>
internal sealed class WordFacts
{
    // Words recur: the same few ten thousand make up nearly all news text. Of a long stream the table begins anew when it is full, and has the words of its latest part.
    private const int MostKept = 65_536;
    private static readonly WordTable<WordFacts> s_kept = new(MostKept);
    private static readonly string[] s_endings =
        ["দেরকে", "দের", "কে", "য়ের", "ের", "এর", "র", "তে", "ে", "য়", "ও", "ই", "রা", "সহ"];

    private WordFacts(string text, TokenKind kind)
    {
        Text = text;
        Kind = kind;
        Stem = StemOf(text);
        Part = NameLexicon.Parts.TryGetValue(text, out var part) ? part : NameLexicon.Parts.GetValueOrDefault(Stem);
        OrganisationHead = Head(NameLexicon.OrganisationHeads);
        PlaceHead = Head(NameLexicon.PlaceHeads);
        IsNoName = NameLexicon.NotNames.Contains(text) || NameLexicon.NotNames.Contains(Stem);
        IsOrdinary = NameLexicon.OrdinaryWords.Contains(text) && Part.Inside <= Part.Outside;
        IsBareRoleTail = EndsAsRole(text);
        IsRoleTail = IsBareRoleTail || EndsAsRole(Stem);
        IsAcronym = !NameLexicon.NotNames.Contains(text) && !NameLexicon.NotNames.Contains(Stem) && (Acronyms.IsSpelt(text) || Acronyms.IsSpelt(Stem));
        IsDay = TimeLexicon.TryGet(text, out var sense) && sense.Kind is TimeWordKind.Today or TimeWordKind.Weekday or TimeWordKind.Anchor;
        MayTellTime = kind == TokenKind.Word && TimeWords.MayTellTime(new Token(text, new TextSpan(0, text.Length), kind));
        CarriesTime = MayTellTime && TimeWords.CarriesTime(new Token(text, new TextSpan(0, text.Length), kind));
        MayEndInOwnR = kind == TokenKind.Word && text.Length > 3 && text[^1] == 'র' && Letters.IsBengaliSign(text[^2]) && text[^2] != 'ে' && !IsOrdinary;
        Scores = TaggerModel.Shared.ScoresOf(this);
        Symbol = TagSymbol.Of(TagFeatures.SymbolOf(this));
        Stems = kind == TokenKind.Word ? [.. CaseEndings.Candidates(text)] : [];
        LongestTitle = Math.Max(NameLexicon.Titles.LongestFrom(text), NameLexicon.Titles.LongestFrom(Stem));
        LongestRole = Math.Max(NameLexicon.Roles.LongestFrom(text), NameLexicon.Roles.LongestFrom(Stem));
        LongestKnown = kind == TokenKind.Word ? KnownMatcher.LongestFrom(text) : 0;
    }

    /// <summary>The word as it stands.</summary>
    public string Text { get; }

    /// <summary>What its token is made of.</summary>
    public TokenKind Kind { get; }

    /// <summary>The word with a likely case ending off: of the stems that a table of names knows, else the plain rule.</summary>
    public string Stem { get; }

    /// <summary>Its counts as a part of persons' names.</summary>
    public NamePart Part { get; }

    /// <summary>The reach of the organisation's head it is, or null.</summary>
    public string? OrganisationHead { get; }

    /// <summary>The use of the place's head it is, or null.</summary>
    public string? PlaceHead { get; }

    /// <summary>Whether it ends as offices do (প্রতিরক্ষামন্ত্রী).</summary>
    public bool IsRoleTail { get; }

    /// <summary>Whether it ends so without a case ending.</summary>
    public bool IsBareRoleTail { get; }

    /// <summary>Whether a table says that it is no name by itself.</summary>
    public bool IsNoName { get; }

    /// <summary>Whether it is an ordinary word, at whose side a name ends.</summary>
    public bool IsOrdinary { get; }

    /// <summary>Whether it is spelt in the names of Latin letters (বিএনপি).</summary>
    public bool IsAcronym { get; }

    /// <summary>Whether it names a day: আজ, গতকাল, পরদিন, শুক্রবার.</summary>
    public bool IsDay { get; }

    /// <summary>Whether it can be a part of a temporal expression.</summary>
    public bool MayTellTime { get; }

    /// <summary>Whether it can be what a time is told by (see <see cref="TimeWords.CarriesTime"/>).</summary>
    public bool CarriesTime { get; }

    /// <summary>Whether its র after a vowel sign may be its own or a case ending (দ্রেভার); the ের of most genitives is left out.</summary>
    public bool MayEndInOwnR { get; }

    /// <summary>What it adds to the tagger's scores where it stands at, before and after a place.</summary>
    public WordScores Scores { get; }

    /// <summary>What the tables say of it alone, for the tagger.</summary>
    public TagSymbol Symbol { get; }

    /// <summary>The word as it stands and every reading of it with a case ending taken off.</summary>
    public Stem[] Stems { get; }

    /// <summary>How many tokens the longest title has that may open with it; 0 where none does. So for roles and known names.</summary>
    public int LongestTitle { get; }

    /// <inheritdoc cref="LongestTitle" />
    public int LongestRole { get; }

    /// <inheritdoc cref="LongestTitle" />
    public int LongestKnown { get; }

    /// <summary>The facts of a token's word.</summary>
    public static WordFacts Of(Token token)
    {
        if (s_kept.Find(token.Text) is { } known) { return known; }
        var facts = new WordFacts(token.ToString(), token.Kind);
        s_kept.Keep(facts.Text, facts);
        return facts;
    }

    /// <summary>Forgets what was looked up.</summary>
    public static void Forget() => s_kept.Clear();

    private string? Head(Dictionary<string, string> heads) =>
        heads.TryGetValue(Text, out var v) || heads.TryGetValue(Stem, out v) ? v : null;

    private static bool EndsAsRole(string word)
    {
        foreach (var tail in NameLexicon.RoleTails)
        {
            if (word.Length > tail.Length + 1 && word.EndsWith(tail, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }

    private static string StemOf(string word)
    {
        if (word.Length < 3 || !Letters.IsBengali(word[0]) || IsKnown(word)) { return word; }
        string? plain = null;
        foreach (var ending in s_endings)
        {
            if (!CaseEndings.TryStrip(word, ending, out var stem)) { continue; }
            if (ending is "র" or "ও" or "ই" && !Letters.IsBengaliSign(stem[^1]) && ending == "র") { continue; }
            if (IsKnown(stem)) { return stem; }
            plain ??= stem;
        }
        return plain ?? word;
    }

    private static bool IsKnown(string word) =>
        NameLexicon.Parts.ContainsKey(word) || NameLexicon.OwnEndings.Contains(word) || NameLexicon.OrganisationHeads.ContainsKey(word) || NameLexicon.PlaceHeads.ContainsKey(word) ||
        NameLexicon.Roles.Contains(word) || NameLexicon.Known.Contains(word);
}

using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Names;

/// <summary>A name that is known before the page is read.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Class">agency, media, speaks, party, body …; country, district, city …; adjective for রুশ and মার্কিন; weak where it is more often another word.</param>
internal sealed record KnownName(string Name, NameKind Kind, string Class);

/// <summary>How a word stands to persons' names in the tagged corpora.</summary>
internal readonly record struct NamePart(int First, int Later, int Alone, int Outside)
{
    public int Inside => First + Later + Alone;
}

/// <summary>The tables of names, read once.</summary>
internal static class NameLexicon
{
    // Filled where the places are read; has to stand before that.
    private static readonly HashSet<string> s_districts = new(StringComparer.Ordinal);

    /// <summary>The divisions and districts of Bangladesh.</summary>
    public static IReadOnlySet<string> Districts => s_districts;

    /// <summary>Known organisations, places and other names by each of their forms.</summary>
    public static PhraseTable<KnownName> Known { get; } = LoadKnown();

    /// <summary>Words set before or after a person's name: part, title, after.</summary>
    public static PhraseTable<string> Titles { get; } = LoadPhrases("name-titles.tsv", "use");

    /// <summary>Offices and descriptions: office, work, part, field, tail.</summary>
    public static PhraseTable<string> Roles { get; } = LoadPhrases("roles.tsv", "class", r => r["class"] != "tail");

    /// <summary>Ends of words that are roles (প্রতিরক্ষামন্ত্রী).</summary>
    public static string[] RoleTails { get; } = [.. Rows("roles.tsv").Where(r => r["class"] == "tail").Select(r => r["word"])];

    /// <summary>Closing words of organisations' names: wide, near, alone, union, country.</summary>
    public static Dictionary<string, string> OrganisationHeads { get; } = LoadWords("organisation-heads.tsv", "reach");

    /// <summary>Closing words of places' names: keep, drop.</summary>
    public static Dictionary<string, string> PlaceHeads { get; } = LoadWords("place-heads.tsv", "use");

    /// <summary>Parts of persons' names with their counts.</summary>
    public static Dictionary<string, NamePart> Parts { get; } = LoadParts();

    /// <summary>Words that no person's name and no name of one word begins or ends with.</summary>
    public static HashSet<string> OrdinaryWords { get; } = Rows("ordinary-words.tsv").Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words that are no name by themselves, whatever the tagger and the spelling say.</summary>
    public static HashSet<string> NotNames { get; } = Rows("not-names.tsv").Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Given names that are words too (শান্ত, বিপ্লব).</summary>
    public static HashSet<string> WordNames { get; } = Rows("word-names.tsv").Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words that end in a র of their own.</summary>
    public static HashSet<string> OwnEndings { get; } = Rows("own-endings.tsv").Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Nouns beside which a phrase in quotes is a title.</summary>
    public static HashSet<string> TitleNouns { get; } = Rows("title-nouns.tsv").Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words within organisations' names, before the closing one.</summary>
    public static HashSet<string> OrganisationWords { get; } = Rows("organisation-words.tsv").Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<FactRow> Rows(string table) => FactTable.Load(typeof(NameLexicon).Assembly, table).Rows;

    private static PhraseTable<string> LoadPhrases(string table, string column, Func<FactRow, bool>? where = null) =>
        new(Rows(table).Where(r => where is null || where(r)).Select(r => (r["word"], r[column])));

    private static Dictionary<string, string> LoadWords(string table, string column)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var r in Rows(table)) { words.TryAdd(r["word"], r[column]); }
        return words;
    }

    private static Dictionary<string, NamePart> LoadParts()
    {
        var parts = new Dictionary<string, NamePart>(StringComparer.Ordinal);
        foreach (var r in Rows("name-parts.tsv"))
        {
            parts.TryAdd(r["word"], new NamePart(Count(r, "first"), Count(r, "later"), Count(r, "alone"), Count(r, "outside")));
        }
        return parts;
    }

    private static int Count(FactRow row, string column) => int.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture);

    // Order matters: of two rows with one form the first counts.
    private static PhraseTable<KnownName> LoadKnown()
    {
        var places = Rows("places.tsv");
        s_districts.UnionWith(places.Where(r => r["kind"] is "division" or "district").Select(r => r["name"]));
        var rows = Rows("known-names.tsv").Select(r => (r["form"], new KnownName(r["name"], Enum.Parse<NameKind>(r["kind"], ignoreCase: true), r["class"])))
            .Concat(Rows("countries.tsv").Select(r => (r["form"], new KnownName(r["name"], NameKind.Place, r["class"] == "adjective" ? "adjective" : "map"))))
            .Concat(Rows("figures.tsv").Select(r => (r["name"], new KnownName(r["name"], NameKind.Person, "figure"))))
            .Concat(places.Select(r => (r["name"], new KnownName(r["name"], NameKind.Place, r["use"] == "weak" ? "weak" : r["kind"]))));
        return new PhraseTable<KnownName>(rows);
    }
}

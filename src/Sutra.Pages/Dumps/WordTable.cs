using Sutra.Bangla.Facts;

namespace Sutra.Pages.Dumps;

/// <summary>Sets of words from the tables beside this code.</summary>
internal static class WordTable
{
    /// <summary>Rubrics' names, lower-cased (<c>rubrics.tsv</c>).</summary>
    public static readonly HashSet<string> Rubrics = Column("rubrics.tsv", "name");

    /// <summary>Names of Latin letters (<c>letternames.tsv</c>).</summary>
    public static readonly HashSet<string> LetterNames = Column("letternames.tsv", "name");

    /// <summary>Words that open an imprint (<c>footers.tsv</c>).</summary>
    public static readonly IReadOnlyList<string> Footers = [.. Column("footers.tsv", "words")];

    /// <summary>Words of a date (<c>datewords.tsv</c>, kind word).</summary>
    public static readonly HashSet<string> DateWords = OfKind("datewords.tsv", "word");

    /// <summary>Words that say "published".</summary>
    public static readonly HashSet<string> Published = OfKind("datewords.tsv", "published");

    /// <summary>Words that say "updated".</summary>
    public static readonly HashSet<string> Updated = OfKind("datewords.tsv", "updated");

    /// <summary>Words that close a desk's name (<c>roles.tsv</c>, kind desk).</summary>
    public static readonly HashSet<string> Desks = OfKind("roles.tsv", "desk");

    /// <summary>Words that close a correspondent's designation (<c>roles.tsv</c>, kind person).</summary>
    public static readonly HashSet<string> Persons = OfKind("roles.tsv", "person");

    private static HashSet<string> Column(string table, string column) =>
        [.. FactTable.Load(typeof(WordTable).Assembly, table).Rows.Select(r => r[column].ToLowerInvariant())];

    private static HashSet<string> OfKind(string table, string kind) =>
        [.. FactTable.Load(typeof(WordTable).Assembly, table).Rows.Where(r => r["kind"] == kind).Select(r => r["word"].ToLowerInvariant())];
}

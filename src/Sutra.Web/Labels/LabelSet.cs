using System.Globalization;
using Sutra.Archive.Search;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Pages.Articles;
using Sutra.Pages.Genres;
using Sutra.Pages.Metadata;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Json;
using Sutra.Stories.Statements;
using Sutra.Stories.Tolls;

namespace Sutra.Web.Labels;

/// <summary>The program's own words on a report, in one language; labels.tsv holds them all.</summary>
internal sealed class LabelSet
{
    private static readonly FactTable s_table = FactTable.Load(typeof(LabelSet).Assembly, "labels.tsv");
    private readonly Dictionary<string, string> _words;

    private LabelSet(string language)
    {
        Language = language;
        _words = s_table.Rows.ToDictionary(r => r["key"], r => r[language], StringComparer.Ordinal);
    }

    /// <summary>Labels in English.</summary>
    public static LabelSet English { get; } = new("en");

    /// <summary>Labels in Bengali, with Bengali digits.</summary>
    public static LabelSet Bengali { get; } = new("bn");

    /// <summary>A BCP 47 tag: <c>en</c> or <c>bn</c>.</summary>
    public string Language { get; }

    /// <summary>Every label of the language, as the table has it.</summary>
    public IReadOnlyDictionary<string, string> All => _words;

    /// <summary>The label of a key.</summary>
    /// <exception cref="KeyNotFoundException">The table lacks the key: a bug of the build.</exception>
    public string this[string key] => _words[key];

    /// <summary>The labels of a language named on the command line; those of the user's locale where none is named.</summary>
    public static LabelSet Of(string? language) =>
        (language ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) == "bn" ? Bengali : English;

    /// <summary>A number in the language's digits.</summary>
    public string Number(int value) => Digits(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A label that counts: the form for one where the language has it.</summary>
    public string Count(string key, int value) =>
        (value == 1 && _words.TryGetValue(key + ".one", out var one) ? one : this[key]).Replace("{0}", Number(value), StringComparison.Ordinal);

    /// <summary>What a disagreement is about.</summary>
    public string Of(DisagreementKind kind) => this["differ." + JsonText.NameOf(kind)];

    /// <summary>What an article is that is no news of one happening.</summary>
    public string Of(ArticleGenre genre) => this["genre." + JsonText.NameOf(genre)];

    /// <summary>What became of the people that a toll counts.</summary>
    public string Of(TollKind kind) => this["toll." + JsonText.NameOf(kind)];

    /// <summary>What a speaker does with the words.</summary>
    public string Of(Stance stance) => this["stance." + JsonText.NameOf(stance)];

    /// <summary>How words are given.</summary>
    public string Of(StatementKind kind) => this["kind." + JsonText.NameOf(kind)];

    /// <summary>What a line of a page is.</summary>
    public string Of(LineLabel label) => this["line." + JsonText.NameOf(label)];

    /// <summary>What a name names.</summary>
    public string Of(NameKind kind) => this["name." + JsonText.NameOf(kind)];

    /// <summary>How a date is known.</summary>
    public string Of(DateBasis basis) => this["basis." + JsonText.NameOf(basis)];

    /// <summary>Why a piece of a query means nothing.</summary>
    public string Of(QueryFault fault) => this["query." + JsonText.NameOf(fault)];

    /// <summary>ASCII digits as the language's own.</summary>
    public string Digits(string text) => Language != "bn" ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) { span[i] = char.IsAsciiDigit(source[i]) ? (char)('\u09E6' + (source[i] - '0')) : source[i]; }
    });
}

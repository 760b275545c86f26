using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Bearers;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Bearers;

/// <summary>An article made for a test: a name, what is told of it, and who else is named.</summary>
internal sealed record NamedArticle(IReadOnlyList<Name> Names, IReadOnlyList<Sentence> Sentences, LocalDate? Day)
{
    /// <summary>Reads one from a cell: the name, then what is told, by ";".</summary>
    public static NamedArticle Parse(NameKind kind, string cell)
    {
        var parts = cell.Split(';');
        var told = parts.Skip(1).Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        string[] List(string key) => told.TryGetValue(key, out var value) ? value.Split(',') : [];
        var before = told.GetValueOrDefault("title") is { } title ? title + " " : "";
        var text = before + parts[0] + (told.GetValueOrDefault("age") is { } age ? $" ({age})" : "") + " আসেন।";
        var mention = new Mention(0, new TextSpan(before.Length, parts[0].Length), parts[0], "", told.GetValueOrDefault("role"));
        List<Name> names =
        [
            new Name(parts[0], kind, List("forms"), [mention]),
            .. List("people").Select(n => Other(n, NameKind.Person)),
            .. List("bodies").Select(n => Other(n, NameKind.Organisation)),
            .. List("places").Select(n => Other(n, NameKind.Place)),
        ];
        return new NamedArticle(names, [new Sentence(0, 0, text, Tokenizer.Tokenize(text))], told.GetValueOrDefault("day") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null);
    }

    /// <summary>The number that a register gives its name.</summary>
    public int AddTo(NameRegister register) => register.Add(Names, Sentences, Day)[0];

    private static Name Other(string text, NameKind kind) => new(text, kind, [], [new Mention(-1, new TextSpan(0, 1), text, "", null)]);
}

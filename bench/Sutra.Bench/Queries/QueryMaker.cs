using NodaTime.Text;
using Sutra.Bangla.Names;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Queries;

/// <summary>Makes queries as readers type them: most have a word or two or a name, a few use what docs/search.md offers besides.</summary>
internal sealed class QueryMaker(QueryVocabulary words)
{
    // Of a hundred queries; taken from nowhere but what seems usual, since nobody has searched yet.
    private static readonly (int Percent, Func<QueryVocabulary, Dice, string> Make)[] s_kinds =
    [
        (22, (w, d) => w.Word(d)),
        (20, (w, d) => $"{w.Word(d)} {w.Word(d)}"),
        (22, (w, d) => w.Name(d)),
        (8, (w, d) => $"{w.Name(d)} {w.Word(d)}"),
        (8, (w, d) => w.Latin(d)),
        (6, (w, d) => $"\"{w.Phrase(d)}\""),
        (3, (w, d) => w.Outlet(d) is { } outlet ? $"{w.Word(d)} outlet:{Quoted(outlet)}" : w.Word(d)),
        (3, (w, d) => $"place:{Quoted(w.Name(d, NameKind.Place))}"),
        (2, (w, d) => $"speaker:{Quoted(w.Speaker(d))}"),
        (3, Dated),
        (3, (w, d) => $"{w.Word(d)} -{w.Word(d)}"),
    ];

    /// <summary>The next query.</summary>
    public string Make(Dice dice)
    {
        var roll = dice.Below(s_kinds.Sum(k => k.Percent));
        foreach (var (percent, make) in s_kinds)
        {
            if ((roll -= percent) < 0) { return make(words, dice); }
        }
        throw new InvalidOperationException("The kinds' shares do not add up.");
    }

    private static string Dated(QueryVocabulary words, Dice dice)
    {
        if (words.Day(dice) is not { } day) { return words.Word(dice); }
        return $"{words.Word(dice)} from:{LocalDatePattern.Iso.Format(day)} to:{LocalDatePattern.Iso.Format(day.PlusDays(dice.Below(30)))}";
    }

    private static string Quoted(string value) => value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value;
}

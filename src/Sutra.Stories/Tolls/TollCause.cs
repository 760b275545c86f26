using System.Collections.Frozen;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tolls;

/// <summary>What people were killed, hurt or lost by.</summary>
/// <param name="Group">The same for nouns of one kind.</param>
/// <param name="IsLasting">Whether it is counted over months, as a disease is, so that a year is as good as a day.</param>
internal sealed record TollCause(string Group, bool IsLasting)
{
    private const int Lead = 3;
    private const string Accident = "accident";

    private static readonly FrozenDictionary<string, TollCause> s_nouns = FactTable.Load(typeof(TollCause).Assembly, "toll-causes.tsv").Rows
        .ToFrozenDictionary(r => StemOf(r["noun"]), r => new TollCause(r["group"], r["kind"] == "lasting"), StringComparer.Ordinal);

    /// <summary>The cause that a sentence names; where it names none (এ ঘটনায়, এতে), or only an accident, that of its article's opening; null where neither has one.</summary>
    public static TollCause? Of(Sentence sentence, TollCause? opening) => Best(Causes(sentence)) is var own && own is { Group: not Accident } ? own : opening ?? own;

    /// <summary>What an article opens with: the first cause of its headline and first sentences that is more than an accident, else that.</summary>
    public static TollCause? OpeningOf(Reading reading)
    {
        Sentence[] headline = reading.Headline is { } h ? [h] : [];
        return Best(headline.Concat(reading.Sentences.Take(Lead)).SelectMany(Causes));
    }

    // Whatever an accident was says more than that it was one.
    private static TollCause? Best(IEnumerable<TollCause> causes)
    {
        TollCause? accident = null;
        foreach (var cause in causes)
        {
            if (cause.Group != Accident) { return cause; }
            accident ??= cause;
        }
        return accident;
    }

    private static IEnumerable<TollCause> Causes(Sentence sentence) => sentence.Tokens.Where(t => t.Kind == TokenKind.Word).Select(t => s_nouns.GetValueOrDefault(StemOf(t.Text))).OfType<TollCause>();

    // The rough stem takes some nouns for plurals (গোলাগুলি, কলেরা), and is too careful with those of two letters (ধসে, ধসের).
    private static string StemOf(ReadOnlySpan<char> word)
    {
        foreach (var noun in (ReadOnlySpan<string>)["গোলাগুলি", "কলেরা"]) { if (word.StartsWith(noun, StringComparison.Ordinal)) { return noun; } }
        var stem = RoughStem.Of(word);
        return stem is [_, .., not 'ে', 'ে'] ? stem[..^1] : stem;
    }
}

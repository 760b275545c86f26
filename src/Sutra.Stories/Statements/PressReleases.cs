using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements;

/// <summary>The press releases on which an article says that it rests.</summary>
public static class PressReleases
{
    /// <summary>
    /// Each once, in order: whose it is with what it is ("তরী নির্মাণ সংস্থা (বিজ্ঞপ্তি)"); where the article does not tell whose, what it is called
    /// ("সংবাদ বিজ্ঞপ্তি"). The words are the article's.
    /// </summary>
    public static IReadOnlyList<string> NamedIn(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var said = reading.Statements.Where(s => s.Kind != StatementKind.Credit).ToLookup(s => s.CueSentence);
        var found = reading.Sentences.SelectMany(s => In(s, said[s.Index].FirstOrDefault())).ToList();
        // Who speaks in a release is not always who sent it: the one whose it is said to be comes first.
        foreach (var best in (Func<Release, bool>[])[r => r.Maker is not null && r.IsMade, r => r.Maker is not null])
        {
            if (found.Exists(r => best(r))) { return Fullest([.. found.Where(best).Select(r => $"{r.Maker} ({r.Noun})").Distinct(StringComparer.Ordinal)]); }
        }
        return [.. found.Select(r => r.Called).OrderByDescending(c => c.Length).Take(1)];
    }

    // "অধিদপ্তরের বিজ্ঞপ্তিতে" after "স্বাস্থ্য অধিদপ্তরের বিজ্ঞপ্তিতে" is the same one.
    private static List<string> Fullest(List<string> names) => names.FindAll(n => !names.Exists(other => other.EndsWith(" " + n, StringComparison.Ordinal)));

    private static IEnumerable<Release> In(Sentence sentence, Statement? said)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (DocumentWords.ReleaseOf(sentence.Tokens[i].ToString()) is not { } noun) { continue; }
            var called = i > 0 && sentence.Tokens[i - 1].ToString() is "সংবাদ" or "প্রেস" ? sentence.Tokens[i - 1] + " " + noun : noun;
            yield return new Release(MakerOf(said), noun, called, said?.Kind == StatementKind.Document);
        }
    }

    private static string? MakerOf(Statement? said) =>
        said is not null && (said.SpeakerName ?? said.Speaker) is { Length: > 0 } maker && !Letters.IsDigit(maker[0]) && !IsDocument(maker) ? maker : null;

    private static bool IsDocument(string speaker) => DocumentWords.StemOf(Morphology.LastWord(speaker)) is not null;

    private readonly record struct Release(string? Maker, string Noun, string Called, bool IsMade);
}

using Sutra.Bangla.Names;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>A number of an article with what it counts.</summary>
/// <param name="Claim">The sentence and the number's words.</param>
/// <param name="Point">What is counted: the same key for the same point.</param>
/// <param name="About">What is counted, in words.</param>
/// <param name="Number">How many.</param>
/// <param name="Loose">Whether the words alone do not make two numbers one point, so that their sentences have to be alike too.</param>
internal sealed record Counted(Claim Claim, string Point, string About, NumberExpression Number, bool Loose = false)
{
    private const double Alike = 0.4;
    private const int LeastLetters = 3;
    private const string Age = "age ";

    // Units that count anything: the noun after them says what.
    private static readonly HashSet<string> s_anyThing = new(StringComparer.Ordinal) { "জন", "টি", "টা", "খানা", "টাকা", "বছর", "মাস", "দিন", "ঘণ্টা", "মিনিট", "কিলোমিটার", "মিটার", "শতাংশ", "ডলার", "রুপি", "কেজি", "টন", "ফুট", "হাজার", "লাখ", "কোটি" };

    // Counts that run on while a match or a day goes by are never disputed.
    private static readonly HashSet<string> s_running = new(StringComparer.Ordinal) { "উইকেট", "রান", "গোল", "ওভার", "বল", "ডিগ্রি", "মিনিট" };

    /// <summary>Whether it is somebody's age.</summary>
    public bool IsAge => Point.StartsWith(Age, StringComparison.Ordinal);

    /// <summary>Whether the sentence says that the number has grown, or comes on top of others (… বেড়ে ১৩; এ ছাড়া …): it tells no other count's fault.</summary>
    public bool IsRisen =>
        Claim.Sentence.Text.StartsWith("এ ছা", StringComparison.Ordinal) || Claim.Sentence.Text.StartsWith("এছা", StringComparison.Ordinal) || Claim.Sentence.Tokens.Any(t => t.Text.StartsWith("বেড়ে", StringComparison.Ordinal));

    /// <summary>Whether two numbers of one kind are about one matter: a loose count has to be of the same day, in sentences that are alike.</summary>
    public bool SameMatter(Counted other) => !Loose ||
        (Claim.Reading.Article.Published is { } day && day.Day == other.Claim.Reading.Article.Published?.Day &&
        TermVector.Of([Claim.Sentence]).Cosine(TermVector.Of([other.Claim.Sentence])) >= Alike);

    /// <summary>The ages set in brackets right after people's names: "করিম উদ্দিন (৪৮)".</summary>
    public static IEnumerable<Counted> Ages(ToldStory told, Reading reading)
    {
        foreach (var name in reading.Names.Where(n => n.Kind == NameKind.Person))
        {
            foreach (var mention in name.Mentions.Where(m => m.Sentence >= 0))
            {
                var sentence = reading.Sentences[mention.Sentence];
                var open = mention.Span.End;
                while (open < sentence.Text.Length && sentence.Text[open] == ' ') { open++; }
                if (open >= sentence.Text.Length || sentence.Text[open] != '(') { continue; }
                var age = NumberFinder.Find(sentence).FirstOrDefault(n => n.NumberSpan.Start == open + 1 && n.NumberSpan.End < sentence.Text.Length && sentence.Text[n.NumberSpan.End] == ')');
                if (age is not null) { yield return new Counted(ClaimOf(told, reading, sentence, age), Age + NameKey.Of(name), name.Text + ": বয়স", age); }
            }
        }
    }

    /// <summary>The counts of things with a noun of their own ("সাত সদস্যের", "৪৬টি ট্রাক").</summary>
    public static IEnumerable<Counted> Things(ToldStory told, Reading reading)
    {
        var times = reading.Times.ToLookup(t => t.Sentence, t => t.Span);
        foreach (var sentence in reading.Sentences)
        {
            if (RunningCounts.IsOne(sentence.Text) || RunningCounts.IsPart(sentence)) { continue; }
            foreach (var number in NumberFinder.Find(sentence, [.. times[sentence.Index]]))
            {
                // "এক নেতা" is "a leader".
                if (number.IsOrdinal || number.Value <= 1 || number.Unit is not { } unit || s_running.Contains(unit) || (IsMore(sentence, number) && (unit == "জন" || sentence.Tokens.Any(t => t.Text is "পরে" or "পরবর্তীতে"))) || Toll.ClassOf(sentence, number) is not null || Noun(sentence, number, unit) is not { } noun) { continue; }
                yield return new Counted(ClaimOf(told, reading, sentence, number), noun.Point, noun.About, number, Loose: true);
            }
        }
    }

    // "আরও তিনজন কর্মকর্তা", "পরে আরও দুটি নৌকা": besides those of whom another article may tell, or that it counts in. "চুক্তির সঙ্গে আরও চারটি" are four.
    internal static bool IsMore(Sentence sentence, NumberExpression number) =>
        sentence.Text.AsSpan(0, number.Span.Start).TrimEnd() is var before && (before.EndsWith("আরও", StringComparison.Ordinal) || before.EndsWith("আরো", StringComparison.Ordinal));

    private static (string Point, string About)? Noun(Sentence sentence, NumberExpression number, string unit)
    {
        if (!s_anyThing.Contains(unit)) { return (unit, unit); }
        var next = sentence.Tokens.FirstOrDefault(t => t.Span.Start >= number.Span.End);
        return next is { Source: not null, Kind: TokenKind.Word } && next.Span.Length >= LeastLetters ? (unit + " " + RoughStem.Of(next.Text), unit + " " + next) : null;
    }

    private static Claim ClaimOf(ToldStory told, Reading reading, Sentence sentence, NumberExpression number)
    {
        var words = number.Span.Of(sentence.Text);
        return new Claim(told, reading, sentence, words, words);
    }
}

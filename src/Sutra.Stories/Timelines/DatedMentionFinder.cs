using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;
using Sutra.Pages.Metadata;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Timelines;

/// <summary>Finds the sentences of an article that tell something of a date.</summary>
internal static class DatedMentionFinder
{
    // Openings with which a sentence goes on about the happening of the one before.
    private static readonly HashSet<string> s_goesOn = new(StringComparer.Ordinal) { "এরপর", "এর", "এ", "এতে", "পরে", "ওই", "সেখানে", "তখন", "তারপর", "একপর্যায়ে", "তিনি", "তাঁরা", "তারা", "সে" };

    // What follows the happening of the sentence before, named again: বৈঠকের পরই.
    private static readonly HashSet<string> s_thereupon = new(StringComparer.Ordinal) { "পর", "পরই", "পরপরই", "পরে", "শেষে", "শেষেই" };
    private const int MostContinued = 2;

    /// <summary>The dated mentions of an article, in order.</summary>
    public static IEnumerable<DatedMention> Find(Reading reading)
    {
        var opening = Happenings.OpeningOf(reading);
        var published = reading.Article.Published?.Day;
        var dated = reading.Times.Where(t => t.IsDated).ToLookup(t => t.Sentence);
        foreach (var sentence in reading.Sentences)
        {
            if (!dated.Contains(sentence.Index)) { continue; }
            List<string> happenings = [.. Happenings.In(sentence, opening).Select(h => h.Group).Distinct(StringComparer.Ordinal)];
            var continued = Continued(reading, sentence, dated, happenings);
            var terms = TermVector.Of([Without(sentence, dated[sentence.Index])]);
            foreach (var (value, time) in dated[sentence.Index].Select(t => (Value: DayPart(t), Time: t)).DistinctBy(t => t.Value, StringComparer.Ordinal))
            {
                if (value is null) { continue; }
                var (date, precision) = Read(value);
                var planned = IsPlanned(date, precision, published, sentence);
                // What is told as done cannot lie ahead: the words of time were misread or mean another day.
                if (planned && Tense.IsPast(sentence) && !Tense.IsFuture(sentence) && IsAhead(date, published)) { continue; }
                yield return new DatedMention
                {
                    Reading = reading,
                    Sentence = sentence,
                    Date = date,
                    Precision = precision,
                    Order = DayOrder.Of(time),
                    Planned = planned,
                    Doubt = time.Doubt,
                    Terms = terms,
                    Happenings = happenings,
                    Continued = continued,
                };
            }
        }
    }

    // A clock time counts as its day. A range that names its start (২৯ জানুয়ারি থেকে …) counts from there; any other
    // (গত সপ্তাহে, গত চার বছরের মধ্যে) is as exact as its two ends agree: a month, a year or not at all.
    private static string? DayPart(TimeExpression time)
    {
        var value = time.Value!;
        if (value.Split('/') is [var start, var end])
        {
            value = start;
            if (!time.Text.Contains("থেকে", StringComparison.Ordinal))
            {
                if (!Agree(start, end, 4)) { return null; }
                value = Agree(start, end, 10) ? start : Agree(start, end, 7) ? start[..7] : start[..4];
            }
        }
        var clock = value.IndexOf('T', StringComparison.Ordinal);
        return clock < 0 ? value : value[..clock];
    }

    private static bool Agree(string start, string end, int length) =>
        start.Length >= length && end.Length >= length && string.CompareOrdinal(start, 0, end, 0, length) == 0;

    private static (string Date, DatePrecision Precision) Read(string value) => value.Length switch
    {
        4 => (value, DatePrecision.Year),
        7 => (value, DatePrecision.Month),
        _ => (value[..Math.Min(10, value.Length)], DatePrecision.Day),
    };

    private static bool IsPlanned(string date, DatePrecision precision, LocalDate? published, Sentence sentence)
    {
        if (published is not { } day) { return false; }
        var today = LocalDatePattern.Iso.Format(day)[..date.Length];
        var order = string.CompareOrdinal(date, today);
        return order > 0 || (order == 0 && Tense.IsFuture(sentence) && precision != DatePrecision.Year);
    }

    private static bool IsAhead(string date, LocalDate? published) =>
        date.Length == 10 && published is { } day && string.CompareOrdinal(date, LocalDatePattern.Iso.Format(day)) > 0;

    private static List<Sentence> Continued(Reading reading, Sentence sentence, ILookup<int, TimeExpression> dated, List<string> happenings)
    {
        var found = new List<Sentence>();
        for (var i = sentence.Index + 1; i < reading.Sentences.Count && found.Count < MostContinued; i++)
        {
            var next = reading.Sentences[i];
            if (next.Paragraph != sentence.Paragraph || dated.Contains(i) || !(GoesOn(sentence, next) || FollowsOneOf(happenings, next))) { break; }
            found.Add(next);
        }
        return found;
    }

    private static bool GoesOn(Sentence sentence, Sentence next)
    {
        if (next.Tokens.Count == 0 || Tense.IsFuture(next)) { return false; }
        return s_goesOn.Contains(next.Tokens[0].ToString()) || TermVector.Of([sentence]).Cosine(TermVector.Of([next])) >= 0.12;
    }

    private static bool FollowsOneOf(List<string> happenings, Sentence next) =>
        happenings.Count > 0 && !Tense.IsFuture(next) && Happenings.In(next, null).Any(h => happenings.Contains(h.Group, StringComparer.Ordinal) && IsThereupon(next, h.At));

    // বৈঠক শেষে, but পর and পরে after a bare noun begin a clause of their own.
    private static bool IsThereupon(Sentence sentence, int happening) =>
        happening + 1 < sentence.Tokens.Count && sentence.Tokens[happening + 1].ToString() is var word && s_thereupon.Contains(word)
        && (sentence.Tokens[happening].Text.EndsWith('র') || word.StartsWith("শেষে", StringComparison.Ordinal));

    private static Sentence Without(Sentence sentence, IEnumerable<TimeExpression> times)
    {
        var spans = times.Select(t => t.Span).ToList();
        return sentence with { Tokens = [.. sentence.Tokens.Where(t => t.Kind != TokenKind.Mark && !spans.Exists(s => s.Overlaps(t.Span)))] };
    }
}

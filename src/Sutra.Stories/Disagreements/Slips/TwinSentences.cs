using System.Text;
using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.Slips;

/// <summary>Finds sentences that several articles have to the word but for one number, time or kinsman's name.</summary>
/// <remarks>Sentences meet by what is left of them without these: none is compared with all others. Only articles of one day count, for times of days next to one another: later on a listing's next issue says the same of another day.</remarks>
internal static class TwinSentences
{
    private const int LeastLetters = 40;
    private const int NearDays = 1;
    private static readonly HashSet<string> s_kin = new(StringComparer.Ordinal) { "স্ত্রী", "স্বামী", "ভাই", "বোন", "বাবা", "মা", "ছেলে", "মেয়ে", "শ্যালক", "বান্ধবী", "বন্ধু", "চাচা", "মামা" };

    private sealed record Twin(ToldStory Told, Reading Reading, Sentence Sentence, string Frame, IReadOnlyList<Slot> Slots);

    private sealed record Slot(DisagreementKind Kind, string Text, string Value, NumberExpression? Number, bool IsToday = false);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line)
    {
        var twins = line.SelectMany(t => t.Readings.SelectMany(r => r.Sentences.Where(s => s.Text.Length >= LeastLetters).Select(s => Read(t, r, s)))).OfType<Twin>();
        foreach (var frame in twins.GroupBy(t => t.Frame, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var all = frame.ToList();
            for (var k = 0; k < all[0].Slots.Count; k++)
            {
                var (slot, kind) = (k, all[0].Slots[k].Kind);
                var differing = all.FindAll(a => all.Exists(b => a.Reading != b.Reading && (kind == DisagreementKind.Name || Near(a.Reading, b.Reading, kind)) && !(kind == DisagreementKind.Number && RunningCounts.IsOne(a.Sentence.Text)) && DifferOnlyIn(a, b, slot)));
                var claims = differing.Select(t => new Claim(t.Told, t.Reading, t.Sentence, t.Slots[slot].Text, t.Slots[slot].Value)).ToList();
                if (claims.Count > 1 && ClaimGroups.Make(all[0].Told.Story.Title, kind, claims) is { } found) { yield return found; }
            }
        }
    }

    private static bool Near(Reading a, Reading b, DisagreementKind kind) =>
        a.Article.Published?.Day is { } x && b.Article.Published?.Day is { } y && Math.Abs(Period.DaysBetween(x, y)) <= (kind == DisagreementKind.Number ? 0 : NearDays);

    private static bool DifferOnlyIn(Twin a, Twin b, int slot)
    {
        for (var i = 0; i < a.Slots.Count; i++)
        {
            if (Differ(a.Slots[i], b.Slots[i]) != (i == slot)) { return false; }
        }
        return true;
    }

    private static bool Differ(Slot a, Slot b) => a.Kind switch
    {
        DisagreementKind.Number => !a.Number!.Agrees(b.Number!),
        DisagreementKind.Name => !NearSpelling.Same(a.Value, b.Value),
        _ => a.Value != b.Value && a.Text != b.Text && !(a.IsToday && b.IsToday),
    };

    // The sentence's letters, with a sign for each slot.
    private static Twin? Read(ToldStory told, Reading reading, Sentence sentence)
    {
        var slots = Slots(reading, sentence).OrderBy(s => s.Span.Start).ToList();
        if (slots.Count == 0) { return null; }
        var frame = new StringBuilder();
        var at = 0;
        foreach (var (span, slot) in slots)
        {
            if (span.Start < at) { return null; }
            Append(frame, sentence.Text.AsSpan(at, span.Start - at)).Append((char)('0' + (int)slot.Kind % 10));
            at = span.End;
        }
        Append(frame, sentence.Text.AsSpan(at));
        return frame.Length >= LeastLetters ? new Twin(told, reading, sentence, frame.ToString(), [.. slots.Select(s => s.Slot)]) : null;
    }

    private static StringBuilder Append(StringBuilder frame, ReadOnlySpan<char> text)
    {
        foreach (var c in text) { if (Letters.IsWordPart(c)) { frame.Append(c); } }
        return frame;
    }

    private static IEnumerable<(TextSpan Span, Slot Slot)> Slots(Reading reading, Sentence sentence)
    {
        var times = reading.Times.Where(t => t.Sentence == sentence.Index && t is { IsDated: true, Doubt: null }).ToList();
        foreach (var t in times) { yield return (t.Span, new Slot(t.Kind == TimeKind.Time ? DisagreementKind.Time : DisagreementKind.Date, t.Text, t.Value!, null, reading.Article.Published?.Day is { } day && t.Value!.StartsWith(LocalDatePattern.Iso.Format(day), StringComparison.Ordinal))); }
        foreach (var n in NumberFinder.Find(sentence, [.. times.Select(t => t.Span)]))
        {
            if (!n.IsOrdinal) { yield return (n.NumberSpan, new Slot(DisagreementKind.Number, n.Span.Of(sentence.Text), n.NumberSpan.Of(sentence.Text), n)); }
        }
        for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
        {
            var (kin, name) = (sentence.Tokens[i], sentence.Tokens[i + 1]);
            if (s_kin.Contains(kin.ToString()) && name.Kind == TokenKind.Word && (i + 2 >= sentence.Tokens.Count || sentence.Tokens[i + 2] is { Kind: TokenKind.Mark } or { Text: "ও" or "এবং" })) { yield return (name.Span, new Slot(DisagreementKind.Name, name.ToString(), name.ToString(), null)); }
        }
    }
}

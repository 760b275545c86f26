using NodaTime.Text;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Tense = Sutra.Stories.Timelines.Tense;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>Finds what an article tells was done to somebody.</summary>
/// <remarks>
/// An act that is only referred to ("in the case of the shooting", "after the arrest") tells nothing of itself, nor does one
/// that is still to come, asked about or denied. What somebody said in quotation marks is left out: its days count from elsewhere.
/// </remarks>
internal sealed class ActFinder(ToldStory told, Reading reading, PartyFinder parties)
{
    private const int VerbReach = 4;
    private static readonly HashSet<string> s_background = new(StringComparer.Ordinal) { "ঘটনা", "মামলা", "অভিযোগ", "প্রতিবাদ", "চেষ্টা", "দাবি", "জন্য", "আগ", "তথ্য", "বিষয়", "খবর", "হুমকি", "উদ্দেশ্য", "দৃশ্য", "প্রস্তুতি", "অবস্থা", "দায়" };

    /// <summary>The acts, in order.</summary>
    public IEnumerable<Act> Find()
    {
        var spoken = reading.Statements.Where(s => s.Kind == StatementKind.Direct).SelectMany(s => s.Sentences).ToHashSet();
        var times = reading.Times.ToLookup(t => t.Sentence);
        var before = new List<Act>();
        foreach (var sentence in reading.Sentences)
        {
            if (IsUntold(sentence)) { continue; }
            var from = 0;
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                if (ActKind.At(sentence, at) is not { } kind || (spoken.Contains(sentence.Index) && !kind.IsGathering)) { continue; }
                if (IsTold(sentence, at, kind) && Read(sentence, from, at, kind, [.. times[sentence.Index]], before) is { } act)
                {
                    before.Add(act);
                    yield return act;
                }
                from = at + 1;
            }
        }
    }

    private Act? Read(Sentence sentence, int from, int at, ActKind kind, List<TimeExpression> times, List<Act> before)
    {
        if (parties.Of(reading, sentence, from, at, kind, before) is not { } whom) { return null; }
        var start = sentence.Tokens[from].Span.Start;
        var time = times.LastOrDefault(t => t.Span.Start >= start && t.Span.End <= sentence.Tokens[at].Span.Start && t.IsDated && t.Kind is TimeKind.Date or TimeKind.Time or TimeKind.Range);
        var act = new Act(told, reading, sentence, kind, string.Join(' ', kind.Words), whom) { Place = PlaceChainReader.Before(reading, sentence, from, at) };
        if (time is not { Value.Length: >= 10, Doubt: null } || IsBound(sentence, time) || LocalDatePattern.Iso.Parse(time.Value[..10]) is not { Success: true, Value: var day }) { return act; }
        return day > reading.Article.Published?.Day ? null : act with { Time = time, Day = day, Hours = DayStretch.Of(time) };
    }

    // "until eleven", "since Friday": no point of time; behind a colon stands the page's own ("প্রকাশ: …").
    private static bool IsBound(Sentence sentence, TimeExpression time) =>
        sentence.Text.AsSpan(0, time.Span.Start).TrimEnd().EndsWith(":") ||
        sentence.Text.AsSpan(time.Span.End).TrimStart() is var rest && (rest.StartsWith("পর্যন্ত", StringComparison.Ordinal) || rest.StartsWith("থেকে", StringComparison.Ordinal));

    private static bool IsUntold(Sentence sentence) =>
        Tense.IsFuture(sentence) || sentence.Text.EndsWith('?') ||
        sentence.Tokens.LastOrDefault(t => t.Kind == TokenKind.Word) is { Source: not null } last && (Negation.Is(last) || last.Text is "কি" or "কী");

    // "মারা যাওয়া শিশু", "আটক করা গাড়ি", "গ্রেপ্তার দেখানো হয়": said of somebody in passing, or on paper only.
    private static bool IsAttribute(Sentence sentence, int next)
    {
        if (next + 1 >= sentence.Tokens.Count) { return false; }
        if (Lemmatizer.Read(sentence.Tokens[next].ToString()).Lemma == "দেখানো") { return true; }
        return sentence.Tokens[next].Text is "যাওয়া" or "হওয়া" or "করা" or "খাওয়া" && Lemmatizer.Read(sentence.Tokens[next + 1].ToString()).Class == WordClass.Noun;
    }

    // "১১ রাউন্ড গুলি", "দুটি হামলা": things that are counted.
    private static bool IsCount(Sentence sentence, int before) =>
        sentence.Tokens[before] is var token && (token.Kind == TokenKind.Number || token.Text is "রাউন্ড" or "জন" || token.Text.EndsWith("টি", StringComparison.Ordinal));

    // A finite verb, or "… করার পর", follows within a few words; no noun that only points at the act does.
    private static bool IsTold(Sentence sentence, int at, ActKind kind)
    {
        if (kind.IsGathering) { return true; }
        if (at > 0 && IsCount(sentence, at - 1)) { return false; }
        if (!sentence.Tokens[at].Text.SequenceEqual(kind.Words[^1])) { return false; }
        if (IsAttribute(sentence, at + 1)) { return false; }
        var seen = 0;
        for (var i = at + 1; i < sentence.Tokens.Count && seen < VerbReach; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Mark) { return token.Text[0] is '।' && seen > 0; }
            seen++;
            if (s_background.Contains(RoughStem.Of(token.Text)) || s_background.Contains(Lemmatizer.Read(token.ToString()).Lemma)) { return false; }
        }
        return seen > 0;
    }
}

using NodaTime;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Times;

/// <summary>Finds the temporal expressions of an article and places them on the calendar.</summary>
public static class TimeFinder
{
    /// <summary>The temporal expressions of the sentences, in order; none overlaps another, each is the longest stretch.</summary>
    /// <param name="sentences">The article's sentences, in order.</param>
    /// <param name="published">The day of the page; without it relative dates are resolved only as far as the text itself allows.</param>
    /// <param name="clock">
    /// When on that day, for a text that counts hours from its own minute ("২ ঘণ্টা আগে" below a post). A report counts them from what it
    /// tells of (পরীক্ষার, ঘটনার … দুই ঘণ্টা আগে, often only in the sentence before), so none is given for reports.
    /// </param>
    /// <param name="calendar">Whose Bengali calendar dates like ১৩ অগ্রহায়ণ follow: that of the outlet's country.</param>
    public static IReadOnlyList<TimeExpression> Find(
        IReadOnlyList<Sentence> sentences, LocalDate? published, LocalTime? clock = null, BengaliCalendarRule calendar = BengaliCalendarRule.Bangladesh)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        // A page dated outside these years is dated by mistake, and the calendar's ends are near.
        var context = new TimeContext(published is { Year: >= 1700 and <= 2300 } ? published : null, clock, calendar);
        var quotes = new QuoteTracker();
        var found = new List<TimeExpression>();
        var room = new List<TimeWord>();
        foreach (var sentence in sentences) { FindIn(sentence, context, quotes, room, found); }
        return found;
    }

    private static void FindIn(Sentence sentence, TimeContext context, QuoteTracker quotes, List<TimeWord> room, List<TimeExpression> found)
    {
        var tokens = TokenList.Of(sentence.Tokens);
        context.SentenceYear = null;
        (context.Sentence, context.Text) = (sentence.Index, sentence.Text);
        quotes.Start(sentence);
        if (MayTellTime(tokens)) { FindAmong(TimeWords.Read(sentence.Text, tokens, isKept: true, room), sentence, context, quotes, found); }
        quotes.Finish();
    }

    // No time is told without a number or a word that carries one.
    private static bool MayTellTime(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && TimeStarts.May(token.Text) && tokens.FactsOf(i).CarriesTime)) { return true; }
        }
        return false;
    }

    private static void FindAmong(TimeWords words, Sentence sentence, TimeContext context, QuoteTracker quotes, List<TimeExpression> found)
    {
        for (var i = 0; i < words.Count;)
        {
            if (NamesWithTimes.LengthAt(words, i) is var name and > 0) { i += name; continue; }
            var phrase = PhraseReader.Read(words, i);
            if (phrase is null) { i++; continue; }
            if (!PhraseFilter.Accepts(words, phrase)) { i = Math.Max(i + 1, phrase is PointPhrase ? i + 1 : phrase.End); continue; }
            var span = TextSpan.FromBounds(words[phrase.Start].Span.Start, words[phrase.End - 1].Span.End);
            if (phrase is PointPhrase { Point: var point }) { point.Qualifies = words[phrase.End - 1].Case == WordCase.Genitive; }
            context.Quoted = quotes.IsQuoted(span.Start);
            context.Tense = TenseReader.After(sentence, span.End);
            var (value, kind, doubt) = IsHabit(sentence, phrase, span, found) ? (null, TimeKind.Set, null) : PhraseResolver.Resolve(phrase, context);
            if (kind == TimeKind.Range && value is not null) { Explain(words, phrase.Start, span, found, value); }
            found.Add(new TimeExpression(sentence.Index, span, span.Of(sentence.Text), value, kind, doubt) { Length = phrase is LengthPhrase length ? IsoLength.Of(length) : null });
            i = phrase.End;
        }
    }

    // প্রতিদিন সকাল ১০টা থেকে: what has no day of its own and follows on what comes round comes round with it.
    private static bool IsHabit(Sentence sentence, TimePhrase phrase, TextSpan span, List<TimeExpression> found)
    {
        if (found.Count == 0 || found[^1] is not { Kind: TimeKind.Set } before || before.Sentence != sentence.Index || span.Start - before.Span.End > 12) { return false; }
        return phrase switch { PointPhrase p => !p.Point.HasDate, RangePhrase r => !r.From.HasDate && !r.To.HasDate, _ => false };
    }

    // গত ১২ ঘণ্টায় (আজ ভোর ছয়টা থেকে সন্ধ্যা ছয়টা): the bracket says exactly what the words before it mean.
    private static void Explain(TimeWords words, int start, TextSpan span, List<TimeExpression> found, string value)
    {
        if (found.Count == 0 || !words[start - 1].IsMark('(')) { return; }
        var before = found[^1];
        if (before.Kind == TimeKind.Range && before.Span.End >= words[start - 2].Span.End && before.Span.End < span.Start) { found[^1] = before with { Value = value }; }
    }
}

using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Numbers;

/// <summary>Finds the numbers of a sentence, in digits of both scripts, in words and mixed, with what they count.</summary>
public static class NumberFinder
{
    private readonly record struct Cue(bool Before, NumberExactness Exactness, bool OfMeasures);

    private static readonly Dictionary<string, Cue> s_cues =
        FactTable.Load(typeof(NumberFinder).Assembly, "number-cues.tsv").Rows.ToDictionary(
            r => r["word"], r => new Cue(r["place"] == "before", Enum.Parse<NumberExactness>(r["exactness"], ignoreCase: true), r["of"] == "measure"), StringComparer.Ordinal);

    private static readonly Dictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> s_cueSpans = s_cues.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers in order. একটি, একটা and a lone এক are articles and left out; so are rows of digits that begin with 0.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="taken">Stretches in which nothing is read: give the spans of the sentence's times, and ১৪ of ১৪ সেপ্টেম্বর is no number.</param>
    public static IReadOnlyList<NumberExpression> Find(Sentence sentence, IReadOnlyList<TextSpan>? taken = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var text = sentence.Text;
        var pieces = NumberPieces.Read(TokenList.Of(sentence.Tokens));
        var found = new List<NumberExpression>();
        var nextTaken = 0;
        for (var i = 0; i < pieces.Count;)
        {
            var start = pieces[i].Span.Start;
            while (taken is not null && nextTaken < taken.Count && taken[nextTaken].End <= start) { nextTaken++; }
            var free = taken is null || nextTaken >= taken.Count || !taken[nextTaken].Overlaps(pieces[i].Span);
            if (!free || NumberReader.Read(text, pieces, i) is not { } number || IsPartOfCode(text, pieces, i)) { i++; continue; }
            i = Add(text, pieces, i, number, found);
        }
        return found;
    }

    // A number that touches letters or another number by a mark (মিগ-২১, ২-১, ৯৯৯/১) is a name, a score or a code, unless it is a span with a unit.
    private static bool IsPartOfCode(string text, List<NumberPiece> pieces, int i)
    {
        if (i == 0 || !pieces[i].Glued) { return false; }
        var before = pieces[i - 1];
        return before.Kind == PieceKind.Other && !Letters.IsDigit(text[before.Span.End - 1])
            || (before.Kind == PieceKind.Mark && (char)before.Value is '-' or '/' or ':' or '–' or '.' or '@' or '#' or '_' && before.Glued);
    }

    private static int Add(string text, List<NumberPiece> pieces, int start, ReadNumber number, List<NumberExpression> found)
    {
        if (ReadPart(text, pieces, start, number) is { } part)
        {
            found.Add(part.Number);
            return part.End;
        }
        var (value, to, at) = (number.Value, (decimal?)null, number.End);
        if (ReadSecond(text, pieces, at) is { } second && second.Value > value)
        {
            // ১০-১২ হাজার: the scale said once is meant twice.
            var meant = second.Scaled && !number.Scaled && value < 1000 ? value * ScaleOf(pieces, second.End) : value;
            if (meant < second.Value) { value = meant; }
            (to, at) = (second.Value, second.End);
        }
        var numberSpan = TextSpan.FromBounds(pieces[start].Span.Start, pieces[at - 1].Span.End);
        var ordinal = at < pieces.Count && (pieces[at].Kind == PieceKind.Ordinal || pieces[at].Span.In(text) is "নম্বর" or "নং" or "নাম্বার" or "তম");
        var (unit, end) = UnitReader.Read(text, pieces, ordinal ? at + 1 : at);
        if (unit is null && start > 0 && UnitReader.Before(pieces[start - 1]) is { } currency) { unit = currency; }
        if (IsListMark(pieces, start, at) || IsNot(text, pieces, start) || IsCode(pieces, value, to, at) || (unit is null && to is null && !ordinal && IsOtherWord(text, pieces, start, at))) { return at; }
        if (IsArticle(text, pieces, start, number, at, unit)) { return at; }
        if (IsScore(pieces, at)) { return at + 2; }
        var exactness = number.AtLeast ? NumberExactness.AtLeast : ExactnessOf(text, pieces, start, end, unit);
        found.Add(new NumberExpression(value, to, exactness, ordinal, unit, TextSpan.FromBounds(numberSpan.Start, pieces[end - 1].Span.End), numberSpan));
        return Math.Max(at, end);
    }

    // দুই-তৃতীয়াংশ, এক চতুর্থাংশ
    private static (NumberExpression Number, int End)? ReadPart(string text, List<NumberPiece> pieces, int start, ReadNumber number)
    {
        var at = number.End < pieces.Count && pieces[number.End].Kind == PieceKind.Mark && Letters.IsDash((char)pieces[number.End].Value) ? number.End + 1 : number.End;
        if (at >= pieces.Count || pieces[at].Kind != PieceKind.Part) { return null; }
        var span = TextSpan.FromBounds(pieces[start].Span.Start, pieces[at].Span.End);
        var value = decimal.Round(number.Value / pieces[at].Value, 4);
        return (new NumberExpression(value, null, ExactnessOf(text, pieces, start, at + 1, null), false, "অংশ", span, span), at + 1);
    }

    // নয় বলে: "saying it is not", no nine balls.
    private static bool IsNot(string text, List<NumberPiece> pieces, int start) =>
        pieces[start].Span.In(text) is "নয়" && start + 1 < pieces.Count && pieces[start + 1].Span.In(text) is "বলে";

    // ৫৪-৬৩৭৬: a vehicle's number.
    private static bool IsCode(List<NumberPiece> pieces, decimal value, decimal? to, int at) =>
        to is >= 1000 && value < to / 20 && pieces[at - 1].Kind == PieceKind.Number && pieces[at - 1].Glued && pieces[at - 1].Span.Length >= 4;

    private static ReadNumber? ReadSecond(string text, List<NumberPiece> pieces, int at)
    {
        if (at + 1 >= pieces.Count) { return null; }
        var joins = (pieces[at].Kind == PieceKind.Mark && Letters.IsDash((char)pieces[at].Value)) || pieces[at].Span.In(text) is "থেকে" or "হতে" or "বা" or "কিংবা";
        if (joins) { return NumberReader.Read(text, pieces, at + 1); }
        // ৪/৫ জন, ১০/১২টি: of what is counted; ২/৩ by itself is a score or a fraction.
        if (!(pieces[at].Kind == PieceKind.Mark && (char)pieces[at].Value == '/' && pieces[at].Glued) || NumberReader.Read(text, pieces, at + 1) is not { } second) { return null; }
        return UnitReader.Read(text, pieces, second.End).End > second.End ? second : null;
    }

    private static decimal ScaleOf(List<NumberPiece> pieces, int end)
    {
        decimal scale = 1;
        for (var i = end - 1; i >= 0 && pieces[i].Kind == PieceKind.Scale; i--) { scale *= pieces[i].Value; }
        return scale;
    }

    private static bool IsArticle(string text, List<NumberPiece> pieces, int start, ReadNumber number, int at, string? unit)
    {
        if (number.Value != 1 || at != start + 1 || Letters.IsDigit(text[pieces[start].Span.Start])) { return false; }
        var classifier = at < pieces.Count && pieces[at].Kind == PieceKind.Classifier;
        return classifier ? !pieces[at].Span.In(text).StartsWith("জন") : unit is null || CountedNouns.Base(unit) is null;
    }

    // নয় is "is not" and শূন্য "vacant" far more often than 9 and 0; they are numbers beside a unit, a scale or another number.
    private static bool IsOtherWord(string text, List<NumberPiece> pieces, int start, int at) =>
        at == start + 1 && pieces[start].Span.In(text) is "নয়" or "শূন্য" or "ছ" or "দু" or "আধা" or "আধ" or "অর্ধ" && !(at < pieces.Count && pieces[at].Kind == PieceKind.Classifier);

    // ২. at the head of a sentence numbers a list.
    private static bool IsListMark(List<NumberPiece> pieces, int start, int at) =>
        start == 0 && at == 1 && pieces.Count > 2 && pieces[1] is { Kind: PieceKind.Mark, Glued: true } mark && (char)mark.Value is '.' or ')';

    // ২-১ and ৩:২ are scores.
    private static bool IsScore(List<NumberPiece> pieces, int at) =>
        at + 1 < pieces.Count && pieces[at].Kind == PieceKind.Mark && pieces[at].Glued && pieces[at + 1] is { Kind: PieceKind.Number, Glued: true }
        && ((char)pieces[at].Value is ':' or '/' || Letters.IsDash((char)pieces[at].Value));

    private static NumberExactness ExactnessOf(string text, List<NumberPiece> pieces, int start, int end, string? unit)
    {
        if (start > 0 && s_cueSpans.TryGetValue(pieces[start - 1].Span.In(text), out var before) && before.Before) { return before.Exactness; }
        // ২০ জনের বেশি, ৫০০ টাকার মতো: the cue follows a genitive, or এর.
        var at = end;
        if (at < pieces.Count && pieces[at].Kind == PieceKind.Mark && Letters.IsDash((char)pieces[at].Value)) { at++; }
        if (at < pieces.Count && pieces[at].Span.In(text) is "এর" or "র" or "এরও" or "রও" or "ের") { at++; }
        if (at >= pieces.Count || !text.AsSpan(0, pieces[at - 1].Span.End).TrimEnd('ও').EndsWith("র")) { return NumberExactness.Exact; }
        if (s_cueSpans.TryGetValue(pieces[at].Span.In(text), out var bound) && bound.OfMeasures && unit is not null && !CountedNouns.IsMeasure(unit)) { return NumberExactness.Exact; }
        return s_cueSpans.TryGetValue(pieces[at].Span.In(text), out var after) && !after.Before ? after.Exactness : NumberExactness.Exact;
    }
}

using Sutra.Bangla.Numbers;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Times;

/// <summary>A text's tokens as parts of temporal expressions: numbers read, number words cut from what is glued to them (তিনদিন, ১১টায়), dates in digits put together.</summary>
internal sealed class TimeWords
{
    private readonly List<TimeWord> _words;

    private TimeWords(string text, List<TimeWord> words)
    {
        Text = text;
        _words = words;
    }

    /// <summary>The text the spans count in.</summary>
    public string Text { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>The word at a place; an empty one outside the text, so that readers may look ahead freely.</summary>
    public TimeWord this[int index] => (uint)index < (uint)_words.Count ? _words[index] : default;

    /// <summary>The letters of the word at a place.</summary>
    public ReadOnlySpan<char> At(int index) => this[index].Span.In(Text);

    /// <summary>Reads a text's tokens, in one pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="isKept">Whether what the tables say of its words is kept; not for a text that is read for its dates alone, whose words are not worth keeping.</param>
    /// <param name="words">Where the words are put; what stands there of a text read before is gone.</param>
    public static TimeWords Read(string text, TokenList tokens, bool isKept, List<TimeWord> words)
    {
        words.Clear();
        words.EnsureCapacity(tokens.Count + 4);
        for (var i = 0; i < tokens.Count;)
        {
            i += NumericDates.TryRead(tokens, i, words) is var taken and > 0 ? taken : ReadOne(tokens, i, isKept, words);
        }
        return new TimeWords(text, words);
    }

    private static int ReadOne(TokenList tokens, int i, bool isKept, List<TimeWord> words)
    {
        var token = tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Number:
                ReadNumber(token, words);
                return 1;
            case TokenKind.Word:
                if (IsAfterNumber(words) || (TimeStarts.May(token.Text) && (!isKept || tokens.FactsOf(i).MayTellTime))) { ReadWord(token, words); } else { words.Add(Word(token, TimeWordKind.None, 0, 0)); }
                return 1;
            default:
                return ReadMark(tokens, i, words);
        }
    }

    // A dash or apostrophe between a word and its ending (২০২৬-এ, ১৯৭০’র, দু’দিন) is no mark of its own.
    private static int ReadMark(TokenList tokens, int i, List<TimeWord> words)
    {
        var mark = tokens[i].Text[0];
        var glued = !tokens[i].AfterSpace && i + 1 < tokens.Count && !tokens[i + 1].AfterSpace && tokens[i + 1].Kind == TokenKind.Word;
        if (glued && (mark is '-' or '‐' or '‑' or '–' or '’' or '\'' or '‘') && words.Count > 0)
        {
            if (EndingCase(tokens[i + 1].Text) is { } ending)
            {
                words.Add(new TimeWord(new TimeSense(TimeWordKind.Ending, 0, ending), TextSpan.FromBounds(tokens[i].Span.Start, tokens[i + 1].Span.End), 0, true));
                return 2;
            }
            if (words[^1].Is(TimeWordKind.Number)) { return 1; }
        }
        words.Add(new TimeWord(new TimeSense(TimeWordKind.Mark, mark), tokens[i].Span, 0, !tokens[i].AfterSpace));
        return 1;
    }

    private static WordCase? EndingCase(ReadOnlySpan<char> word) => word switch
    {
        "এ" or "তে" or "য়" => WordCase.Locative,
        "এর" or "র" or "এরই" or "ের" or "য়ের" => WordCase.Genitive,
        "কে" or "ও" => WordCase.Other,
        _ => null,
    };

    private static void ReadNumber(Token token, List<TimeWord> words)
    {
        var text = token.Text;
        if (Digits.TryRead(text, out var value)) { words.Add(Word(token, TimeWordKind.Number, value, text.Length)); return; }
        var comma = text.IndexOf(',');
        if (comma is 1 or 2 && Digits.TryRead(text[..comma], out var day) && text.Length - comma == 5 && Digits.TryRead(text[(comma + 1)..], out var year))
        {
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Number, day), new TextSpan(token.Span.Start, comma), comma, !token.AfterSpace));
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Mark, ','), new TextSpan(token.Span.Start + comma, 1), 0, true));
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Number, year), TextSpan.FromBounds(token.Span.Start + comma + 1, token.Span.End), 4, true));
            return;
        }
        // ১৩,১৪ ও ১৬ নভেম্বর: two days, no space between them.
        if (comma is 1 or 2 && text.Length - comma is 2 or 3 && Digits.TryRead(text[..comma], out var one) && Digits.TryRead(text[(comma + 1)..], out var two))
        {
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Number, one), new TextSpan(token.Span.Start, comma), comma, !token.AfterSpace));
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Mark, ','), new TextSpan(token.Span.Start + comma, 1), 0, true));
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Number, two), TextSpan.FromBounds(token.Span.Start + comma + 1, token.Span.End), text.Length - comma - 1, true));
            return;
        }
        var dot = text.IndexOf('.');
        if (dot is 1 or 2 && text.Length - dot == 3 && Digits.TryRead(text[..dot], out var hour) && Digits.TryRead(text[(dot + 1)..], out var minute))
        {
            words.Add(Word(token, TimeWordKind.Decimal, (hour * 100) + minute, text.Length - 1));
            return;
        }
        words.Add(Word(token, TimeWordKind.None, 0, text.Length));
    }

    /// <summary>Whether a word can be anything but a word that tells no time, whatever stands before it.</summary>
    public static bool MayTellTime(Token word) => TimeLexicon.TryGet(word.Text, out _) || EndingCase(word.Text) is not null || IsNumberOrLength(word);

    /// <summary>Whether a word can be what a time is told by: without one, words like থেকে, এই and পর tell none.</summary>
    public static bool CarriesTime(Token word) => (TimeLexicon.TryGet(word.Text, out var sense) && !IsBeside(sense.Kind)) || IsNumberOrLength(word);

    private static bool IsBeside(TimeWordKind kind) => kind is TimeWordKind.Aim or TimeWordKind.Ago or TimeWordKind.After or TimeWordKind.Along or TimeWordKind.Within or TimeWordKind.From or TimeWordKind.Until
        or TimeWordKind.Approx or TimeWordKind.Every or TimeWordKind.Toward or TimeWordKind.Zone or TimeWordKind.YearMark or TimeWordKind.DateMark or TimeWordKind.Ordinal or TimeWordKind.Nth or TimeWordKind.Bongabdo
        or TimeWordKind.Rank or TimeWordKind.Edge or TimeWordKind.Many;

    private static bool IsNumberOrLength(Token word) => TryReadNumberWord(word, []) || TryReadMany(word, []) || TryReadSome(word, []);

    private static bool IsAfterNumber(List<TimeWord> words) => words.Count > 0 && words[^1].Is(TimeWordKind.Number);

    private static void ReadWord(Token token, List<TimeWord> words)
    {
        var text = token.Text;
        var afterNumber = IsAfterNumber(words);
        if (TimeLexicon.TryGet(text, out var sense))
        {
            // লা, ই, শে are words of their own unless they touch a number; এর after a number is its ending.
            var real = !(sense.Kind is TimeWordKind.Ordinal or TimeWordKind.Nth) || (afterNumber && !token.AfterSpace);
            if (afterNumber && !token.AfterSpace && sense.Kind == TimeWordKind.Aim && EndingCase(text) is { } glued) { sense = new TimeSense(TimeWordKind.Ending, 0, glued); }
            words.Add(new TimeWord(real ? sense : default, token.Span, 0, !token.AfterSpace));
            return;
        }
        if (afterNumber && (text is "এর" || (!token.AfterSpace && EndingCase(text) is not null)))
        {
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Ending, 0, EndingCase(text) ?? WordCase.Other), token.Span, 0, !token.AfterSpace));
            return;
        }
        if (!TryReadNumberWord(token, words) && !TryReadMany(token, words) && !TryReadSome(token, words)) { words.Add(Word(token, TimeWordKind.None, 0, 0)); }
    }

    private static bool TryReadNumberWord(Token token, List<TimeWord> words)
    {
        var text = token.Text;
        if (NumberWords.TryGet(text, out var whole) && SenseOf(whole) is { } sense)
        {
            words.Add(new TimeWord(sense, token.Span, 0, !token.AfterSpace));
            return true;
        }
        if (TryUnit(StripGenitive(text), out var genitive) || (text.EndsWith("ের") && TryUnit(text[..^2], out genitive)))
        {
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Number, (int)genitive.Value, WordCase.Genitive), token.Span, 0, !token.AfterSpace));
            return true;
        }
        // একাত্তরে: of the years that need nothing beside them.
        if (text.EndsWith("ে") && NamedYears.StandsAlone(text[..^1]) && NumberWords.TryGet(text[..^1], out var year))
        {
            words.Add(new TimeWord(new TimeSense(TimeWordKind.Number, (int)year.Value, WordCase.Locative), token.Span, 0, !token.AfterSpace));
            return true;
        }
        return TryReadDayWord(token, words) || TryReadGlued(token, words);
    }

    // একুশে ফেব্রুয়ারি, পঁচিশে বৈশাখ, সাতই মার্চ: শে from the nineteenth on, ই from the fifth.
    private static bool TryReadDayWord(Token token, List<TimeWord> words)
    {
        var text = token.Text;
        if (text.Length < 4 || text[^1] is not ('ে' or 'ই') || !NumberWords.TryGet(text[..^1], out var day) || day.Role != NumberRole.Unit) { return false; }
        if (text[^1] == 'ে' ? day.Value is < 19 or > 32 : day.Value is < 5 or > 18) { return false; }
        words.Add(new TimeWord(new TimeSense(TimeWordKind.Number, (int)day.Value, WordCase.Locative), token.Span, 0, !token.AfterSpace));
        return true;
    }

    // তিনদিন, এগারোটায়, অর্ধশতাব্দী
    private static bool TryReadGlued(Token token, List<TimeWord> words)
    {
        var text = token.Text;
        for (var length = Math.Min(NumberWords.Longest, text.Length - 2); length >= 2; length--)
        {
            if (!NumberWords.TryGet(text[..length], out var head) || SenseOf(head) is not { } first) { continue; }
            var rest = text[length..];
            if (rest is "টি" or "টিতে" || !TimeLexicon.TryGet(rest, out var tail) || tail.Kind is not (TimeWordKind.Unit or TimeWordKind.Clock)) { continue; }
            words.Add(new TimeWord(first, new TextSpan(token.Span.Start, length), 0, !token.AfterSpace));
            words.Add(new TimeWord(tail, TextSpan.FromBounds(token.Span.Start + length, token.Span.End), 0, true));
            return true;
        }
        return false;
    }

    // দীর্ঘদিন, কয়েকদিন, বহুবছর
    private static bool TryReadMany(Token token, List<TimeWord> words)
    {
        var text = token.Text;
        for (var length = 3; length <= 5 && length + 3 <= text.Length; length++)
        {
            if (!TimeLexicon.TryGet(text[..length], out var many) || many.Kind != TimeWordKind.Many) { continue; }
            if (!TimeLexicon.TryGet(text[length..], out var unit) || unit.Kind != TimeWordKind.Unit) { continue; }
            words.Add(new TimeWord(many, new TextSpan(token.Span.Start, length), 0, !token.AfterSpace));
            words.Add(new TimeWord(unit, TextSpan.FromBounds(token.Span.Start + length, token.Span.End), 0, true));
            return true;
        }
        return false;
    }

    private static int PlaceOf(ReadOnlySpan<char> text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings) { if (text.IndexOf(ending) is var at and > 0) { return at; } }
        return -1;
    }

    // মাসখানেক, ঘণ্টাখানেকের, বছরজুড়ে, দিনব্যাপী
    private static bool TryReadSome(Token token, List<TimeWord> words)
    {
        var text = token.Text;
        var at = PlaceOf(text, "খানেক", "জুড়ে", "ব্যাপী");
        if (at < 2 || !TimeLexicon.TryGet(text[at..], out var some) || some.Kind is not (TimeWordKind.Some or TimeWordKind.Along) || !TimeLexicon.TryGet(text[..at], out var unit) || unit.Kind is not (TimeWordKind.Unit or TimeWordKind.DayPart)) { return false; }
        words.Add(new TimeWord(unit, new TextSpan(token.Span.Start, at), 0, !token.AfterSpace));
        words.Add(new TimeWord(some, TextSpan.FromBounds(token.Span.Start + at, token.Span.End), 0, true));
        return true;
    }

    // নব্বইয়ের, আশির, একাত্তরের
    private static ReadOnlySpan<char> StripGenitive(ReadOnlySpan<char> word) =>
        word.EndsWith("য়ের") ? word[..^3] : word.EndsWith("ের") ? word[..^2] : word.EndsWith("র") ? word[..^1] : default;

    private static bool TryUnit(ReadOnlySpan<char> word, out NumberWord number) => NumberWords.TryGet(word, out number) && number.Role == NumberRole.Unit && word is not ("দু" or "ছ");

    private static TimeSense? SenseOf(NumberWord word) => word.Role switch
    {
        NumberRole.Unit => new TimeSense(TimeWordKind.Number, (int)word.Value),
        NumberRole.Before => new TimeSense(TimeWordKind.Half, (int)(word.Value * 60)),
        NumberRole.Whole => new TimeSense(TimeWordKind.WholeHalf, (int)(word.Value * 60)),
        NumberRole.Scale when word.Value <= 1000 => new TimeSense(TimeWordKind.Scale, (int)word.Value),
        _ => null,
    };

    private static TimeWord Word(Token token, TimeWordKind kind, int value, int digits) =>
        new(new TimeSense(kind, value), token.Span, digits, !token.AfterSpace);
}

namespace Sutra.Bangla.Times;

/// <summary>Reads lengths of time and what is said with them: প্রায় ৩০ বছর আগে, মাসখানেক আগে, সর্বশেষ ২৪ ঘণ্টায়, গত তিন বছরের মধ্যে, দীর্ঘদিন ধরে.</summary>
internal static class LengthReader
{
    /// <summary>The length that starts at a word, or null.</summary>
    public static LengthPhrase? Read(TimeWords words, int start)
    {
        var at = start;
        var aim = Aim.None;
        if (words[at].Is(TimeWordKind.Aim) && (Aim)words[at].Value is Aim.Past or Aim.Next or Aim.Latest or Aim.After or Aim.Before)
        {
            aim = (Aim)words[at].Value;
            at++;
            if (words[at].Glued) { return null; }
        }
        while (words[at].Is(TimeWordKind.Approx) || words[at].Is(TimeWordKind.Many) && words[at + 1].Is(TimeWordKind.Many)) { at++; }
        var inverted = words[at] is { Kind: TimeWordKind.Unit, Case: WordCase.Plain } && (words[at + 1].Is(TimeWordKind.Some) || words.At(at + 1) is "কয়েক");
        var (amount, unitAt) = inverted ? (words[at + 1] is { Kind: TimeWordKind.Some, Value: > 0 and var some } ? some : (decimal?)null, at) : ReadAmount(words, at);
        if ((unitAt == at && !inverted) || !words[unitAt].Is(TimeWordKind.Unit)) { return null; }
        var unit = (TimeUnit)words[unitAt].Value;
        if (unit is TimeUnit.Quarter or TimeUnit.FiscalYear) { return null; }
        var finer = new List<LengthPiece>();
        var last = inverted ? unitAt + 1 : amount is null ? unitAt : ReadFiner(words, unitAt, finer);
        var (end, use) = ReadUse(words, last + 1, aim);
        // ২০২৫ মাস: a year before a word cut off.
        if (unit == TimeUnit.Month && amount is > 1990 && use == LengthUse.Plain) { return null; }
        if (aim is Aim.After or Aim.Before && use == LengthUse.Plain) { return null; }
        var (fromAnchor, elsewhere) = Base(words, start);
        return new LengthPhrase(start, end, amount, unit, use, fromAnchor || aim == Aim.After, elsewhere) { Finer = finer };
    }

    // এক মাস আট দিন, ১ বছর, ৯ মাস ও ১ সপ্তাহ: what follows in finer and finer units belongs to one length. The last unit's word.
    private static int ReadFiner(TimeWords words, int unitAt, List<LengthPiece> finer)
    {
        while (words[unitAt].Case == WordCase.Plain)
        {
            var at = words[unitAt + 1].IsMark(',') || words.At(unitAt + 1) is "ও" or "এবং" ? unitAt + 2 : unitAt + 1;
            var (amount, next) = ReadAmount(words, at);
            if (amount is null && words[unitAt + 1].Is(TimeWordKind.Ago))
            {
                // ৮ মিনিট আগে ৪২ সেকেন্ড পূর্বে
                (amount, next) = ReadAmount(words, unitAt + 2);
                if (!words[next + 1].Is(TimeWordKind.Ago)) { break; }
            }
            if (amount is not { } count || !words[next].Is(TimeWordKind.Unit) || !IsFiner((TimeUnit)words[next].Value, (TimeUnit)words[unitAt].Value)) { break; }
            finer.Add(new LengthPiece(count, (TimeUnit)words[next].Value));
            unitAt = next;
        }
        return unitAt;
    }

    private static bool IsFiner(TimeUnit unit, TimeUnit than) => unit < than && unit != TimeUnit.Workday && than <= TimeUnit.Year;

    private static (decimal? Amount, int UnitAt) ReadAmount(TimeWords words, int at)
    {
        var word = words[at];
        switch (word.Kind)
        {
            case TimeWordKind.Many: return (null, at + 1);
            case TimeWordKind.WholeHalf: return (word.Value / 60m, SkipScale(words, at + 1));
            case TimeWordKind.Half when words[at + 1].Is(TimeWordKind.Number): return (words[at + 1].Value + (word.Value / 60m), at + 2);
            case TimeWordKind.Decimal: return (null, at + 1);
            // এক-দেড় বছর
            case TimeWordKind.Number when words[at + 1] is { Kind: TimeWordKind.WholeHalf, Glued: true } && words[at + 2].Is(TimeWordKind.Unit): return (null, at + 2);
            case TimeWordKind.Number: return ReadNumber(words, at);
            default: return (null, at);
        }
    }

    private static int SkipScale(TimeWords words, int at) => words[at].Is(TimeWordKind.Scale) ? at + 1 : at;

    private static (decimal? Amount, int UnitAt) ReadNumber(TimeWords words, int at)
    {
        var next = at + 1;
        decimal amount = words[at].Value;
        while (words[next].Is(TimeWordKind.Scale)) { amount *= words[next].Value; next++; }
        // ৪ থেকে ৫ বছর, ১০-১২ দিন, দু-এক দিন: a span of lengths has no one amount.
        if (words[at].Digits <= 3 && (words[next].Is(TimeWordKind.From) || words[next].IsDash || words[next].IsMark('/') || words[next].Is(TimeWordKind.Ending)) && words[next + 1].Is(TimeWordKind.Number) && words[next + 2].Is(TimeWordKind.Unit))
        {
            return (null, next + 2);
        }
        return words[next].Is(TimeWordKind.Number) && words[next + 1].Is(TimeWordKind.Unit) && words[at].Digits == 0 && words[next].Digits == 0 ? (null, next + 1) : (amount, next);
    }

    private static (int End, LengthUse Use) ReadUse(TimeWords words, int at, Aim aim)
    {
        var aimed = aim switch { Aim.Past or Aim.Latest => LengthUse.Last, Aim.Next => LengthUse.Next, _ => LengthUse.Plain };
        var word = words[at];
        // এক বছরের আগে ভাঙলে: before a year is over; but এক বছরেরও আগে is more than a year ago.
        var within = words[at - 1].Case == WordCase.Genitive && words.At(at - 1).EndsWith("র");
        if (!within && (word.Is(TimeWordKind.Ago) || word is { Kind: TimeWordKind.Aim, Value: (int)Aim.Before })) { return (at + 1, LengthUse.Ago); }
        if (word.Is(TimeWordKind.After) && words[at - 1].Case != WordCase.Genitive) { return (at + 1, LengthUse.After); }
        return word.Kind is TimeWordKind.Along or TimeWordKind.Within ? (at + 1, aimed) : (at, aimed);
    }

    // এর তিন দিন পর counts from the day spoken of; মৃত্যুর তিন দিন পর from a day that is not said.
    private static (bool Anchor, bool Elsewhere) Base(TimeWords words, int start)
    {
        if (start == 0) { return (false, false); }
        var before = words.At(start - 1);
        if (before is "এর" or "তার" or "এরও" or "তারও" or "ঘটনার") { return (true, false); }
        // মাত্র, আবার, এবার are no genitives.
        return (false, before.EndsWith("র") && before.Length > 2 && before is not ("মাত্র" or "আবার" or "এবার"));
    }
}

using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Times;

/// <summary>The words of the tables of this folder, with all their forms.</summary>
internal static class TimeLexicon
{
    private static readonly Dictionary<string, TimeSense> s_words = Load();
    private static readonly Dictionary<string, TimeSense>.AlternateLookup<ReadOnlySpan<char>> s_spans = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words with what they are.</summary>
    public static IReadOnlyDictionary<string, TimeSense> All => s_words;

    /// <summary>What the tables know of a word; false where they do not know it.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out TimeSense sense) => s_spans.TryGetValue(word, out sense);

    private static Dictionary<string, TimeSense> Load()
    {
        var words = new Dictionary<string, TimeSense>(4096, StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows("time-cues.tsv")) { words[row["word"]] = Cue(row["role"], row["value"]); }
        foreach (var row in Rows("months.tsv")) { AddForms(words, row["spelling"], TimeWordKind.Month, Whole(row["month"])); }
        foreach (var row in Rows("bengali-months.tsv")) { AddForms(words, row["spelling"], TimeWordKind.BengaliMonth, Whole(row["month"])); }
        foreach (var row in Rows("hijri-months.tsv")) { AddForms(words, row["spelling"], TimeWordKind.HijriMonth, Whole(row["month"])); }
        foreach (var word in NamedDays.FirstWords) { words.TryAdd(word, new TimeSense(TimeWordKind.Named, 0)); }
        foreach (var row in Rows("weekdays.tsv")) { AddWeekday(words, row); }
        foreach (var row in Rows("time-units.tsv")) { AddForms(words, row["word"], TimeWordKind.Unit, (int)Enum.Parse<TimeUnit>(row["unit"], ignoreCase: true)); }
        foreach (var row in Rows("relative-days.tsv"))
        {
            AddForms(words, row["word"], row["from"] == "today" ? TimeWordKind.Today : TimeWordKind.Anchor, Whole(row["days"]));
        }
        for (var part = 0; part < DayPart.All.Count; part++) { AddForms(words, DayPart.All[part].Word, TimeWordKind.DayPart, part); }
        return words;
    }

    private static IReadOnlyList<FactRow> Rows(string table) => FactTable.Load(typeof(TimeLexicon).Assembly, table).Rows;

    // A word that the cues name keeps the sense they give it.
    private static void AddForms(Dictionary<string, TimeSense> words, string word, TimeWordKind kind, int value)
    {
        foreach (var (form, grammaticalCase) in Inflections.Of(word)) { words.TryAdd(form, new TimeSense(kind, value, grammaticalCase)); }
    }

    private static void AddWeekday(Dictionary<string, TimeSense> words, FactRow row)
    {
        if (row["form"] == "short") { words.TryAdd(row["spelling"], new TimeSense(TimeWordKind.ShortWeekday, Whole(row["day"]))); return; }
        AddForms(words, row["spelling"], TimeWordKind.Weekday, Whole(row["day"]));
    }

    private static int Whole(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static TimeSense Cue(string role, string value) => role switch
    {
        "aim" => new(TimeWordKind.Aim, (int)Enum.Parse<Aim>(value, ignoreCase: true)),
        "year" => new(TimeWordKind.YearAim, (int)Enum.Parse<Aim>(value, ignoreCase: true)),
        "month" => new(TimeWordKind.MonthAim, (int)Enum.Parse<Aim>(value, ignoreCase: true)),
        "edge" => new(TimeWordKind.Edge, 0),
        "first" => new(TimeWordKind.Number, 1),
        _ => new(Enum.Parse<TimeWordKind>(role, ignoreCase: true), Whole(value)),
    };
}

using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>What the reading of an article has told so far about the days it speaks of.</summary>
internal sealed class TimeContext(LocalDate? published)
{
    // A speech is reported within two months, or its আজ is not its day.
    private const int LongestSince = 62;

    // A day of the background is told of for so many sentences; then the telling is back at its news.
    private const int BackgroundSentences = 3;

    private readonly Dictionary<(int Month, int Day), int> _years = [];
    private LocalDate? _toldDay;
    private int _toldAt;

    /// <summary>The day the page calls আজ.</summary>
    public LocalDate? Today { get; private set; } = published;

    /// <summary>The page's date.</summary>
    public LocalDate? Published { get; } = published;

    /// <summary>The day spoken of last, to which ওই দিন points.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>The last day spoken of that had come by the page's date: where the telling stands, so that রাত ৮টায় means that day's.</summary>
    public LocalDate? ToldDay => NewsDay is { } news && _toldDay is { } told && Sentence - _toldAt > BackgroundSentences && Math.Abs(Period.DaysBetween(told, news)) > 10 ? news : _toldDay;

    /// <summary>The sentence that is read now, counted from 0.</summary>
    public int Sentence { get; set; }

    /// <summary>The last day that the telling gave as news (by weekday or আজ): the day of the speech when a quotation says আজ.</summary>
    public LocalDate? NewsDay { get; private set; }

    /// <summary>The time of day told last for <see cref="ToldDay"/>, or its part's first hour.</summary>
    public int? ToldHour { get; set; }

    /// <summary>The year spoken of last (ওই বছরের).</summary>
    public int? LastYear { get; private set; }

    /// <summary>The month spoken of last.</summary>
    public (int Year, int Month)? LastMonth { get; private set; }

    /// <summary>A year that the sentence has stated so far.</summary>
    public int? SentenceYear { get; set; }

    /// <summary>Whether the words stand in a quotation.</summary>
    public bool Quoted { get; set; }

    /// <summary>What the sentence speaks of lies ahead, as far as its verb tells.</summary>
    public Tense Tense { get; set; }

    /// <summary>The day from which আজ and গতকাল count here.</summary>
    public LocalDate? Base => Quoted && NewsDay is { } news && (Today is not { } today || Period.DaysBetween(news, today) is >= 0 and <= LongestSince) ? news : Today;

    /// <summary>The year in which a day of the year was stated before, or null.</summary>
    public int? YearOf(int month, int day) => _years.TryGetValue((month, day), out var year) ? year : null;

    /// <summary>Takes note of a resolved date.</summary>
    /// <param name="date">What it was resolved to.</param>
    /// <param name="yearStated">Whether the text itself stated the year.</param>
    /// <param name="told">Whether the telling moves there; a day in the genitive (৫ আগস্টের পর) only qualifies something.</param>
    /// <param name="news">Whether the telling gave it as news: by weekday, আজ or গতকাল.</param>
    public void Note(PartialDate date, bool yearStated, bool news, bool told = true)
    {
        if (date.Year is not { } year) { return; }
        LastYear = year;
        if (yearStated) { SentenceYear = year; }
        if (date.Month is not { } month) { return; }
        LastMonth = (year, month);
        if (date.Date is not { } day) { return; }
        if (yearStated) { _years[(month, day.Day)] = year; }
        NoteDay(day, news, told);
    }

    /// <summary>The page calls another day আজ than it is dated: what follows counts from that.</summary>
    public void MoveToday(LocalDate today) => Today = today;

    private void NoteDay(LocalDate day, bool news, bool told)
    {
        if (LastDay != day) { ToldHour = null; }
        LastDay = day;
        if (!told || (Published is { } page && (day > page.PlusDays(1) || (day > page && Tense == Tense.Future)))) { return; }
        (_toldDay, _toldAt) = (day, Sentence);
        if (news && !Quoted) { NewsDay = day; }
    }
}

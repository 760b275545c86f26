using NodaTime;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Times;

/// <summary>What the reading of an article has told so far about the days it speaks of.</summary>
internal sealed class TimeContext(LocalDate? published, LocalTime? clock = null, BengaliCalendarRule calendar = BengaliCalendarRule.Bangladesh)
{
    // A speech is reported within two months, or its আজ is not its day.
    private const int LongestSince = 62;

    // A day of the background is told of for so many sentences; then the telling is back at its news.
    private const int BackgroundSentences = 3;

    // A year that was stated is carried on through so many sentences.
    private const int CarriedSentences = 5;
    private const int EarliestCarried = 1850;

    // সেদিন far behind the day that was spoken of last is another day, which the text does not date.
    private const int AnchorSentences = 6;

    // An event is dated in its own sentence or the one before, or it is another one.
    private const int EventSentences = 1;

    private readonly Dictionary<(int Month, int Day), int> _years = [];
    private LocalDate? _toldDay;
    private string _lastText = "";
    private int _lastAt;
    private int _toldAt;
    private (int Year, int At)? _carried;

    /// <summary>The day the page calls আজ.</summary>
    public LocalDate? Today { get; private set; } = published;

    /// <summary>The page's date.</summary>
    public LocalDate? Published { get; } = published;

    /// <summary>The page's time of day; null where it is not known.</summary>
    public LocalTime? Clock => clock;

    /// <summary>Whose Bengali calendar the page's dates follow.</summary>
    public BengaliCalendarRule Calendar => calendar;

    /// <summary>The day spoken of last, to which ওই দিন points.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>The last day spoken of that had come by the page's date: where the telling stands, so that রাত ৮টায় means that day's.</summary>
    public LocalDate? ToldDay => NewsDay is { } news && _toldDay is { } told && Sentence - _toldAt > BackgroundSentences && Math.Abs(Period.DaysBetween(told, news)) > 10 ? news : _toldDay;

    /// <summary>The sentence that is read now, counted from 0.</summary>
    public int Sentence { get; set; }

    /// <summary>The text of the sentence that is read now.</summary>
    public string Text { get; set; } = "";

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

    /// <summary>
    /// The year of the past in which the telling stands: the last that was stated with a month or day, as long as days and months without a year follow it closely in the past tense
    /// and nothing of the page's own days comes between; null where the telling is of the present.
    /// </summary>
    public int? CarriedYear => _carried is { } carried && Sentence - carried.At <= CarriedSentences && Tense is Tense.Past or Tense.LongPast ? carried.Year : null;

    /// <summary>The day spoken of last, where it was spoken of closely before.</summary>
    public LocalDate? NearDay => LastDay is { } day && Sentence - _lastAt <= AnchorSentences ? day : null;

    /// <summary>Whether the words stand in a quotation.</summary>
    public bool Quoted { get; set; }

    /// <summary>What the sentence speaks of lies ahead, as far as its verb tells.</summary>
    public Tense Tense { get; set; }

    /// <summary>The day from which আজ and গতকাল count here.</summary>
    public LocalDate? Base => Quoted && NewsDay is { } news && (Today is not { } today || Period.DaysBetween(news, today) is >= 0 and <= LongestSince) ? news : Today;

    /// <summary>
    /// The day of an event that the text has just dated; null where it has not. The day spoken of last is the event's where its
    /// sentence names the event, or where a plain ঘটনা follows on a day that is not the page's own.
    /// </summary>
    /// <param name="stem">The event's word without its ending.</param>
    /// <param name="start">Where it stands in the sentence that is read now.</param>
    public LocalDate? DayOf(string stem, int start)
    {
        if (LastDay is not { } day || Sentence - _lastAt > EventSentences) { return null; }
        if (stem == "ঘটনা" && !Quoted && day != Today) { return day; }
        return Names(_lastAt == Sentence ? Text.AsSpan(0, start) : _lastText, stem) ? day : null;
    }

    /// <summary>The year in which a day of the year was stated before, or null.</summary>
    public int? YearOf(int month, int day) => _years.TryGetValue((month, day), out var year) ? year : null;

    /// <summary>Takes note of a resolved date.</summary>
    /// <param name="date">What it was resolved to.</param>
    /// <param name="yearStated">Whether the text itself stated the year.</param>
    /// <param name="told">Whether the telling moves there; a day in the genitive (৫ আগস্টের পর) only qualifies something.</param>
    /// <param name="news">Whether the telling gave it as news: by weekday, আজ or গতকাল.</param>
    public void Note(PartialDate date, bool yearStated, bool news, bool told = true)
    {
        if (date.Year is not { } year)
        {
            // A day whose year nobody knows is spoken of: what follows is not of the day before it.
            if (date.Day is not null && told) { (LastDay, _toldDay, ToldHour) = (null, null, null); }
            return;
        }
        LastYear = year;
        if (yearStated) { SentenceYear = year; }
        if (date.Month is not { } month) { return; }
        if (yearStated || _carried?.Year == year) { _carried = Published is { } page && year >= EarliestCarried && year < page.Year - 1 ? (year, Sentence) : null; }
        LastMonth = (year, month);
        if (date.Date is not { } day) { return; }
        if (yearStated) { _years[(month, day.Day)] = year; }
        NoteDay(day, news, told);
    }

    /// <summary>The telling is back at the page's own days: no year is carried on.</summary>
    public void LeaveThePast() => _carried = null;

    /// <summary>The page calls another day আজ than it is dated: what follows counts from that.</summary>
    public void MoveToday(LocalDate today) => Today = today;

    private void NoteDay(LocalDate day, bool news, bool told)
    {
        if (LastDay != day) { ToldHour = null; }
        LastDay = day;
        (_lastText, _lastAt) = (Text, Sentence);
        if (!told || (Published is { } page && (day > page.PlusDays(1) || (day > page && Tense == Tense.Future)))) { return; }
        (_toldDay, _toldAt) = (day, Sentence);
        if (news && !Quoted) { NewsDay = day; }
    }

    private static bool Names(ReadOnlySpan<char> text, ReadOnlySpan<char> stem)
    {
        for (var at = text.IndexOf(stem); at >= 0;)
        {
            if (at == 0 || !Letters.IsWordPart(text[at - 1])) { return true; }
            var next = text[(at + 1)..].IndexOf(stem);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }
}

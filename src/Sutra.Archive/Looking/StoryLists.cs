using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;
using Sutra.Stories.Storylines;

namespace Sutra.Archive.Looking;

/// <summary>The stories and storylines of an archive.</summary>
public sealed class StoryLists
{
    private const string Columns = "s.id, s.line, a.headline, s.first, s.last, s.articles, s.copies, s.sources, s.changed FROM story s JOIN article a ON a.id = s.titled";

    // Which its latest stories share tells what it is about.
    private const int MostNamed = 24;

    // A report of more is nothing that a person reads at once.
    private const int MostTold = 200;

    private readonly ReadDatabase _database;
    private readonly ArticleLists _articles;

    internal StoryLists(ReadDatabase database, ArticleLists articles) => (_database, _articles) = (database, articles);

    /// <summary>The story of a number, or the one that its articles have gone into; null where there is none.</summary>
    public StoryEntry? Find(long number) => _database.First($"SELECT {Columns} WHERE s.id = coalesce((SELECT story FROM story_moved WHERE id = $1), $1)", Read, number);

    /// <summary>The newest day that an article of a story has, not after a day; null where there is none.</summary>
    public LocalDate? LatestDay(LocalDate notAfter) => _database.All("SELECT max(last) FROM story WHERE last <= $1", r => r.Day(0), DayNumber.Of(notAfter)).FirstOrDefault();

    /// <summary>The earliest day after another that is the last of a story; null where there is none.</summary>
    public LocalDate? NextDay(LocalDate after) => _database.All("SELECT min(last) FROM story WHERE last > $1", r => r.Day(0), DayNumber.Of(after)).FirstOrDefault();

    /// <summary>Stories whose latest article is of certain days: those that most independent sources tell first, of equal ones the freshest.</summary>
    public IReadOnlyList<StoryEntry> OfDays(LocalDate from, LocalDate to, int limit, int offset = 0) => _database.All(
        $"SELECT {Columns} WHERE s.last BETWEEN $1 AND $2 ORDER BY s.sources DESC, s.last DESC, s.articles DESC, s.id DESC LIMIT $3 OFFSET $4", Read, DayNumber.Of(from), DayNumber.Of(to), limit, offset);

    /// <summary>How many stories there are of certain days.</summary>
    public long CountOfDays(LocalDate from, LocalDate to) => _database.Number("SELECT count(*) FROM story WHERE last BETWEEN $1 AND $2", DayNumber.Of(from), DayNumber.Of(to));

    /// <summary>The stories of a storyline, earliest first, undated ones last.</summary>
    public IReadOnlyList<StoryEntry> OfLine(long line, int limit = int.MaxValue, int offset = 0) => _database.All($"SELECT {Columns} WHERE s.line = $1 ORDER BY s.first IS NULL, s.first, s.id LIMIT $2 OFFSET $3", Read, line, limit, offset);

    /// <summary>The story of a storyline with the latest article; null where there is no such storyline.</summary>
    public StoryEntry? LatestOfLine(long line) => _database.First($"SELECT {Columns} WHERE s.line = $1 ORDER BY s.last DESC, s.id DESC LIMIT 1", Read, line);

    /// <summary>The stories that mention a name, latest first.</summary>
    public IReadOnlyList<StoryEntry> OfName(long name, int limit, int offset = 0) => _database.All(
        $"SELECT {Columns} WHERE s.id IN (SELECT b.story FROM mention m JOIN article b ON b.id = m.article WHERE m.name = $1) ORDER BY s.last DESC, s.id DESC LIMIT $2 OFFSET $3", Read, name, limit, offset);

    /// <summary>Who tells a story: those with a telling of their own before those with copies only, then those with most articles.</summary>
    public IReadOnlyList<OutletTie> Outlets(long story) => _database.All(
        "SELECT o.id, o.name, count(*) FROM article a JOIN outlet o ON o.id = a.teller WHERE a.story = $1 GROUP BY o.id ORDER BY min(a.copy_of IS NOT NULL), 3 DESC, o.name", OutletLists.Tie, story);

    /// <summary>How many stories of a storyline began in a month, earliest first; months without any are left out.</summary>
    public IReadOnlyList<MonthCount> Months(long line) => [.. _database
        .All("SELECT first FROM story WHERE line = $1 AND first IS NOT NULL", r => DayNumber.ToDay(r.GetInt64(0)), line)
        .GroupBy(d => d.ToYearMonth()).OrderBy(g => g.Key).Select(g => new MonthCount(g.Key, g.Count()))];

    /// <summary>How many stories a storyline has; 0 where there is none of the number.</summary>
    public int CountOfLine(long line) => (int)_database.Number("SELECT stories FROM storyline WHERE id = $1", line);

    /// <summary>How many storylines have more than one story.</summary>
    public int CountOfLines() => (int)_database.Number("SELECT count(*) FROM storyline WHERE stories > 1");

    /// <summary>The storyline of a number; null where there is none, or none of its stories is left.</summary>
    public StorylineEntry? FindLine(long number) => _database.First("SELECT id, first, last, stories FROM storyline WHERE id = $1 AND stories > 0", r =>
        new StorylineEntry(r.GetInt64(0), r.Day(1), r.Day(2), r.GetInt32(3), []), number) is not { } line ? null : line.Stories < 2 ? line : line with { Names = NamesOf(number) };

    /// <summary>Storylines of more than one story, those active last first.</summary>
    public IReadOnlyList<StorylineEntry> LatestLines(int limit, int offset = 0) => [.. _database
        .All("SELECT id FROM storyline WHERE stories > 1 ORDER BY last DESC, id DESC LIMIT $1 OFFSET $2", r => r.GetInt64(0), limit, offset).Select(FindLine).OfType<StorylineEntry>()];

    /// <summary>A story told: its timeline, who said what, where the tellings differ. Of a story with very many articles the latest.</summary>
    /// <exception cref="ArchiveException">A page is damaged.</exception>
    public StoryReport Tell(StoryEntry story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var entries = _articles.OfStory(story.Number).TakeLast(MostTold).ToList();
        var readings = ReadingsOf(entries);
        var told = ToldOf(story, readings);
        return StoryReporter.Tell(readings, CopiesOf(entries), [told], [new Storyline(FormattableString.Invariant($"l{story.Line}"), told.Title, [told.Id])]);
    }

    /// <summary>The counts of dead, hurt and missing that grew along a storyline, with the articles that have them. Of a storyline with very many articles the latest stories are looked through.</summary>
    /// <exception cref="ArchiveException">A page is damaged.</exception>
    public StoryReport TellTolls(StorylineEntry line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var entries = new List<(StoryEntry Story, IReadOnlyList<ArticleEntry> Articles)>();
        var left = MostTold;
        foreach (var story in _database.All($"SELECT {Columns} WHERE s.line = $1 AND s.last IS NOT NULL ORDER BY s.last DESC, s.id DESC LIMIT {MostTold}", Read, line.Number))
        {
            if (left == 0) { break; }
            List<ArticleEntry> articles = [.. _articles.OfStory(story.Number).TakeLast(left)];
            left -= articles.Count;
            entries.Add((story, articles));
        }
        entries.Reverse();
        var told = entries.ConvertAll(e => ReadingsOf(e.Articles));
        return StoryReporter.TellTolls([.. told.SelectMany(r => r)], CopiesOf([.. entries.SelectMany(e => e.Articles)]), [.. entries.Zip(told, (e, r) => ToldOf(e.Story, r))], line.Id);
    }

    /// <summary>The archive's version (<see cref="ArchiveReader.Version"/>) when a story of a storyline last changed; 0 where it has none.</summary>
    public long ChangedOfLine(long line) => _database.Number("SELECT max(changed) FROM story WHERE line = $1", line);

    private List<Reading> ReadingsOf(IReadOnlyList<ArticleEntry> entries) => [.. entries.Select(_articles.Reading).OfType<Reading>()];

    private static Dictionary<string, string> CopiesOf(IReadOnlyList<ArticleEntry> entries)
    {
        var ids = entries.ToDictionary(e => e.Number, e => e.Id);
        return entries.Where(e => e.CopyOf is { } o && ids.ContainsKey(o)).ToDictionary(e => e.Id, e => ids[e.CopyOf!.Value], StringComparer.Ordinal);
    }

    private static Story ToldOf(StoryEntry story, List<Reading> readings) => new(story.Id, story.Title ?? "", story.First, story.Last, [.. readings.Select(r => r.Article.Id)]);

    // From the texts: an index from articles to the names that they mention took more of the disk than the mentions themselves are worth.
    private List<NameEntry> NamesOf(long line)
    {
        var counts = new Dictionary<long, (string Text, int Stories, int Mentions)>();
        foreach (var titled in _database.All($"SELECT titled FROM story WHERE line = $1 ORDER BY last DESC, id DESC LIMIT {MostNamed}", r => r.GetInt64(0), line))
        {
            foreach (var name in NamesOfArticle(titled))
            {
                var (first, stories, mentions) = counts.GetValueOrDefault(name.Hash, (name.Text, 0, 0));
                counts[name.Hash] = (first, stories + 1, mentions + name.Mentions);
            }
        }
        return [.. TopicNames.Best(counts).SelectMany(c => _database.All("SELECT id, text, kind, $2 FROM name WHERE key = $1", NameLists.Read, c.Key, c.Value.Stories))];
    }

    // A damaged page is 'check's to name.
    private IReadOnlyList<TopicName> NamesOfArticle(long number)
    {
        try { return _articles.Find(number) is { } entry ? _articles.TopicNames(entry) ?? [] : []; }
        catch (ArchiveException) { return []; }
    }

    private static StoryEntry Read(SqliteDataReader r) => new(r.GetInt64(0), r.GetInt64(1), r.Text(2), r.Day(3), r.Day(4), r.GetInt32(5), r.GetInt32(6), r.GetInt32(7), r.GetInt64(8));
}

using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Statements.Contents;
using Sutra.Stories.Statements.Repeats;

namespace Sutra.Archive.Looking;

/// <summary>Who said what in an archive.</summary>
public sealed class StatementLists
{
    // So many of a name's latest statements are compared with one another.
    private const int Compared = 100;

    private readonly ReadDatabase _database;
    private readonly ArticleLists _articles;
    private readonly NameLists _names;

    internal StatementLists(ReadDatabase database, ArticleLists articles, NameLists names) => (_database, _articles, _names) = (database, articles, names);

    /// <summary>What a name said, latest first; what copies repeat is left out.</summary>
    public IReadOnlyList<StatementEntry> By(long name, int limit, int offset = 0) => [.. Entries(RowsBy(name, limit, offset))];

    /// <summary>What a name said, the same words in several articles together, the group told last first; of its latest 100 statements, what copies repeat left out.</summary>
    public IReadOnlyList<SaidGroup> Groups(long name, int most)
    {
        var own = string.Join(' ', _names.Forms(name).Prepend(_names.Find(name)?.Text ?? ""));
        // Earliest first, those without a date last: nobody knows whether they carried anything first.
        var read = Read(RowsBy(name, Compared, 0)).Reverse().OrderBy(r => r.Entry.Article.Published is null).ToList();
        var dated = read.Count(r => r.Entry.Article.Published is not null);
        // Statements of one article share its sentences: its quotations are found once for all of them.
        var quoted = read.Select(r => r.Sentences).Distinct().ToDictionary(s => s, s => new QuotedWords(s));
        var said = read.ConvertAll(r => new SpokenWords(r.Entry.Article.Id, Between(r.Sentences, r.Entry), quoted[r.Sentences].Of(r.Entry.First, r.Entry.Last), own));
        return [.. SpokenGroups.Find(said).OrderByDescending(g => g.Where(t => t.Index < dated).Select(t => t.Index).DefaultIfEmpty(-1).Max()).Take(most).Select(g => new SaidGroup([.. g.Select(t => new SaidTelling(read[t.Index].Entry, t.Quote, t.Differs))]))];
    }

    private List<Row> RowsBy(long name, int limit, int offset) => _database.All("""
        SELECT s.id, s.speaker, s.first, s.last, s.kind FROM statement s JOIN article a ON a.id = s.id / 1024
        WHERE s.speaker = $1 AND a.copy_of IS NULL ORDER BY a.day DESC, s.id DESC LIMIT $2 OFFSET $3
        """, Read, name, limit, offset);

    private static IEnumerable<Sentence> Between(IReadOnlyList<Sentence> sentences, StatementEntry entry) =>
        sentences.Skip(entry.First).Take(entry.Last - entry.First + 1);

    /// <summary>How much a name said, copies left out.</summary>
    public long CountBy(long name) => _database.Number("SELECT count(*) FROM statement s JOIN article a ON a.id = s.id / 1024 WHERE s.speaker = $1 AND a.copy_of IS NULL", name);

    /// <summary>What others said in articles that mention a name in the very sentences, latest articles first; of at most 50 articles.</summary>
    public IReadOnlyList<StatementEntry> About(long name, int limit)
    {
        var forms = _names.Forms(name).Prepend(_names.Find(name)?.Text ?? "").Where(f => f.Length > 0).ToList();
        const int looked = 50;
        var rows = _database.All("""
            SELECT s.id, s.speaker, s.first, s.last, s.kind FROM (SELECT m.article, a.day FROM mention m JOIN article a ON a.id = m.article WHERE m.name = $1 AND a.copy_of IS NULL ORDER BY a.day DESC, a.id DESC LIMIT $2) x
            JOIN statement s ON s.id BETWEEN x.article * 1024 AND x.article * 1024 + 1023 WHERE s.speaker IS NOT $1
            ORDER BY x.day DESC, x.article DESC, s.id
            """, Read, name, looked);
        return [.. Entries(rows).Where(e => forms.Exists(f => e.Text.Contains(f, StringComparison.Ordinal))).Take(limit)];
    }

    /// <summary>The statements of an article, in order.</summary>
    public IReadOnlyList<StatementEntry> OfArticle(ArticleEntry article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. Entries(_database.All("SELECT s.id, s.speaker, s.first, s.last, s.kind FROM statement s WHERE s.id BETWEEN $1 * 1024 AND $1 * 1024 + 1023 ORDER BY s.id", Read, article.Number))];
    }

    private IEnumerable<StatementEntry> Entries(IEnumerable<Row> rows) => Read(rows).Select(r => r.Entry);

    private IEnumerable<(StatementEntry Entry, IReadOnlyList<Sentence> Sentences)> Read(IEnumerable<Row> rows)
    {
        // Statements of one article stand together: it is looked up and cut into sentences once for all of them.
        (ArticleEntry Entry, IReadOnlyList<Sentence> Sentences)? article = null;
        foreach (var row in rows)
        {
            var number = StatementNumber.ArticleOf(row.Id);
            if (article?.Entry.Number != number) { article = _articles.Find(number) is { } found ? (found, _articles.Split(found)?.Sentences ?? []) : null; }
            if (article is not { } a) { continue; }
            var (kind, stance) = StatementNumber.ToKind(row.Kind);
            yield return (new StatementEntry(a.Entry, row.Speaker is { } s ? _names.Find(s) : null, row.First, row.Last, kind, stance) { Text = TextOf(a.Sentences, row) }, a.Sentences);
        }
    }

    private static string TextOf(IReadOnlyList<Sentence> sentences, Row row) =>
        row.Last < sentences.Count ? string.Join(' ', Enumerable.Range(row.First, row.Last - row.First + 1).Select(i => sentences[i].Text)) : "";

    private static Row Read(SqliteDataReader r) => new(r.GetInt64(0), r.Number(1), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4));

    private sealed record Row(long Id, long? Speaker, int First, int Last, int Kind);
}

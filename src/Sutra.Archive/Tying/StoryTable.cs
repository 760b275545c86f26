using Microsoft.Data.Sqlite;
using Sutra.Stories.Terms;

namespace Sutra.Archive.Tying;

/// <summary>The rows of stories and storylines, for the one who writes.</summary>
internal sealed class StoryTable(SqliteConnection connection) : IDisposable
{
    private const string Tellers = "count(DISTINCT CASE WHEN copy_of IS NULL THEN coalesce(source, teller, -id) END)";

    private readonly PreparedCommand _line = new(connection, "INSERT INTO storyline (stories, length, terms) VALUES (0, 0, x'') RETURNING id", 0);
    private readonly PreparedCommand _grow = new(connection, "UPDATE storyline SET stories = stories + 1, length = $2, terms = $3 WHERE id = $1", 3);
    private readonly PreparedCommand _story = new(connection, "INSERT INTO story (line, titled, articles, copies, sources, changed) VALUES ($1, coalesce((SELECT max(id) FROM article), $2), 0, 0, 0, 0) RETURNING id", 2);
    private readonly PreparedCommand _title = new(connection, "UPDATE story SET titled = $2 WHERE id = $1", 2);
    private readonly PreparedCommand _put = new(connection, "UPDATE article SET story = $2, copy_of = $3 WHERE id = $1", 3);
    private readonly PreparedCommand _root = new(connection, "SELECT coalesce(copy_of, id) FROM article WHERE id = $1", 1);
    private readonly PreparedCommand _recopy = new(connection, "UPDATE article SET copy_of = $3 WHERE story = $1 AND (id = $2 OR copy_of = $2)", 3);
    private readonly PreparedCommand _count = new(connection, $"UPDATE story SET changed = $2, titled = CASE WHEN $3 = 0 THEN titled ELSE $3 END, (first, last, articles, copies, sources) = (SELECT min(day), max(day), count(*), count(copy_of), {Tellers} FROM article WHERE story = $1) WHERE id = $1", 3);
    private readonly PreparedCommand _days = new(connection, "SELECT first, last FROM story WHERE id = $1", 1);
    private readonly PreparedCommand _widen = new(connection, "UPDATE storyline AS l SET first = min(coalesce(l.first, s.first), s.first), last = max(coalesce(l.last, s.last), s.last) FROM story s WHERE s.id = $1 AND l.id = s.line AND (l.first IS NULL OR s.first < l.first OR s.last > l.last)", 1);
    private readonly PreparedCommand _move = new(connection, "UPDATE article SET story = $2 WHERE id = $1", 2);
    private readonly PreparedCommand _moveAll = new(connection, "UPDATE article SET story = $2 WHERE story = $1", 2);
    private readonly PreparedCommand _hasArticle = new(connection, "SELECT 1 FROM article WHERE story = $1 LIMIT 1", 1);
    private readonly PreparedCommand _lineOf = new(connection, "SELECT line FROM story WHERE id = $1", 1);
    private readonly PreparedCommand _drop = new(connection, "DELETE FROM story WHERE id = $1", 1);
    private readonly PreparedCommand _shrink = new(connection, "UPDATE storyline SET (stories, first, last) = (SELECT count(*), min(s.first), max(s.last) FROM story s WHERE s.line = storyline.id) WHERE id = $1", 1);
    private readonly PreparedCommand _follow = new(connection, "UPDATE story_moved SET story = $2 WHERE story = $1", 2);
    private readonly PreparedCommand _lead = new(connection, "INSERT INTO story_moved (id, story) VALUES ($1, $2)", 2);
    private readonly PreparedCommand _span = new(connection, "UPDATE storyline SET (first, last) = (SELECT min(s.first), max(s.last) FROM story s WHERE s.line = storyline.id) WHERE id = (SELECT line FROM story WHERE id = $1)", 1);

    /// <summary>A new storyline; its number.</summary>
    public long AddLine(SqliteTransaction transaction) => _line.First(transaction, r => r.GetInt64(0))!.Value;

    /// <summary>Takes down what a storyline tells together, with one story more.</summary>
    public void Grow(SqliteTransaction transaction, long line, TermSum sum) => _grow.Run(transaction, line, sum.Length, sum.Vector.Pack());

    /// <summary>A new story of a storyline, for an article whose row is still to come; its number.</summary>
    /// <remarks>Until <see cref="Title"/> it has the title of another article: a row that names one which is not there makes SQLite look through every table for such rows when the next article comes.</remarks>
    public long AddStory(SqliteTransaction transaction, long line, long article) => _story.First(transaction, r => r.GetInt64(0), line, article)!.Value;

    /// <summary>Gives a story the headline of an article as its title.</summary>
    public void Title(SqliteTransaction transaction, long story, long article) => _title.Run(transaction, story, article);

    /// <summary>Puts an article that has a row into a story.</summary>
    public void Put(SqliteTransaction transaction, long article, Tied tied) => _put.Run(transaction, article, tied.Story, tied.CopyOf);

    /// <summary>Puts an article into another story; what it is a copy of stays.</summary>
    public void Move(SqliteTransaction transaction, long article, long story) => _move.Run(transaction, article, story);

    /// <summary>Puts all articles of a story into another.</summary>
    public void MoveAll(SqliteTransaction transaction, long from, long to) => _moveAll.Run(transaction, from, to);

    /// <summary>Removes a story that has no articles any more; its number leads to another from now on. False where it has some.</summary>
    public bool RemoveIfEmpty(SqliteTransaction transaction, long story, long to)
    {
        if (_hasArticle.First(transaction, r => true, story) is not null) { return false; }
        var line = _lineOf.First(transaction, r => r.GetInt64(0), story)!.Value;
        _drop.Run(transaction, story);
        _shrink.Run(transaction, line);
        _follow.Run(transaction, story, to);
        _lead.Run(transaction, story, to);
        return true;
    }

    /// <summary>The article that a copy's original repeats itself, else the original.</summary>
    public long RootOf(SqliteTransaction transaction, long original) => _root.First(transaction, r => r.GetInt64(0), original) ?? original;

    /// <summary>Makes an article of a story, and all that was taken for its copy, the copy of another.</summary>
    public void Recopy(SqliteTransaction transaction, long story, long article, long original) => _recopy.Run(transaction, story, article, original);

    /// <summary>Counts a story that has changed anew.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="story">The story.</param>
    /// <param name="titled">The article whose headline is its title, or 0 where that stays.</param>
    /// <param name="version">The number of this commit.</param>
    public void Count(SqliteTransaction transaction, long story, long titled, long version)
    {
        var before = DaysOf(transaction, story);
        _count.Run(transaction, story, version, titled);
        var now = DaysOf(transaction, story);
        if (now == before) { return; }
        // All stories of the line are looked at only where one has left its first or last day.
        var hasLeft = before.First is { } first && (now.First is null || now.First > first || now.Last < before.Last);
        (hasLeft ? _span : _widen).Run(transaction, story);
    }

    private (long? First, long? Last) DaysOf(SqliteTransaction transaction, long story) =>
        _days.First(transaction, r => (r.IsDBNull(0) ? (long?)null : r.GetInt64(0), r.IsDBNull(1) ? (long?)null : r.GetInt64(1)), story) ?? default;

    /// <summary>The storylines that were active last, the latest at the end, with what they tell together.</summary>
    public IEnumerable<(long Line, TermSum Sum)> Lines(SqliteTransaction transaction, int most)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = FormattableString.Invariant($"SELECT id, length, terms FROM (SELECT id, length, terms, last FROM storyline ORDER BY last DESC, id DESC LIMIT {most}) ORDER BY last, id");
        using var reader = command.ExecuteReader();
        while (reader.Read()) { yield return (reader.GetInt64(0), new TermSum(TermVector.Unpack((byte[])reader[2]), reader.GetDouble(1))); }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _line, _grow, _story, _title, _put, _root, _recopy, _count, _days, _widen, _span, _move, _moveAll, _hasArticle, _lineOf, _drop, _shrink, _follow, _lead }) { command.Dispose(); }
    }
}

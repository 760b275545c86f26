using Microsoft.Data.Sqlite;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;

namespace Sutra.Archive.Keeping;

/// <summary>The rows of statements, for the one who writes.</summary>
internal sealed class StatementTable(SqliteConnection connection) : IDisposable
{
    private readonly PreparedCommand _insert = new(connection, "INSERT INTO statement (id, speaker, first, last, kind) VALUES ($1, $2, $3, $4, $5)", 5);
    private readonly PreparedCommand _withoutRows = new(connection, "DELETE FROM statement WHERE id BETWEEN $1 AND $2", 2);

    /// <summary>Keeps the statements of an article. Sources that are only credited say nothing and are left out.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="article">The article.</param>
    /// <param name="reading">What was understood of it.</param>
    /// <param name="names">The numbers of its names, by their text.</param>
    public void Add(SqliteTransaction transaction, long article, Reading reading, IReadOnlyDictionary<string, long> names)
    {
        for (var i = 0; i < Math.Min(reading.Statements.Count, StatementNumber.MostOfArticle); i++)
        {
            var s = reading.Statements[i];
            if (s.Kind == StatementKind.Credit || s.Sentences.Count == 0) { continue; }
            long? speaker = names.TryGetValue(s.SpeakerName ?? s.Speaker, out var name) ? name : null;
            _insert.Run(transaction, StatementNumber.Of(article, i), speaker, s.Sentences[0], s.Sentences[^1], StatementNumber.KindOf(s));
        }
    }

    /// <summary>Takes back what an article had.</summary>
    public void Forget(SqliteTransaction transaction, long article) =>
        _withoutRows.Run(transaction, StatementNumber.Of(article, 0), StatementNumber.Of(article, StatementNumber.MostOfArticle - 1));

    /// <summary>Takes back all of them.</summary>
    public void Clear(SqliteTransaction transaction)
    {
        using var command = new PreparedCommand(connection, "DELETE FROM statement", 0);
        command.Run(transaction);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _insert.Dispose();
        _withoutRows.Dispose();
    }
}

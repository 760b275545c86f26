using Microsoft.Data.Sqlite;
using Sutra.Archive.Search;
using Sutra.Bangla.Names;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Keeping;

/// <summary>The rows of names and of who mentions them, for the one who writes.</summary>
internal sealed class NameTable(SqliteConnection connection) : IDisposable
{
    // Keys that are remembered: the names of some weeks of news.
    private const int MostRemembered = 50_000;

    private readonly PreparedCommand _find = new(connection, "SELECT id, text, listed FROM name WHERE key = $1", 1);
    private readonly PreparedCommand _insert = new(connection, "INSERT INTO name (key, text, kind, listed) VALUES ($1, $2, $3, 0) RETURNING id", 3);
    private readonly PreparedCommand _text = new(connection, "UPDATE name SET text = $2 WHERE id = $1", 2);
    private readonly PreparedCommand _list = new(connection, "UPDATE name SET listed = 1 WHERE id = $1", 1);
    private readonly PreparedCommand _forms = new(connection, "SELECT form FROM name_form WHERE name = $1", 1);
    private readonly PreparedCommand _form = new(connection, "INSERT OR IGNORE INTO name_form (name, form) VALUES ($1, $2)", 2);
    private readonly PreparedCommand _term = new(connection, "INSERT OR IGNORE INTO name_term (term, name) VALUES ($1, $2)", 2);
    private readonly PreparedCommand _mention = new(connection, "INSERT OR REPLACE INTO mention (name, article, times) VALUES ($1, $2, $3)", 3);
    private readonly PreparedCommand _forget = new(connection, "DELETE FROM mention WHERE article = $1 AND name IN (SELECT value FROM json_each($2))", 2);
    private readonly Dictionary<long, Known> _known = [];

    /// <summary>Keeps the names of an article; the number of each, by its text.</summary>
    public IReadOnlyDictionary<string, long> Add(SqliteTransaction transaction, long article, IReadOnlyList<KeyedName> names)
    {
        if (_known.Count > MostRemembered) { _known.Clear(); }
        var numbers = new Dictionary<string, long>(StringComparer.Ordinal);
        var times = new Dictionary<long, int>();
        foreach (var (name, key) in names)
        {
            var id = NumberOf(transaction, name, key);
            numbers.TryAdd(name.Text, id);
            times[id] = times.GetValueOrDefault(id) + name.Mentions.Count;
        }
        foreach (var (id, count) in times) { _mention.Run(transaction, id, article, count); }
        return numbers;
    }

    /// <summary>Takes back what an earlier reading of an article mentioned.</summary>
    public void Forget(SqliteTransaction transaction, long article, Reading earlier)
    {
        var ids = earlier.Names.Select(n => _find.First(transaction, r => r.GetInt64(0), NameHash.Of(n))).OfType<long>().Distinct();
        _forget.Run(transaction, article, "[" + string.Join(',', ids) + "]");
    }

    /// <summary>Takes back all that is mentioned; the names and their numbers stay.</summary>
    public void Clear(SqliteTransaction transaction)
    {
        foreach (var sql in new[] { "DELETE FROM mention", "DELETE FROM name_term", "DELETE FROM name_form", "UPDATE name SET listed = 0" })
        {
            using var command = new PreparedCommand(connection, sql, 0);
            command.Run(transaction);
        }
        _known.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _find, _insert, _text, _list, _forms, _form, _term, _mention, _forget }) { command.Dispose(); }
    }

    private long NumberOf(SqliteTransaction transaction, Name name, long key)
    {
        var known = Find(transaction, name, key);
        var other = IsFuller(name.Text, known.Text) ? Exchange(transaction, known, name.Text) : name.Text;
        foreach (var form in name.Forms.Prepend(other))
        {
            if (form == known.Text || !known.Forms.Add(form)) { continue; }
            _form.Run(transaction, known.Id, form);
            if (known.IsListed) { AddTerms(transaction, known.Id, form); }
        }
        return known.Id;
    }

    // The longer one; but an adjective (বাংলাদেশি) calls no country where its name is known.
    private static bool IsFuller(string text, string known)
    {
        if (text == known) { return false; }
        var isAdjective = NameKey.IsAdjective(text);
        return isAdjective != NameKey.IsAdjective(known) ? !isAdjective : text.Length > known.Length;
    }

    private Known Find(SqliteTransaction transaction, Name name, long key)
    {
        if (!_known.TryGetValue(key, out var known))
        {
            if (_find.First(transaction, r => (Id: r.GetInt64(0), Text: r.GetString(1), IsListed: r.GetBoolean(2)), key) is not { } found)
            {
                return _known[key] = new Known(_insert.First(transaction, r => r.GetInt64(0), key, name.Text, (int)name.Kind)!.Value, name.Text);
            }
            _known[key] = known = new Known(found.Id, found.Text) { IsListed = found.IsListed };
        }
        if (!known.IsListed) { List(transaction, known); }
        return known;
    }

    // Met a second time.
    private void List(SqliteTransaction transaction, Known known)
    {
        known.IsListed = true;
        _list.Run(transaction, known.Id);
        AddTerms(transaction, known.Id, known.Text);
        foreach (var form in _forms.All(transaction, r => r.GetString(0), known.Id)) { AddTerms(transaction, known.Id, form); }
    }

    // The fuller form becomes the name's text, and what was its text one of its forms.
    private string Exchange(SqliteTransaction transaction, Known known, string fuller)
    {
        var before = known.Text;
        known.Text = fuller;
        _text.Run(transaction, known.Id, fuller);
        if (known.IsListed) { AddTerms(transaction, known.Id, fuller); }
        return before;
    }

    private void AddTerms(SqliteTransaction transaction, long id, string form)
    {
        foreach (var term in SearchAnalyser.Analyse(form)) { _term.Run(transaction, term.Text, id); }
    }

    private sealed class Known(long id, string text)
    {
        public long Id { get; } = id;

        public string Text { get; set; } = text;

        public bool IsListed { get; set; }

        public HashSet<string> Forms { get; } = new(StringComparer.Ordinal);
    }
}

using Sutra.Bangla.Names;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>The names of an article as the search for speakers needs them: who holds which office, who was a subject where.</summary>
internal sealed class NameBook
{
    // How far back a pronoun or a dropped subject can lean, in sentences. Farther back it was never right on said.json.
    private const int Reach = 12;
    private const int MostCandidates = 64;

    private readonly IReadOnlyList<Line> _lines;
    private readonly Dictionary<string, List<string>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Holder>> _byOffice = new(StringComparer.Ordinal);

    public NameBook(IReadOnlyList<Name> names, IReadOnlyList<Line> lines)
    {
        _lines = lines;
        foreach (var n in names)
        {
            if (n.Kind is not NameKind.Place) { Index(CleanNames.Of(n.Text, n.Kind)); }
            if (n.Kind is not NameKind.Person) { continue; }
            foreach (var m in n.Mentions) { if (m.Role is { } role) { Hold(role, CleanNames.Of(n.Text, n.Kind), m.Sentence); } }
        }
    }

    /// <summary>Whether a name ends in the name of a news agency or outlet.</summary>
    public static bool IsOutlet(string name) => SourceTables.IsOutlet(Morphology.LastWord(name));

    /// <summary>Keeps a speaker and the titles that stood before the name.</summary>
    public void Add(string name, string titles, int line)
    {
        if (!name.Contains(';', StringComparison.Ordinal)) { Index(name); }
        Hold(titles, name, line);
    }

    /// <summary>The fullest name that has all the words of a shorter one; the text itself where none is fuller, null for a common noun.</summary>
    public string? Fullest(string text)
    {
        if (SourceTables.SpeakerOf(text) is not SpeakerClass.None) { return null; }
        var words = text.Split(' ');
        var best = text;
        foreach (var name in _byWord.GetValueOrDefault(words[^1], []))
        {
            if (name.Length > best.Length && Array.TrueForAll(words, w => HasWord(name, w))) { best = name; }
        }
        return best;
    }

    /// <summary>The person whom the page gives an office: the nearest before the line, else after it.</summary>
    public string? OfOffice(string office, int line)
    {
        var head = Morphology.LastWord(office);
        if (!_byOffice.TryGetValue(head, out var holders)) { return null; }
        var before = holders.Where(h => h.Line <= line).MaxBy(h => h.Line);
        return before?.Name ?? holders[0].Name;
    }

    /// <summary>The person who is the subject in the last sentence, from one line to another, that has such a subject.</summary>
    public string? SubjectBetween(int from, int to)
    {
        for (var s = to; s >= from && s >= 0 && to - s < Reach - 1; s--)
        {
            if (SubjectIn(s, _lines[s].Count) is { } subject) { return subject; }
        }
        return null;
    }

    /// <summary>The first person who stands as a subject in a line before a unit, or null.</summary>
    public string? SubjectIn(int line, int unit)
    {
        for (var i = 0; i < unit && i < _lines[line].Count; i++)
        {
            if (_lines[line].Named(i) is { IsPerson: true, IsBare: true } n && n.Last == i && !_lines[line].IsQuoted(i)) { return CleanNames.Of(n.Name.Text, n.Name.Kind); }
        }
        return null;
    }

    /// <summary>The person named last before a line, in whatever case.</summary>
    public string? LastPersonBefore(int line) => Last(line, n => n.IsPerson);

    /// <summary>The organisation or place named last before a line.</summary>
    public string? BodyBefore(int line) => Last(line - 1, n => !n.IsPerson && n.Name.Kind is not NameKind.Other);

    /// <summary>The many people named last before a line (তদন্তকারীরা), within three lines.</summary>
    public string? CollectiveBefore(int line)
    {
        for (var s = line - 1; s >= 0 && s > line - 4; s--)
        {
            for (var i = 0; i < _lines[s].Count; i++)
            {
                if (_lines[s].Units[i].IsWord && SourceTables.SpeakerOf(_lines[s][i]) is SpeakerClass.Collective) { return _lines[s][i]; }
            }
        }
        return null;
    }

    private string? Last(int line, Func<NamedMention, bool> asked)
    {
        for (var s = Math.Min(line, _lines.Count - 1); s >= 0 && line - s < Reach; s--)
        {
            for (var i = _lines[s].Count - 1; i >= 0; i--) { if (_lines[s].Named(i) is { } n && asked(n)) { return CleanNames.Of(n.Name.Text, n.Name.Kind); } }
        }
        return null;
    }

    private void Index(string name)
    {
        foreach (var word in name.Split(' '))
        {
            if (!_byWord.TryGetValue(word, out var list)) { _byWord[word] = list = []; }
            if (list.Count < MostCandidates && !list.Contains(name, StringComparer.Ordinal)) { list.Add(name); }
        }
    }

    private void Hold(string titles, string name, int line)
    {
        foreach (var word in titles.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_byOffice.TryGetValue(word, out var list)) { _byOffice[word] = list = []; }
            if (list.Count < MostCandidates) { list.Add(new Holder(name, line)); }
        }
    }

    private static bool HasWord(string name, string word) => $" {name} ".Contains($" {word} ", StringComparison.Ordinal);

    private sealed record Holder(string Name, int Line);
}

using Sutra.Bangla.Names;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>The names of an article as the search for speakers needs them: who holds which office, who was a subject where.</summary>
internal sealed class NameBook(Reading reading, IReadOnlyList<Line> lines)
{
    private readonly List<Entry> _entries = [];

    /// <summary>Whether a name ends in the name of a news agency or outlet.</summary>
    public static bool IsOutlet(string name) => SourceTables.IsOutlet(name[(name.LastIndexOf(' ') + 1)..]);

    /// <summary>Keeps a speaker and the titles that stood before the name.</summary>
    public void Add(string name, string titles, int line) => _entries.Add(new Entry(name, titles, line));

    /// <summary>The fullest name that has all the words of a shorter one, or null.</summary>
    public string? Fullest(string text)
    {
        var words = text.Split(' ');
        var best = text;
        foreach (var n in reading.Names)
        {
            if (n.Text.Length > best.Length && n.Kind is not NameKind.Place && Has(n.Text, words)) { best = n.Text; }
        }
        foreach (var e in _entries)
        {
            if (e.Name.Length > best.Length && Has(e.Name, words) && !e.Name.Contains(';', StringComparison.Ordinal)) { best = e.Name; }
        }
        return best;
    }

    /// <summary>The person whom the page gives an office: the nearest before the line, else after it.</summary>
    public string? OfOffice(string office, int line)
    {
        var head = office[(office.LastIndexOf(' ') + 1)..];
        string? after = null;
        string? before = null;
        var at = -1;
        foreach (var n in reading.Names)
        {
            if (n.Kind is not NameKind.Person) { continue; }
            foreach (var m in n.Mentions)
            {
                if (m.Role is null || !m.Role.Contains(head, StringComparison.Ordinal)) { continue; }
                if (m.Sentence <= line && m.Sentence >= at) { before = n.Text; at = m.Sentence; }
                else { after ??= n.Text; }
            }
        }
        foreach (var e in _entries)
        {
            if (e.Titles.Contains(head, StringComparison.Ordinal) && e.Line <= line && e.Line >= at) { before = e.Name; at = e.Line; }
        }
        return before ?? after;
    }

    /// <summary>The person who is the subject in the last sentence, from one line to another, that has such a subject.</summary>
    public string? SubjectBetween(int from, int to, int unit)
    {
        for (var s = to; s >= from && s >= 0; s--)
        {
            var end = s == to ? unit : lines[s].Count;
            for (var i = 0; i < end && i < lines[s].Count; i++)
            {
                if (lines[s].NameAt[i] is { IsPerson: true, IsBare: true } n && n.Last == i && !lines[s].Quoted[i]) { return n.Name.Text; }
            }
        }
        return null;
    }

    /// <summary>The person named last before a line, in whatever case.</summary>
    public string? LastPersonBefore(int line)
    {
        for (var s = Math.Min(line, lines.Count - 1); s >= 0; s--)
        {
            for (var i = lines[s].Count - 1; i >= 0; i--) { if (lines[s].NameAt[i] is { IsPerson: true } n) { return n.Name.Text; } }
        }
        return null;
    }

    /// <summary>The many people named last before a line (তদন্তকারীরা), within three lines.</summary>
    public string? CollectiveBefore(int line)
    {
        for (var s = line - 1; s >= 0 && s > line - 4; s--)
        {
            for (var i = 0; i < lines[s].Count; i++)
            {
                if (lines[s].Units[i].IsWord && SourceTables.SpeakerOf(lines[s][i]) is SpeakerClass.Collective) { return lines[s][i]; }
            }
        }
        return null;
    }

    /// <summary>The organisation or place named last before a line.</summary>
    public string? BodyBefore(int line)
    {
        for (var s = line - 1; s >= 0; s--)
        {
            for (var i = lines[s].Count - 1; i >= 0; i--)
            {
                if (lines[s].NameAt[i] is { IsPerson: false } n && n.Name.Kind is not NameKind.Other) { return n.Name.Text; }
            }
        }
        return null;
    }

    private static bool Has(string name, string[] words)
    {
        var parts = name.Split(' ');
        return words.All(w => parts.Contains(w, StringComparer.Ordinal));
    }

    private sealed record Entry(string Name, string Titles, int Line);
}

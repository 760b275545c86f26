using Sutra.Bangla.Names;

namespace Sutra.Bangla.References;

/// <summary>Who is given which office or trade by an article.</summary>
internal sealed class OfficeBook
{
    // By the last word of the office.
    private readonly Dictionary<string, List<Holder>> _byHead = new(StringComparer.Ordinal);

    /// <summary>Keeps a name's roles, as they stand beside it.</summary>
    public void Add(Name name, Mention mention, string? body)
    {
        if (mention.Role is not { } role) { return; }
        var words = RoleWords(role);
        if (words.Length == 0 || IsName(words, body)) { return; }
        if (!_byHead.TryGetValue(words[^1], out var holders)) { _byHead[words[^1]] = holders = []; }
        if (!holders.Exists(h => h.Name == name && h.Body == body && h.Role == role)) { holders.Add(new Holder(name, role, words, body, mention.Sentence)); }
    }

    /// <summary>The one person who has been given the office before a sentence; null where that is nobody or several.</summary>
    public Name? HolderOf(RolePhrase phrase, int sentence)
    {
        if (IsName(phrase.Words, phrase.Body)) { return null; }
        Name? found = null;
        foreach (var holders in Near(phrase.Words[^1]))
        {
            foreach (var h in holders)
            {
                if (h.Sentence >= sentence || !Fits(h, phrase)) { continue; }
                if (found is not null && found != h.Name) { return null; }
                found = h.Name;
            }
        }
        return found;
    }

    // মন্ত্রী is short for স্বরাষ্ট্রমন্ত্রী too.
    private IEnumerable<List<Holder>> Near(string head) =>
        NameLexicon.RoleTails.Contains(head, StringComparer.Ordinal)
            ? _byHead.Where(h => h.Key.EndsWith(head, StringComparison.Ordinal)).Select(h => h.Value)
            : _byHead.TryGetValue(head, out var holders) ? [holders] : [];

    // Each word of the phrase is in the role; সাবেক is in both or in neither; the bodies are the same where both are told.
    private static bool Fits(Holder holder, RolePhrase phrase)
    {
        if (phrase.Body is not null && holder.Body != phrase.Body) { return false; }
        if (IsFormer(holder.Words) != IsFormer(phrase.Words)) { return false; }
        for (var i = 0; i < phrase.Words.Length - 1; i++)
        {
            if (!holder.Words.Contains(phrase.Words[i], StringComparer.Ordinal)) { return false; }
        }
        // সভাপতি alone is not সহ সভাপতি, nor সচিব প্রেস সচিব; but মন্ত্রী is স্বরাষ্ট্রমন্ত্রী.
        return phrase.IsPointing || phrase.Words.Length == holder.Words.Length || holder.Words[^1] != phrase.Words[^1] || IsFormer(phrase.Words);
    }

    // আমির is a name as well, where no body stands before it.
    private static bool IsName(string[] words, string? body) =>
        words.Length == 1 && body is null && NameLexicon.Parts.TryGetValue(words[0], out var part) && part.Inside > part.Outside / 8;

    private static bool IsFormer(string[] words) => words[0] is "সাবেক" or "প্রাক্তন" or "তৎকালীন";

    private static string[] RoleWords(string role) => [.. role.Split([' ', '(', ')', '-', ','], StringSplitOptions.RemoveEmptyEntries)];

    private sealed record Holder(Name Name, string Role, string[] Words, string? Body, int Sentence);
}

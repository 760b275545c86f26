using Sutra.Bangla.Names;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.References;

/// <summary>An office or trade in a sentence.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
/// <param name="Words">Its words, endings and what points (এই) left out.</param>
/// <param name="Body">The body whose office it is, where it stands before it (বিএনপির মহাসচিব); or null.</param>
/// <param name="IsPointing">Whether এই, ওই or the like stands in or before it.</param>
/// <param name="IsOffice">Whether it is an office and not a trade or standing.</param>
/// <param name="Case">The case of its last word.</param>
/// <param name="IsOne">Whether it is of one person: not plural, not of anybody (এক কর্মকর্তা, কোনো নেতা).</param>
internal sealed record RolePhrase(int From, int To, string[] Words, string? Body, bool IsPointing, bool IsOffice, WordCase Case, bool IsOne)
{
    /// <summary>The phrase that starts at a token, or null.</summary>
    public static RolePhrase? At(TokenList tokens, string?[] roles, int from)
    {
        var (head, points, pointed) = (-1, false, false);
        for (var i = from; i < tokens.Count && (roles[i] is not null || IsPointer(tokens.TextOf(i))); i++)
        {
            if (roles[i] is null) { points = true; } else { (head, pointed) = (i, points); }
        }
        if (head < 0 || roles[head] is not ("office" or "work")) { return null; }
        var to = head + 1;
        var last = Lemmatizer.Read(tokens.TextOf(head));
        var words = new List<string>(to - from);
        for (var i = from; i < to; i++)
        {
            if (roles[i] is not null) { words.Add(i == head ? BareHead(tokens, head) : tokens.TextOf(i)); }
        }
        var before = from > 0 ? tokens.TextOf(from - 1) : "";
        return new RolePhrase(from, to, [.. words], BodyOf(tokens, from), pointed, roles[head] == "office", last.Case, !last.IsPlural && !IsWithOthers(tokens.TextOf(head)) && !IsAnyone(before) && !IsAnyone(tokens.TextOf(from)));
    }

    /// <summary>The body before an office: a word in the genitive, or the name of a known body or country, in its known form; null where none stands there.</summary>
    public static string? BodyOf(TokenList tokens, int from)
    {
        var at = from - 1;
        if (at > 0 && tokens[at].Is(")")) { while (at > 0 && !tokens[at].Is("(")) { at--; } at--; }
        if (at < 0 || tokens[at].Kind != TokenKind.Word) { return null; }
        if (NameLexicon.Known.TryGet(tokens[at].Text, out var known)) { return known.Name; }
        if (Lemmatizer.Read(tokens.TextOf(at)) is not { Case: WordCase.Genitive, Class: not WordClass.Verb and not WordClass.Pronoun } form) { return null; }
        return NameLexicon.Known.TryGet(tokens.Facts[at].Stem, out known) || NameLexicon.Known.TryGet(form.Lemma, out known) ? known.Name : form.Lemma;
    }

    private static string BareHead(TokenList tokens, int head)
    {
        var text = tokens.TextOf(head);
        return NameLexicon.Roles.Contains(text) ? text : tokens.Facts[head].Stem;
    }

    private static bool IsPointer(string word) => word is "এই" or "ওই" or "ঐ" or "উক্ত" or "এ";

    // সদস্যসহ অন্যরা.
    private static bool IsWithOthers(string word) => word.EndsWith("সহ", StringComparison.Ordinal);

    private static bool IsAnyone(string word) => word is "এক" or "একজন" or "কোনো" or "কোন" or "প্রত্যেক" or "প্রতিটি" or "কয়েকজন" or "একাধিক" or "অনেক" or "আরেক" or "অন্য" or "জন" or "কিছু" or "দুই" or "সব" or "নতুন" or "পরবর্তী";
}

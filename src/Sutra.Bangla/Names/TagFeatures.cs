using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>The features that the tagger looks at, the same ones in training and in use.</summary>
internal static class TagFeatures
{
    /// <summary>The feature that a tag stands before.</summary>
    public static string Transition(int before) => "T" + (char)('0' + before);

    /// <summary>The features of a word wherever it stands; the place is set before each by the caller.</summary>
    public static List<string> OfWord(WordFacts word)
    {
        var features = new List<string>(10);
        if (word.Kind == TokenKind.Number) { features.Add("#"); return features; }
        features.Add("w" + word.Text);
        if (word.Kind == TokenKind.Mark) { return features; }
        if (!ReferenceEquals(word.Stem, word.Text)) { features.Add("s" + word.Stem); features.Add("e" + word.Text[word.Stem.Length..]); }
        else { features.Add("s" + word.Text); }
        if (!Letters.IsBengali(word.Text[0])) { features.Add("latin"); return features; }
        for (var n = 1; n <= 4 && n < word.Stem.Length; n++) { features.Add("x" + word.Stem[^n..]); }
        for (var n = 2; n <= 3 && n < word.Stem.Length; n++) { features.Add("p" + word.Stem[..n]); }
        features.Add("l" + Math.Min(word.Stem.Length, 8));
        return features;
    }

    /// <summary>What the tables say of a token, as one short word. In training, counts that the token itself made are taken off.</summary>
    public static string SymbolOf(NameSentence sentence, int i, bool insidePerson = false, bool training = false)
    {
        var word = sentence.Words[i];
        var alone = SymbolOf(word, insidePerson, training);
        if (word.Kind != TokenKind.Word) { return alone; }
        Span<char> marks = stackalloc char[LongestMarks];
        return string.Concat(marks[..WriteMarks(sentence, i, marks)], alone);
    }

    /// <summary>The most characters that the marks of a token take; the longest class of a known name has half as many.</summary>
    public const int LongestMarks = 32;

    /// <summary>Writes what marks a word as part of something known, which stands before the word's own symbol; yields its length.</summary>
    public static int WriteMarks(NameSentence sentence, int i, Span<char> room)
    {
        var n = 0;
        if (sentence.Known[i] is { } known)
        {
            room[n++] = known.From == i ? 'K' : 'k';
            known.Name.Class.CopyTo(room[n..]);
            n += known.Name.Class.Length;
        }
        if (sentence.Titles[i] is { } title) { room[n++] = 'T'; room[n++] = title[0]; }
        if (sentence.Roles[i] is { } role) { room[n++] = 'R'; room[n++] = role[0]; }
        return n;
    }

    /// <summary>What the tables say of a word by itself.</summary>
    public static string SymbolOf(WordFacts word, bool insidePerson = false, bool training = false)
    {
        if (word.Kind != TokenKind.Word) { return word.Kind == TokenKind.Number ? "#" : word.Text; }
        var head = word.OrganisationHead is { } o ? "H" + o[0] : "";
        var place = word.PlaceHead is { } p ? "L" + p[0] : "";
        return string.Concat(head, place, PartSymbol(word.Part, insidePerson, training), word.IsAcronym ? "A" : "");
    }

    private static string PartSymbol(NamePart part, bool inside, bool training)
    {
        var count = part.Inside - (training && inside ? 1 : 0);
        var outside = part.Outside - (training && !inside ? 1 : 0);
        if (count <= 0) { return ""; }
        var much = count >= 4 ? "N" : "n";
        var pure = outside > count ? "-" : "";
        return much + (part.Later > part.First + part.Alone ? "l" : "f") + pure;
    }

    /// <summary>How many windows of three symbols there are around a token: ending at it, with it in the middle, beginning at it.</summary>
    public const int Windows = 3;

    /// <summary>The features of a place in a sentence that need the symbols of the tokens around it.</summary>
    public static void OfPlace(string[] symbols, int i, List<string> features)
    {
        for (var w = 0; w < Windows; w++) { features.AddRange(OfWindow(w, At(symbols, i + w - 2), At(symbols, i + w - 1), At(symbols, i + w))); }
    }

    /// <summary>The features that three symbols make in a window.</summary>
    public static string[] OfWindow(int window, string a, string b, string c) => window switch
    {
        0 => ["S--0" + a + "|" + b + "|" + c],
        1 => ["S0" + b, "S-" + a, "S+" + c, "S-0" + a + "|" + b, "S0+" + b + "|" + c, "S-0+" + a + "|" + b + "|" + c],
        _ => ["S0++" + a + "|" + b + "|" + c],
    };

    private static string At(string[] symbols, int i) => i < 0 ? "^" : i >= symbols.Length ? "$" : symbols[i];
}

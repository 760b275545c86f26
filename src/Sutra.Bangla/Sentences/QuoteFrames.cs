using System.Buffers;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Sentences;

/// <summary>What a sentence says of a quotation before it: “…।’ বলেন তিনি।”, “…!’ স্লোগানে”.</summary>
internal static class QuoteFrames
{
    private const int LongestFrame = 60;
    private const int MostWords = 5;

    private static readonly SearchValues<char> s_ends = SearchValues.Create("\u0964\u0965,:;?!‘“\"");
    private static readonly Dictionary<string, string> s_words = FactTable.Load(typeof(QuoteFrames).Assembly, "quote-frames.tsv").Rows
        .ToDictionary(r => r["word"], r => r["use"], StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the words from <paramref name="i"/> on, behind a closed quotation, belong to its sentence.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="i">Where the word behind the quotation stands.</param>
    /// <param name="soft">Whether the quotation ends with a mark that titles have too.</param>
    public static bool GoOnAt(ReadOnlySpan<char> text, int i, bool soft)
    {
        var word = SentenceWords.At(text, i);
        if (word.IsEmpty) { return false; }
        var use = s_lookup.TryGetValue(word, out var u) ? u : "";
        if (use is "title") { return soft; }
        var next = SentenceWords.SkipSpaces(text, i + word.Length);
        // “বলেন, ‘…’” and “বলে: …” bring the next one.
        if (next < text.Length && BringsNext(text[next])) { return false; }
        return use switch
        {
            "word" => true,
            "noun" => IsDoing(text, next),
            "back" => false,
            _ => IsSpeech(word) || IsSpeaker(text, i),
        };
    }

    private static bool BringsNext(char c) => c is ',' or ':' or '‘' or '“' or '"' || Letters.IsDash(c);

    // “…।’ প্রশ্ন করেন তিনি।”
    private static bool IsDoing(ReadOnlySpan<char> text, int i)
    {
        var verb = SentenceWords.At(text, i);
        var next = SentenceWords.SkipSpaces(text, i + verb.Length);
        return SentenceWords.Finite(verb)?.Lemma is "করা" && !(next < text.Length && BringsNext(text[next]));
    }

    // “…।’ মন্ত্রী বলেন।”: a few words, and a verb of speech at their end.
    private static bool IsSpeaker(ReadOnlySpan<char> text, int i)
    {
        var rest = text[i..Math.Min(text.Length, i + LongestFrame)];
        var end = rest.IndexOfAny(s_ends);
        if (end <= 0 || rest[end] != '\u0964' || rest[..end].Count(' ') >= MostWords) { return false; }
        var verb = SentenceWords.Before(rest, end);
        return IsSpeech(verb) && SentenceWords.Finite(verb)!.Person is VerbPerson.Third or VerbPerson.Honorific && !rest[..(end - verb.Length)].TrimEnd().EndsWith("কথা");
    }

    private static bool IsSpeech(ReadOnlySpan<char> word) =>
        SentenceWords.Finite(word) is { } form && s_words.TryGetValue(form.Lemma, out var use) && use == "verb";
}

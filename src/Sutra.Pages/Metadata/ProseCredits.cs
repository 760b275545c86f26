using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Pages.Metadata;

/// <summary>Finds the agencies and outlets that running text credits: "X-এর বরাতে", "X … প্রতিবেদনে জানিয়েছে", "… জানিয়েছে X", "একটি সূত্র X-কে জানায়".</summary>
/// <remarks>Names are those of the table of agencies and media, and the word after "বার্তা সংস্থা", "সংবাদ সংস্থা".</remarks>
internal static class ProseCredits
{
    // How many tokens after the name its report may be spoken of (a day in brackets stands between), and the verb after one who was told.
    private const int ReportReach = 16;
    private const int ToldReach = 5;

    private static readonly HashSet<string> s_relays = new(StringComparer.Ordinal) { "বরাতে", "বরাত", "উদ্ধৃতি", "উদ্ধৃত" };
    private static readonly HashSet<string> s_reports = new(StringComparer.Ordinal) { "প্রতিবেদনে", "খবরে", "প্রতিবেদন" };
    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal) { "জানিয়েছে", "জানায়", "জানাচ্ছে", "বলেছে", "বলছে", "লিখেছে" };
    private static readonly HashSet<string> s_told = new(StringComparer.Ordinal) { "জানায়", "জানান", "জানিয়েছে", "জানিয়েছেন", "বলেন", "বলেছে", "বলেছেন", "বলে" };
    // One of these stands in every word of the four sets: a search for each is faster than one for all.
    private static readonly string[] s_tells = ["জানা", "বল", "জানি", "প্রতিবেদন", "খবর", "বরাত", "উদ্ধৃ", "লিখেছে"];

    private static readonly string[] s_endings = ["য়ের", "ের", "এর", "র", "কে"];

    /// <summary>The names credited, each once, in order; never the page's own outlet.</summary>
    public static IEnumerable<string> Find(IEnumerable<string> paragraphs, string? outlet)
    {
        foreach (var paragraph in paragraphs)
        {
            foreach (var span in SentenceSplitter.Split(paragraph))
            {
                if (!MayCredit(span.In(paragraph))) { continue; }
                var text = span.Of(paragraph);
                var sentence = new Sentence(0, 0, text, Tokenizer.Tokenize(text));
                foreach (var name in Names(sentence))
                {
                    if (IsCredited(sentence.Tokens, name) && !IsOwn(name.Form, outlet)) { yield return name.Form; }
                }
            }
        }
    }

    // What every credit holds: a word that relays or tells, and a name or the word that leads to one. Most sentences are passed over by it.
    private static bool MayCredit(ReadOnlySpan<char> text)
    {
        foreach (var stem in s_tells)
        {
            if (text.Contains(stem, StringComparison.Ordinal)) { return text.Contains("সংস্থা", StringComparison.Ordinal) || NewsNames.MayName(text); }
        }
        return false;
    }

    private static IEnumerable<NewsName> Names(Sentence sentence)
    {
        var known = NewsNames.Find(sentence);
        foreach (var name in known) { yield return name; }
        for (var i = 2; i < sentence.Tokens.Count; i++)
        {
            if (Is(sentence.Tokens, i - 1, "সংস্থা") && (Is(sentence.Tokens, i - 2, "বার্তা") || Is(sentence.Tokens, i - 2, "সংবাদ")) && !known.Any(n => n.First <= i && i < n.End) && Introduced(sentence.Tokens, i) is { } name) { yield return name; }
        }
    }

    private static NewsName? Introduced(IReadOnlyList<Token> tokens, int i)
    {
        var word = tokens[i].ToString();
        if (tokens[i].Kind != TokenKind.Word || word.Length < 3 || VerbLook.IsFinite(word) || s_relays.Contains(word)) { return null; }
        var ending = Array.Find(s_endings, e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal) && (e != "র" || word[^2] is 'া' or 'ি' or 'ী' or 'ু' or 'ূ' or 'ে' or 'ো')) ?? "";
        return new NewsName(word[..^ending.Length], ending, i, i + 1);
    }

    private static bool IsCredited(IReadOnlyList<Token> tokens, NewsName name)
    {
        var next = name.End < tokens.Count && tokens[name.End].Kind == TokenKind.Mark && tokens[name.End].ToString() is ")" or "’" ? name.End + 1 : name.End;
        if (s_relays.Contains(At(tokens, next))) { return true; }
        if (name.Ending.EndsWith('র')) { return IsReportOf(tokens, next) || Is(tokens, name.First - 1, "খবর"); }
        if (name.Ending == "কে") { return Within(tokens, next, ToldReach, s_told); }
        if (name.Ending.Length > 0) { return false; }
        return s_verbs.Contains(At(tokens, next)) || (s_verbs.Contains(At(tokens, name.First - 1)) && Closes(tokens, next)) || Within(tokens, next, ReportReach, s_reports);
    }

    // "X-এর এক প্রতিবেদনে বলা হয়েছে", "X-এর খবরে".
    private static bool IsReportOf(IReadOnlyList<Token> tokens, int next) => Within(tokens, next, 3, s_reports);

    private static bool Within(IReadOnlyList<Token> tokens, int from, int reach, HashSet<string> words)
    {
        for (var i = from; i < Math.Min(tokens.Count, from + reach); i++)
        {
            if (words.Contains(At(tokens, i))) { return true; }
        }
        return false;
    }

    private static bool Closes(IReadOnlyList<Token> tokens, int i) => i >= tokens.Count || At(tokens, i) is "।" or "|" or "৷" or ",";

    private static bool IsOwn(string name, string? outlet) =>
        outlet is not null && (outlet.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(outlet, StringComparison.OrdinalIgnoreCase));

    private static bool Is(IReadOnlyList<Token> tokens, int i, string word) => At(tokens, i) == word;

    private static string At(IReadOnlyList<Token> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i].ToString() : "";
}

using System.Buffers;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Finds where a flattened page prints its text again, clean, behind a prompt to follow the outlet: "… ফলো করুন<c>rubric</c> থেকে আরও পড়ুন<c>tags</c> <c>text</c>".</summary>
/// <remarks>
/// The first printing holds captions and cards between its sentences, glued to them; the second holds none. So scraped are 40 of 588 bodies
/// of one outlet in December 2025, and none of five others'.
/// </remarks>
internal static class SecondPrinting
{
    private static readonly SearchValues<string> s_prompts = SearchValues.Create(["ফলো করুন", "অনুসরণ করুন", "সাবস্ক্রাইব করুন"], StringComparison.Ordinal);

    // The word that every prompt closes with.
    private const string Last = "করুন";

    // How long the sentence that is looked up may be at least, and the rubric with tags before it at most, in characters.
    private const int ShortestSentence = 30;
    private const int LongestTags = 400;
    private const int MostSentences = 4;

    /// <summary>Where the second printing begins, in characters; -1 where there is none, or where it tells less than the first.</summary>
    public static int Find(string text)
    {
        // The second printing is no longer than the first, and not much shorter.
        var from = text.Length * 2 / 5;
        var at = text.AsSpan(from, text.Length * 4 / 5 - from).IndexOfAny(s_prompts);
        if (at < 0) { return -1; }
        at += from;
        var behind = text.IndexOf(Last, at, StringComparison.Ordinal) + Last.Length;
        return StartIn(text, at, behind) is >= 0 and var start && IsPrinted(text.AsSpan(0, at), text.AsSpan(start)) ? start : -1;
    }

    /// <summary>Adds the caption that is glued to the first printing's start, where the second tells where the text begins.</summary>
    public static void TakeCaption(string first, string second, LineCut cut)
    {
        var opening = second.AsSpan(0, Math.Min(second.Length, ShortestSentence));
        var at = first.AsSpan().IndexOf(opening);
        if (at > 0 && at <= CaptionCues.Longest && first[..at].Trim() is { Length: > 0 } caption && cut.Captions.Count == 0) { cut.Captions.Add(caption); }
    }

    // One of the first sentences behind the prompt stands above it too, without the rubric and the tags: so far back as the letters are the same, the text begins.
    private static int StartIn(string text, int prompt, int behind)
    {
        var danda = text.IndexOf('।', behind);
        for (var n = 0; n < MostSentences && danda >= 0; n++, danda = text.IndexOf('।', danda + 1))
        {
            var start = danda - ShortestSentence + 1;
            if (start < behind) { continue; }
            var above = text.AsSpan(0, prompt).IndexOf(text.AsSpan(start, ShortestSentence));
            if (above < 0) { continue; }
            start = FirstAlike(text, start, above, behind);
            return start - behind <= LongestTags ? start : -1;
        }
        return -1;
    }

    // Behind a sentence's close a blank may be missing in one printing.
    private static int FirstAlike(string text, int start, int above, int floor)
    {
        while (start > floor && above > 0)
        {
            if (text[start - 1] == text[above - 1]) { start--; above--; }
            else if (text[start - 1] == ' ' && start - 1 > floor && Closes(text[start - 2])) { start--; }
            else if (text[above - 1] == ' ' && above > 1 && Closes(text[above - 2])) { above--; }
            else { break; }
        }
        while (text[start] == ' ') { start++; }
        return start;
    }

    private static bool Closes(char c) => Letters.IsDanda(c) || Letters.IsClosingQuote(c) || c is '?' or '!';

    // Of either printing two letters in five stand in sentences of the other: those with a caption, a card, a sub-heading or another sentence glued to them do not.
    private const double LeastShare = 0.4;

    private static bool IsPrinted(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var above = Sentences(first);
        var below = Sentences(second);
        return Share(below, above) >= LeastShare && Share(above, below) >= LeastShare;
    }

    private static double Share(HashSet<string> some, HashSet<string> others)
    {
        int all = 0, shared = 0;
        foreach (var sentence in some)
        {
            all += sentence.Length;
            if (others.Contains(sentence)) { shared += sentence.Length; }
        }
        return all == 0 ? 0 : (double)shared / all;
    }

    private static HashSet<string> Sentences(ReadOnlySpan<char> text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in text.Split('।'))
        {
            var sentence = text[range].Trim(" ’‘”“\"'");
            if (sentence.Length > 0) { found.Add(sentence.ToString()); }
        }
        return found;
    }
}

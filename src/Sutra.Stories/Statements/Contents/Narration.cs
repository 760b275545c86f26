using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Tells whether a sentence without a cue goes on with the voice before it, or is the page's own narration.</summary>
internal static class Narration
{
    // Words that open the page's own background.
    private static readonly HashSet<string> s_turns = new(StringComparer.Ordinal) { "উল্লেখ্য", "প্রসঙ্গত", "এদিকে", "অন্যদিকে", "অপরদিকে", "জানা", "সূত্র", "ছবি", "আরও", "উল্লেখ", "নিহত", "আহত", "গ্রেপ্তার", "আটক", "গুলিবিদ্ধ", "গ্রেফতার", "সম্প্রতি", "এদিন" };

    public static bool GoesOn(IReadOnlyList<Line> lines, Draft d, int at)
    {
        var line = lines[at];
        if (line.Sentence.Paragraph != lines[at - 1].Sentence.Paragraph) { return false; }
        if (IsFurniture(line) || s_turns.Contains(line[0])) { return false; }
        if (line[0] is "এর" && line[1] is "আগে" || line[0] is "এ" && line[1] is "নিয়ে") { return false; }
        // "গত ২৭ মে …", "২০১৯ সালে …": the page's own background.
        if (line[0] is "গত" && Bangla.Text.Letters.IsDigit(line[1][0]) || Bangla.Text.Letters.IsDigit(line[0][0]) && line[1].StartsWith("সাল", StringComparison.Ordinal)) { return false; }
        return !NamesSpeaker(line, d) && !NamesEvent(line);
    }

    /// <summary>Footers and captions that scraping left in the body.</summary>
    public static bool IsFurniture(Line line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i] is "ই-মেইল" or "ইমেইল" or "আপডেট" && line.Units.Count < 14 || line[i].Contains('@')) { return true; }
            if (line[i] is "ছবি" && line[i + 1] is ":" or "।" && i < 3) { return true; }
        }
        return line.Count < 3;
    }

    /// <summary>Whether a caption's end stands before the text in the sentence ("ছবি: এএফপি প্রকাশ: …").</summary>
    public static bool IsCaption(Line line) => line[0] is "ছবি" or "ফাইল" && line.Count > 8;

    // Who speaks does not speak of himself by name: a sentence with the speaker as its subject is narration.
    private static bool NamesSpeaker(Line line, Draft d)
    {
        if (d.Source.Kind is not (SourceKind.Named or SourceKind.Pronoun) || d.Source.Name is not { } speaker) { return false; }
        return line.Mentions(speaker.Name);
    }

    private static bool NamesEvent(Line line)
    {
        for (var i = 0; i + 1 < line.Count; i++)
        {
            if (line[i] is "উপস্থিত" && line[i + 1] is "ছিলেন") { return true; }
            if (line[i] is "অংশ" && line[i + 1] is "নেন" or "নিয়েছেন" || line[i] is "বক্তব্য" && line[i + 1] is "দেন" or "রাখেন" or "দিয়েছেন") { return true; }
            if (line[i] is "সভাপতিত্ব" or "সঞ্চালনা" && line[i + 1].StartsWith("কর", StringComparison.Ordinal)) { return true; }
        }
        return false;
    }
}

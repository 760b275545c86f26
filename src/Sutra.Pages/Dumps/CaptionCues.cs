using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Tells the words under a picture by their credit.</summary>
internal static class CaptionCues
{
    private static readonly string[] s_cues =
        ["ছবি:", "ছবি :", "ছবিঃ", "ছবি -", "ছবি-", "ছবি–", "ছবি সংগৃহীত", "ছবি: সংগৃহীত", "ফাইল ছবি", "ফাইল ফটো", "সংগৃহীত ছবি", "প্রতীকী ছবি", "ছবি সৌজন্য", "ফটো:", "photo:", "photo :", "image:"];

    /// <summary>The longest caption, in characters.</summary>
    public const int Longest = 320;

    /// <summary>Whether the line is a caption: a picture's credit stands at its end, or opens it.</summary>
    public static bool IsCaption(string text)
    {
        if (text.Length > Longest) { return false; }
        var at = CueAt(text, 0);
        return at >= 0 && (text.Length - at <= 60 || at == 0);
    }

    /// <summary>Where the first picture credit at or after <paramref name="start"/> begins, within <paramref name="reach"/> characters; -1 for none.</summary>
    public static int CueAt(string text, int start, int reach = int.MaxValue)
    {
        var end = start + Math.Min(text.Length - start, reach);
        for (var at = start; at < end; at++)
        {
            var next = s_search.IndexIn(text.AsSpan(at, end - at));
            if (next < 0) { return -1; }
            at += next;
            if (at == 0 || text[at - 1] is ' ' or '।' or '/' or '(' or '|' or ',') { return at; }
        }
        return -1;
    }

    private static readonly PhraseSet s_search = new(s_cues);
}

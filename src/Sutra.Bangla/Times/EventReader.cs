namespace Sutra.Bangla.Times;

/// <summary>Reads the event that a day is counted from: ঘটনার পরদিন, তফসিল ঘোষণার আগের দিন.</summary>
/// <remarks>Of 80 such days in 2,448 corpus articles 55 follow an event in the genitive; the others follow এর or তার or nothing, and count from the day spoken of last.</remarks>
internal static class EventReader
{
    // Genitives of verbs that only carry the noun before them: গ্রেপ্তার হওয়ার পরদিন.
    private static readonly HashSet<string> s_carriers = new(StringComparer.Ordinal)
    {
        "হওয়ার", "দেওয়ার", "নেওয়ার", "যাওয়ার", "করার", "আসার", "পাওয়ার", "ফেরার", "দেয়ার", "নেয়ার", "চালুর",
    };

    // Words that end in র and name nothing that a day could be counted from.
    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal) { "তার", "তাঁর", "এরও", "তারও", "আবার", "এবার", "আর", "এরপর", "তারপর" };

    /// <summary>Takes note of the event before a word, where the point counts days from one.</summary>
    public static void Read(TimeWords words, int i, TimePoint point)
    {
        if (point.Anchor is null or 0 || !IsGenitive(words, i - 1)) { return; }
        var at = i - 1;
        while (at > 0 && s_carriers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.At(at))) { at--; }
        point.Event = Stem(words.At(at)).ToString();
        point.EventStart = words[at].Span.Start;
    }

    private static bool IsGenitive(TimeWords words, int i)
    {
        var word = words.At(i);
        return i >= 0 && words[i].Kind == TimeWordKind.None && word.Length > 2 && word.EndsWith("র") && !s_others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.EndsWith("য়ের") ? word[..^3] : word.EndsWith("ের") ? word[..^2] : word.EndsWith("র") ? word[..^1] : word;
}

using Sutra.Bangla.Facts;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Bearers;

/// <summary>Tells by an office or description what somebody's calling is (callings.tsv).</summary>
internal static class Callings
{
    private static readonly Dictionary<string, Calling> s_words = FactTable.Load(typeof(Callings).Assembly, "callings.tsv").Rows
        .ToDictionary(r => r["word"], r => Enum.Parse<Calling>(r["calling"], ignoreCase: true), StringComparer.Ordinal);

    private static readonly Dictionary<string, Calling>.AlternateLookup<ReadOnlySpan<char>> s_spans = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    // Two callings that one may well have: doctors of the army, doctors who teach or hold a post of the state, students who play, act, earn or are doctors.
    private static readonly Calling[] s_together =
    [
        Calling.Army | Calling.Medicine, Calling.Medicine | Calling.School, Calling.State | Calling.Medicine, Calling.Student | Calling.Medicine,
        Calling.Student | Calling.Sport, Calling.Student | Calling.Stage, Calling.Student | Calling.Labour, Calling.Sport | Calling.Stage,
    ];

    /// <summary>The calling that a role names by its last words; none for a former one.</summary>
    public static Calling Of(string role)
    {
        var text = role.AsSpan().Trim();
        foreach (var word in Tokenizer.Enumerate(text))
        {
            if (text.Slice(word.Span.Start, word.Span.Length) is "সাবেক" or "প্রাক্তন" or "তৎকালীন" or "অবসরপ্রাপ্ত") { return Calling.None; }
        }
        for (var from = 0; from >= 0 && from < text.Length;)
        {
            if (s_spans.TryGetValue(text[from..], out var calling)) { return calling; }
            var space = text[from..].IndexOf(' ');
            from = space < 0 ? -1 : from + space + 1;
        }
        return Calling.None;
    }

    /// <summary>Whether nobody is likely to have one of the first callings and one of the second.</summary>
    public static bool Exclude(Calling one, Calling other)
    {
        (one, other) = (one & ~Calling.Private, other & ~Calling.Private);
        if (one == Calling.None || other == Calling.None || (one & other) != Calling.None) { return false; }
        foreach (var together in s_together)
        {
            if ((one & together) != Calling.None && (other & together) != Calling.None) { return false; }
        }
        return true;
    }
}

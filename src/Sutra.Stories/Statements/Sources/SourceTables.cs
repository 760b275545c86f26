using Sutra.Bangla.Facts;

namespace Sutra.Stories.Statements.Sources;

/// <summary>What a word around a cue is, other than part of the speaker.</summary>
[Flags]
internal enum FrameClass
{
    None = 0,
    Conjunction = 1,
    Postposition = 2,
    Adverb = 4,
    Time = 8,
    Object = 16,
    Pronoun = 32,
    Modifier = 64,
}

/// <summary>What a noun that names a speaker denotes.</summary>
internal enum SpeakerClass
{
    None,
    Office,
    Body,
    Source,
    Collective,
}

/// <summary>The tables of words in and around the names of speakers.</summary>
internal static class SourceTables
{
    private static readonly Dictionary<string, FrameClass> s_frame = LoadFrame();

    private static readonly Dictionary<string, SpeakerClass> s_speakers = Load("speaker_words.tsv")
        .ToDictionary(r => r["word"], r => SpeakerClassOf(r["class"]), StringComparer.Ordinal);

    private static readonly (string Ending, SpeakerClass Class)[] s_endings =
        [.. Load("speaker_endings.tsv").Select(r => (r["ending"], SpeakerClassOf(r["class"]))).OrderByDescending(e => e.Item1.Length)];

    private static readonly string[] s_articles = ["টি", "গুলো", "গুলি", "টিও", "জন"];

    private static readonly Dictionary<string, bool> s_outlets = Load("agencies.tsv").ToDictionary(r => r["word"], r => r["kind"] == "agency", StringComparer.Ordinal);

    /// <summary>The classes of a frame word; none for any other word.</summary>
    public static FrameClass Frame(string word) => s_frame.GetValueOrDefault(word);

    /// <summary>What a noun denotes as a speaker, by the table or by its ending; the particles ও and ই are looked through.</summary>
    public static SpeakerClass SpeakerOf(string word)
    {
        if (s_speakers.TryGetValue(word, out var c)) { return c; }
        if (word.Length > 3 && word[^1] is 'ও' or 'ই' && s_speakers.TryGetValue(word[..^1], out c)) { return c; }
        foreach (var article in s_articles)
        {
            if (word.EndsWith(article, StringComparison.Ordinal) && s_speakers.TryGetValue(word[..^article.Length], out c)) { return c; }
        }
        if (IsPlural(word)) { return SpeakerClass.Collective; }
        foreach (var (ending, kind) in s_endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)) { return kind; }
        }
        return SpeakerClass.None;
    }

    // বোনরা, বাঙালিরা: the plural of people; short words (হাজরা, জারা) are names and ক্যামেরা is a thing.
    private static bool IsPlural(string word) =>
        word.EndsWith("রা", StringComparison.Ordinal) && (s_speakers.ContainsKey(word[..^2]) || (word.Length > 6 && word[^3] is not 'া' && word is not ("ক্যামেরা" or "আশকারা")));

    /// <summary>Whether a word ends the name of a news agency or outlet.</summary>
    public static bool IsOutlet(string word) => s_outlets.ContainsKey(word);

    /// <summary>Whether a word ends the name of a news agency, whose reports others print.</summary>
    public static bool IsAgency(string word) => s_outlets.GetValueOrDefault(word);

    private static Dictionary<string, FrameClass> LoadFrame()
    {
        var classes = new Dictionary<string, FrameClass>(StringComparer.Ordinal);
        foreach (var r in Load("frame_words.tsv"))
        {
            var c = r["class"] switch
            {
                "conj" => FrameClass.Conjunction,
                "postp" => FrameClass.Postposition,
                "time" => FrameClass.Time,
                "object" => FrameClass.Object,
                "pronoun" => FrameClass.Pronoun,
                "modifier" => FrameClass.Modifier,
                _ => FrameClass.Adverb,
            };
            classes[r["word"]] = classes.GetValueOrDefault(r["word"]) | c;
        }
        return classes;
    }

    private static SpeakerClass SpeakerClassOf(string cell) => Enum.Parse<SpeakerClass>(cell, ignoreCase: true);

    private static IReadOnlyList<FactRow> Load(string name) => FactTable.Load(typeof(SourceTables).Assembly, name).Rows;
}

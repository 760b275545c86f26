using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.Namings;

/// <summary>A person as one place of an article names them.</summary>
/// <param name="Told">The story.</param>
/// <param name="Reading">The article.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Bearer">The number of who is meant.</param>
internal sealed record Person(ToldStory Told, Reading Reading, Sentence Sentence, Mention Mention, int Bearer)
{
    private const string Alias = " ওরফে ";
    private string? _key;

    // Words of courtesy, rank and faith that many names begin with.
    private static readonly HashSet<string> s_loose = new(StringComparer.Ordinal) { "মো", "মোঃ", "মোহাম্মদ", "মুহাম্মদ", "মোহাম্মাদ", "মোছা", "মোসা", "মোসাম্মৎ", "মোসাম্মাৎ", "ড", "ডা", "এম", "এ", "কে", "এস", "আব্দুল", "আবদুল", "আবু", "সৈয়দ", "সৈয়দা", "মির্জা", "কাজী", "শেখ", "বেগম", "মোল্লা", "হাজি", "হাজী", "আল", "বিন", "বিনতে", "শ্রী", "শাহ", "নূর", "জনাব", "মাওলানা", "অধ্যাপক", "শুটার", "শ্যুটার" };

    // Of these some are surnames where they stand last (শেখ করিম, করিম শেখ).
    private static readonly HashSet<string> s_surnames = new(StringComparer.Ordinal) { "মির্জা", "কাজী", "শেখ", "মোল্লা", "শাহ" };

    /// <summary>The words of the name proper.</summary>
    public IReadOnlyList<string> Words { get; } = WordsOf(Mention);

    /// <summary>The same without words that many names have.</summary>
    public IReadOnlyList<string> OwnWords { get; } = Own(WordsOf(Mention));

    /// <summary>The names after "alias", in order.</summary>
    public IReadOnlyList<string> Aliases { get; } = [.. Mention.Form.Split(Alias).Skip(1)];

    /// <summary>How the first two words of the name proper sound; the same for spellings of one name.</summary>
    public string Key => _key ??= NearSpelling.Bones(string.Join(' ', OwnWords.Take(2)));

    /// <summary>The claim that this is the name.</summary>
    public Claim ClaimOf(string value, string key) => new(Told, Reading, Sentence, value, key);

    /// <summary>Whether two names share no word, however spelled, and are not known to be one's.</summary>
    public static bool AreOther(Person a, Person b) =>
        a.Bearer != b.Bearer && a.OwnWords.Count > 0 && b.OwnWords.Count > 0 && !a.OwnWords.Any(x => b.OwnWords.Any(y => NearSpelling.Same(x, y)));

    /// <summary>Everybody named in the bodies of a storyline's articles, in order.</summary>
    public static IReadOnlyList<Person> Of(IReadOnlyList<ToldStory> line, NameBearers bearers) =>
        [.. line.SelectMany(t => t.Readings.SelectMany(r => r.Names.Where(n => n.Kind == NameKind.Person).SelectMany(n => n.Mentions.Where(m => m.Sentence >= 0).Select(m => new Person(t, r, r.Sentences[m.Sentence], m, bearers.NumberOf(n))))))];

    private static string[] Own(string[] words) => [.. words.Where((w, i) => !s_loose.Contains(w) || (i > 0 && i == words.Length - 1 && s_surnames.Contains(w)))];

    private static string[] WordsOf(Mention mention) => mention.Form.Split(Alias)[0].Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
}

namespace Sutra.Bangla.Times;

/// <summary>Reads centuries: বিংশ শতাব্দীতে, উনিশ শতকে, ১৭শ শতকের, নবম-দশম শতকে, গত শতাব্দীতে.</summary>
internal static class CenturyReader
{
    // Fewer than so many by a plain number are a length (পাঁচ শতাব্দীর পুরোনো) or land (দুই শতক জমি).
    private const int LeastByNumber = 10;
    private const int Latest = 21;

    /// <summary>The century or centuries that start at a word, or null.</summary>
    public static YearsPhrase? Read(TimeWords words, int i)
    {
        if (IsBeforeChrist(words, i - 1) || ReadOne(words, i) is not { } first) { return null; }
        var (from, at) = first;
        var to = from;
        if ((words[at].IsDash || words.At(at) is "ও" or "থেকে") && ReadOne(words, at + 1) is { } second && second.Value > from) { (to, at) = second; }
        if (!words[at].IsUnit(TimeUnit.Century)) { return null; }
        if (words[i].Is(TimeWordKind.Number) && words[at].Case is not (WordCase.Locative or WordCase.Genitive)) { return null; }
        return new YearsPhrase(i, EdgeReader.After(words, at + 1), First(from), First(to) + 99);
    }

    /// <summary>The century that lies so to the page's day, or null.</summary>
    public static AimedPhrase? ReadAimed(TimeWords words, int i, Aim aim) =>
        aim is Aim.Past or Aim.This or Aim.Next or Aim.ThisOrThat && words[i + 1].Case is WordCase.Locative or WordCase.Genitive
            ? new AimedPhrase(i, EdgeReader.After(words, i + 2), aim, TimeUnit.Century) : null;

    /// <summary>The first year of a century.</summary>
    public static int First(int century) => ((century - 1) * 100) + 1;

    private static (int Value, int End)? ReadOne(TimeWords words, int i)
    {
        var value = words[i].Value;
        if (value is < 1 or > Latest) { return null; }
        if (words[i].Is(TimeWordKind.Rank)) { return (value, i + 1); }
        if (!words[i].Is(TimeWordKind.Number)) { return null; }
        if (words[i + 1] is { Kind: TimeWordKind.Scale, Value: 100, Glued: true }) { return (value, i + 2); }
        return value >= LeastByNumber ? (value, i + 1) : null;
    }

    private static bool IsBeforeChrist(TimeWords words, int i) => words.At(i).StartsWith("খ্রি") && words.At(i).EndsWith("পূর্ব");
}

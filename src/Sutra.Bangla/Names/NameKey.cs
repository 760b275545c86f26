namespace Sutra.Bangla.Names;

/// <summary>A key that the names of one and the same share across articles, as far as spelling, hyphens, titles, ranks and known aliases tell.</summary>
/// <remarks>
/// The key of কেসিএনএ is that of কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি, of রুশ that of রাশিয়া, of মো. করিম উদ্দিন that of করিম উদ্দীন.
/// A surname alone has a key of its own.
/// </remarks>
public static class NameKey
{
    /// <summary>The key of a name: of the known name that any of its forms is, else of its fullest form.</summary>
    public static string Of(Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Known(name.Text, name.Kind) is { } key) { return key; }
        foreach (var form in name.Forms)
        {
            if (Known(form, name.Kind) is { } other) { return other; }
        }
        return Of(name.Text, name.Kind);
    }

    /// <summary>The key of a form of a name of a kind.</summary>
    public static string Of(string form, NameKind kind)
    {
        ArgumentNullException.ThrowIfNull(form);
        return OfKnown(form, kind) ?? OfWords(kind, NameWords.Of(form, kind));
    }

    /// <summary>The same where the words of the form are at hand.</summary>
    internal static string Of(string form, NameKind kind, string[] words) => OfKnown(form, kind) ?? OfWords(kind, words);

    /// <summary>Whether a form of a place's name is an adjective of it (বাংলাদেশি, মার্কিন): it says of what country somebody is, and names nothing.</summary>
    public static bool IsAdjective(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return NameLexicon.Known.TryGet(form, out var known) && known.Class == "adjective";
    }

    private static string OfWords(NameKind kind, string[] words) => Letter(kind) + ":" + string.Concat(words);

    private static string? OfKnown(string form, NameKind kind) => Known(form, kind) ?? Known(WithoutRank(form, kind), kind);

    // কোম্পানীগঞ্জ উপজেলা is the কোম্পানীগঞ্জ of the tables.
    private static string WithoutRank(string form, NameKind kind)
    {
        var space = form.LastIndexOf(' ');
        return kind == NameKind.Place && space > 0 && NameLexicon.PlaceHeads.TryGetValue(form[(space + 1)..], out var use) && use == "drop" ? form[..space] : form;
    }

    private static string? Known(string form, NameKind kind) =>
        kind != NameKind.Person && NameLexicon.Known.TryGet(form, out var known) && known.Kind == kind
            ? Letter(kind) + "=" + known.Name : null;

    private static char Letter(NameKind kind) => kind switch { NameKind.Person => 'p', NameKind.Organisation => 'o', NameKind.Place => 'l', _ => 'x' };
}

using Sutra.Bangla.Facts;

namespace Sutra.Stories.Statements.Sources;

/// <summary>What kind of document a noun names.</summary>
internal enum DocumentKind
{
    None,
    Release,
    Paper,
    Report,
    Medium,
    Picture,
    Claim,
}

/// <summary>Nouns of things that tell by themselves: বিজ্ঞপ্তি, প্রতিবেদন, চিঠি.</summary>
internal static class DocumentWords
{
    private static readonly Dictionary<string, DocumentKind> s_kinds = FactTable.Load(typeof(DocumentWords).Assembly, "documents.tsv").Rows
        .ToDictionary(r => r["word"], r => Enum.Parse<DocumentKind>(r["kind"], ignoreCase: true), StringComparer.Ordinal);

    private static readonly string[] s_endings = ["টিতে", "গুলোতে", "টির", "তেও", "ের", "তে", "টি", "েও", "ে", "য়", "র"];

    private static readonly string[] s_locatives = ["টিতে", "গুলোতে", "তেও", "তে", "েও", "ে", "য়"];

    /// <summary>The kind of document, in whatever case the word stands.</summary>
    public static DocumentKind KindOf(string word) => TryRead(word, s_endings, out var stem) ? s_kinds[stem] : DocumentKind.None;

    /// <summary>The document's noun, case ending off; null for other words.</summary>
    public static string? StemOf(string word) => TryRead(word, s_endings, out var stem) ? stem : null;

    /// <summary>Whether the word is a document in the locative: "in the report".</summary>
    public static bool IsLocative(string word) => !s_kinds.ContainsKey(word) && TryRead(word, s_locatives, out _);

    /// <summary>The noun of a press release or press statement in the locative: "in a press release"; null for other words.</summary>
    public static string? ReleaseOf(string word) => IsLocative(word) && StemOf(word) is { } stem && s_kinds[stem] == DocumentKind.Release ? stem : null;

    private static bool TryRead(string word, string[] endings, out string stem)
    {
        stem = word;
        if (s_kinds.ContainsKey(word)) { return true; }
        foreach (var e in endings)
        {
            if (!word.EndsWith(e, StringComparison.Ordinal)) { continue; }
            stem = word[..^e.Length];
            if (s_kinds.ContainsKey(stem)) { return true; }
        }
        // সংবাদ সম্মেলনের খবরপত্র and the like: the last part of a compound.
        return false;
    }
}

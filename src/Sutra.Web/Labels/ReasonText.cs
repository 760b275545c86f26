namespace Sutra.Web.Labels;

/// <summary>Why a page is no article, in the report's language.</summary>
/// <remarks>Whoever finds it says it in English, in the words that labels.tsv has under <c>reason.</c>.</remarks>
internal static class ReasonText
{
    private const string Prefix = "reason.";

    private static readonly Dictionary<string, string> s_keys = LabelSet.English.All
        .Where(l => l.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(l => l.Value, l => l.Key, StringComparer.Ordinal);

    /// <summary>The reason in words, and the language they are in: English where the table does not have it.</summary>
    public static (string Text, string Language) Of(string reason, LabelSet labels) =>
        s_keys.TryGetValue(reason, out var key) ? (labels[key], labels.Language) : (reason, "en");
}

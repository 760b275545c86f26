namespace Sutra.Web.Labels;

/// <summary>Why a date is in doubt, in the report's language.</summary>
/// <remarks>
/// Whoever finds a doubt says it in English. The sentences it is said in stand in labels.tsv under <c>doubt.</c>, with
/// {0}, {1} … where dates and weekdays go; one that stands there is told again in the other language, and its dates as
/// the report writes dates.
/// </remarks>
internal static class DoubtText
{
    /// <summary>The doubt in words, and the language they are in: English where the table does not have the sentence.</summary>
    public static (string Text, string Language) Of(string doubt, LabelSet labels)
    {
        foreach (var (key, sentence) in LabelSet.English.All)
        {
            if (!key.StartsWith("doubt.", StringComparison.Ordinal) || Match(sentence, doubt) is not { } parts) { continue; }
            var text = labels[key];
            for (var i = 0; i < parts.Count; i++) { text = text.Replace("{" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}", Word(parts[i], labels), StringComparison.Ordinal); }
            return (text, labels.Language);
        }
        return (doubt, "en");
    }

    // What stands at {0}, {1} … in order; null where the text is not the sentence.
    private static List<string>? Match(string sentence, string text)
    {
        var parts = new List<string>();
        var at = 0;
        for (var i = 0; i < sentence.Length;)
        {
            var hole = sentence.IndexOf('{', i);
            var fixedEnd = hole < 0 ? sentence.Length : hole;
            var piece = sentence[i..fixedEnd];
            var found = i == 0 ? (text.StartsWith(piece, StringComparison.Ordinal) ? 0 : -1) : text.IndexOf(piece, at, StringComparison.Ordinal);
            if (piece.Length == 0) { found = text.Length; }
            if (found < 0) { return null; }
            if (i > 0) { parts.Add(text[at..found]); }
            at = found + piece.Length;
            i = hole < 0 ? sentence.Length : sentence.IndexOf('}', hole) + 1;
            if (hole >= 0 && i == sentence.Length) { parts.Add(text[at..]); at = text.Length; }
        }
        return at == text.Length ? parts : null;
    }

    private static string Word(string word, LabelSet labels) =>
        labels.All.TryGetValue("weekday." + word.ToLowerInvariant(), out var weekday) ? weekday : DateText.Of(word, labels);
}

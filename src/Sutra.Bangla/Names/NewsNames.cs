using System.Buffers;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;

namespace Sutra.Bangla.Names;

/// <summary>A news agency or outlet named in a sentence.</summary>
/// <param name="Form">The name as it stands, case ending off.</param>
/// <param name="Ending">The case ending, or empty.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
internal readonly record struct NewsName(string Form, string Ending, int First, int End);

/// <summary>Finds the news agencies, papers and broadcasters of the table of known names (classes agency and media).</summary>
internal static class NewsNames
{
    // Case endings are put behind a name, so its first word stands in the text as it stands in the table.
    private static readonly SearchValues<string> s_firstWords = SearchValues.Create(
        [.. FactTable.Load(typeof(NewsNames).Assembly, "known-names.tsv").Rows.Where(r => r["class"] is "agency" or "media").Select(r => r["form"].Split(' ')[0]).Distinct(StringComparer.Ordinal)],
        StringComparison.Ordinal);

    /// <summary>Whether a text may name one of them: false for most paragraphs, which then need not be cut into words.</summary>
    public static bool MayName(ReadOnlySpan<char> text) => text.ContainsAny(s_firstWords);

    /// <summary>Those that a sentence names, in order.</summary>
    public static IReadOnlyList<NewsName> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var found = new List<NewsName>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (KnownMatcher.FindAt(sentence, i) is not { Name.Class: "agency" or "media" } match) { continue; }
            var text = sentence.Text[sentence.Tokens[match.From].Span.Start..sentence.Tokens[match.To - 1].Span.End];
            found.Add(new NewsName(text[..^match.Ending], text[^match.Ending..], match.From, match.To));
            i = match.To - 1;
        }
        return found;
    }
}

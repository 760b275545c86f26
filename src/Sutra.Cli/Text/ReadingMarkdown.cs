using System.Text;
using Sutra.Pages.Articles;
using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>One article to take along as Markdown (CommonMark): headline, what is known of it, the body, captions. Nothing of the text is read as markup.</summary>
internal static class ReadingMarkdown
{
    public static string Of(Article a, LabelSet labels)
    {
        var b = new StringBuilder();
        b.Append("# ").Append(Escape(a.Headline ?? labels["headline.unknown"])).Append("\n\n");
        foreach (var (key, words) in ReadingText.Facts(a, labels)) { b.Append("- ").Append(labels["fact." + key]).Append(": ").Append(Escape(words)).Append('\n'); }
        BodyMarkdown.Write(b, a.Paragraphs);
        foreach (var c in a.Captions) { b.Append("\n*").Append(Escape(c)).Append("*\n"); }
        return b.ToString();
    }

    /// <summary>Text in which no sign is markup: backslashes before those that are wherever they stand, and before those that are only at a line's start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="opensLine">Whether it opens a line, a list's entry or a quotation; in a heading or a table's cell it does not.</param>
    internal static string Escape(string text, bool opensLine = true)
    {
        var line = Printable.Of(text).Trim();
        var b = new StringBuilder(line.Length + 8);
        var digits = 0;
        while (digits < line.Length && digits <= 9 && char.IsAsciiDigit(line[digits])) { digits++; }
        for (var i = 0; i < line.Length; i++)
        {
            var starts = opensLine && i == 0 && (line[i] is '#' or '+' or '-' or '=' or '~');
            var lists = opensLine && digits > 0 && i == digits && (line[i] is '.' or ')');
            if (starts || lists || line[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' || IsEntity(line, i)) { b.Append('\\'); }
            b.Append(line[i]);
        }
        return b.ToString();
    }

    private static bool IsEntity(string line, int i) =>
        line[i] == '&' && i + 1 < line.Length && (line[i + 1] == '#' || char.IsAsciiLetter(line[i + 1]));
}

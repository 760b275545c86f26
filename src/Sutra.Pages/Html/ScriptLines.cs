using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Lines of an article's text that stands in a script: some systems write it in Markdown.</summary>
internal static class ScriptLines
{
    private const int DeepestHeading = 6;

    /// <summary>The paragraph of a line: without the marks of a heading in Markdown, which say that it is one; else of the kind that its element gives it, or a bullet.</summary>
    public static Paragraph Of(string line, ParagraphKind kind)
    {
        var marks = 0;
        while (marks < line.Length && line[marks] == '#') { marks++; }
        if (marks is >= 2 and <= DeepestHeading && marks + 1 < line.Length && line[marks] == ' ') { return new Paragraph(line[(marks + 1)..].Trim(), null, ParagraphKind.Subheading); }
        return new Paragraph(line, null, kind == ParagraphKind.Plain ? Bullets.KindOf(line) : kind);
    }

    /// <summary>Whether a line only sets something in ("[#image: …]", "+++"), as dialects of Markdown do.</summary>
    public static bool IsEmbed(string line) => line.StartsWith("[#", StringComparison.Ordinal) || line.StartsWith("+++", StringComparison.Ordinal);
}

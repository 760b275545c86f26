using System.Text;
using Sutra.Archive.Looking;
using Sutra.Bangla.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>What a search found, for a terminal: what was asked for is coloured where there is colour.</summary>
internal sealed class FoundText(TextStyle style)
{
    private readonly StringBuilder _text = new();

    /// <summary>Found articles.</summary>
    public string Of(Answer<FoundArticle> answer)
    {
        Head("found", answer.Total, answer.IsCapped);
        foreach (var found in answer.Found)
        {
            var snippet = found.Snippet;
            Title(found.Article.Headline ?? found.Article.Id, found.HeadlineMarks);
            By(found.Article.Outlet, Day(found.Article.Published), found.Article.Id);
            if (snippet.Text.Length > 0) { _text.Append("  ").Append(snippet.IsCutBefore ? "… " : "").Append(Marked(snippet.Text, snippet.Marks)).Append(snippet.IsCutAfter ? " …" : "").Append('\n'); }
        }
        return _text.ToString();
    }

    /// <summary>Found stories.</summary>
    public string Of(Answer<FoundStory> answer)
    {
        Head("count.stories", answer.Total, answer.IsCapped);
        foreach (var found in answer.Found)
        {
            Title(found.Story.Title ?? found.Best.Id, found.TitleMarks);
            By(DateText.Of(found.Story.First, found.Story.Last, style.Labels), style.Labels.Count("count.pages", found.Story.Articles), style.Labels.Count("count.sources", found.Story.Sources), found.Story.Id);
        }
        return _text.ToString();
    }

    /// <summary>Found statements.</summary>
    public string Of(Answer<FoundStatement> answer)
    {
        Head("count.statements", answer.Total, answer.IsCapped);
        foreach (var found in answer.Found)
        {
            var statement = found.Statement;
            Title(statement.Text, found.Marks);
            By(statement.Speaker?.Text ?? style.Labels["speaker.unknown"], style.Labels.Of(statement.Stance), statement.Article.Outlet, Day(statement.Article.Published), statement.Article.Id);
        }
        return _text.ToString();
    }

    private void Head(string key, int total, bool isCapped) => _text.Append(style.Labels.Count(key, total)).Append(isCapped ? "+" : "").Append('\n');

    private void Title(string text, IReadOnlyList<TextSpan> marks) => _text.Append('\n').Append(Marked(text, marks)).Append('\n');

    private void By(params ReadOnlySpan<string?> parts) => _text.Append("  ").AppendJoin(" · ", parts.ToArray().OfType<string>().Select(Printable.Of)).Append('\n');

    private string? Day(string? published) => published is null ? null : style.Labels.Digits(published);

    private string Marked(string text, IReadOnlyList<TextSpan> marks)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var mark in marks)
        {
            marked.Append(Printable.Of(text[at..mark.Start])).Append(style.Ansi ? AnsiInk.Of(Ink.Title) : "").Append(Printable.Of(mark.Of(text))).Append(style.Ansi ? AnsiInk.Reset : "");
            at = mark.End;
        }
        return marked.Append(Printable.Of(text[at..])).ToString();
    }
}

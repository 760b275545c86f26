using System.CommandLine;
using System.Globalization;
using System.Text;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Bangla.Text;
using Sutra.Cli.Text;
using Sutra.Stories.Json;
using Sutra.Web.Api;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra search</c>: articles out of the archive by what they say.</summary>
internal static class SearchCommand
{
    private const int MostAtOnce = 1000;

    public static Command Create()
    {
        var format = SharedOptions.Format("text", "jsonl");
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var limit = Number("--limit", "How many articles at most.", 10, MostAtOnce);
        var offset = Number("--offset", "How many of the best to leave out.", 0, 1_000_000);
        var words = new Argument<string[]>("QUERY") { Description = "Words, \"phrases\", -word, outlet: speaker: place: kind: from: to:. Latin letters find names too: putin, dhaka.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("search", "Find articles in the archive.") { format, language, archive, limit, offset, words };
        command.SetAction(parsed =>
        {
            var query = SearchQuery.Parse(string.Join(' ', parsed.GetValue(words) ?? []));
            foreach (var piece in query.NotUnderstood) { Console.Error.WriteLine($"sutra: {Printable.Of(piece.Text)}: {piece.Reason}"); }
            using var reader = ArchiveReader.Open(SharedOptions.FolderOf(parsed.GetValue(archive)));
            var (total, capped, found) = reader.Search.Articles(query, parsed.GetValue(limit), parsed.GetValue(offset));
            using var output = StandardOutput.Open();
            if (parsed.GetValue(format) == "jsonl") { foreach (var article in found) { JsonText.WriteObject(output, JsonText.Compact, json => FoundJson.Write(json, article)); } }
            else { WriteText(output, total, capped, found, TextStyle.OfTerminal(LabelSet.Of(parsed.GetValue(language)))); }
            return ExitCodes.Done;
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int otherwise, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n > most) { result.AddError($"{name}: '{result.Tokens[0].Value}' is no number up to {most}."); }
            return n;
        },
    };

    private static void WriteText(Stream output, int total, bool capped, IReadOnlyList<FoundArticle> found, TextStyle style)
    {
        var text = new StringBuilder();
        text.Append(style.Labels.Count("found", total)).Append(capped ? "+" : "").Append('\n');
        foreach (var hit in found)
        {
            var article = hit.Article;
            text.Append('\n').Append(Marked(article.Headline ?? article.Id, hit.HeadlineMarks, style)).Append('\n');
            text.Append("  ").Append(string.Join(" · ", new[] { article.Outlet, article.Published is { } day ? style.Labels.Digits(day) : null, article.Id }.OfType<string>().Select(Printable.Of))).Append('\n');
            var snippet = hit.Snippet;
            if (snippet.Text.Length > 0) { text.Append("  ").Append(snippet.IsCutBefore ? "… " : "").Append(Marked(snippet.Text, snippet.Marks, style)).Append(snippet.IsCutAfter ? " …" : "").Append('\n'); }
        }
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Marked(string text, IReadOnlyList<TextSpan> marks, TextStyle style)
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

using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Cli.Text;
using Sutra.Stories.Json;
using Sutra.Web.Api;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra search</c>: articles, stories and statements out of the archive by their words.</summary>
internal static class SearchCommand
{
    private const int MostAtOnce = 1000;

    public static Command Create()
    {
        var format = SharedOptions.Format("text", "jsonl");
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var of = new Option<string>("--of") { Description = "What to find: articles, stories, statements.", HelpName = "KIND", DefaultValueFactory = _ => "articles" };
        of.AcceptOnlyFromAmong("articles", "stories", "statements");
        var limit = Number("--limit", "How many at most.", 10, MostAtOnce);
        var offset = Number("--offset", "How many of the best to leave out.", 0, 1_000_000);
        var words = new Argument<string[]>("QUERY") { Description = "Words, \"phrases\", -word, outlet: speaker: place: kind: from: to:. Latin letters find names too: putin, dhaka.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("search", "Find articles, stories or statements in the archive.") { of, format, language, archive, limit, offset, words };
        command.SetAction(parsed =>
        {
            using var reader = ArchiveReader.Open(SharedOptions.FolderOf(parsed.GetValue(archive)));
            var query = reader.Search.Understand(SearchQuery.Parse(string.Join(' ', parsed.GetValue(words) ?? [])));
            foreach (var piece in query.NotUnderstood) { Console.Error.WriteLine($"sutra: {Printable.Of(piece.Text)}: {piece.Reason}"); }
            using var output = StandardOutput.Open();
            var lines = parsed.GetValue(format) == "jsonl";
            var text = new FoundText(TextStyle.OfTerminal(LabelSet.Of(parsed.GetValue(language))));
            var (most, left) = (parsed.GetValue(limit), parsed.GetValue(offset));
            switch (parsed.GetValue(of))
            {
                case "stories": Write(output, reader.Search.Stories(query, most, left), lines, text.Of, (json, found) => FoundJson.Write(json, found, reader)); break;
                case "statements": Write(output, reader.Search.Statements(query, most, left), lines, text.Of, (json, found) => FoundJson.Write(json, found, reader)); break;
                default: Write(output, reader.Search.Articles(query, most, left), lines, text.Of, FoundJson.Write); break;
            }
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write<T>(Stream output, Answer<T> answer, bool lines, Func<Answer<T>, string> text, Action<Utf8JsonWriter, T> fields)
    {
        if (!lines)
        {
            output.Write(Encoding.UTF8.GetBytes(text(answer)));
            return;
        }
        foreach (var found in answer.Found) { JsonText.WriteObject(output, JsonText.Compact, json => fields(json, found)); }
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
}

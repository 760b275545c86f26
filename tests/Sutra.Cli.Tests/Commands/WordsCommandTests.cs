using System.Text;
using Sutra.Cli.Commands;
using Sutra.Cli.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Cli.Tests.Commands;

public sealed class WordsCommandTests
{
    [Theory]
    [InlineData("--format", "yaml")]
    [InlineData("--jobs", "0")]
    [InlineData("-x")]
    public void A_wrong_command_line_is_refused_before_anything_is_read(params string[] args) => WordsCommand.Create().Parse([.. args, "page.txt"]).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("-")]
    [InlineData("page.txt")]
    [InlineData("--format", "jsonl", "page.txt")]
    public void A_right_one_is_not(params string[] args) => WordsCommand.Create().Parse(args).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("নদীতে নৌকা।", "নদীতে\tনদীতে\tনদী\nনৌকা\tনৌকা\tনৌকা\n।\t।\t।\n")]
    [InlineData("তারা যায়। সে আসে।", "তারা\tতারা\tসে\nযায়\tযায়\tযাওয়া\n।\t।\t।\n\nসে\tসে\tসে\nআসে\tআসে\tআসা\n।\t।\t।\n")]
    [InlineData("যা\u09AF\u09BC", "যা\u09AF\u09BC\tযা\u09DF\tযাও\u09DFা\n")] // as it stands, then in its normal form
    [InlineData("এক\nদুই", "এক\tএক\tএক\n\nদুই\tদুই\tদুই\n")] // a line ends a sentence
    [InlineData("", "")]
    public void A_text_is_one_word_a_line(string text, string lines) => Run("text", text).ShouldBe(lines);

    [Fact]
    public void As_json_a_sentence_is_a_line_and_a_word_says_its_form() =>
        Run("jsonl", "নদীগুলোর").ShouldBe("{\"page\":\"page\",\"sentence\":0,\"words\":[{\"surface\":\"নদীগুলোর\",\"normal\":\"নদীগুলোর\",\"lemma\":\"নদী\",\"class\":\"noun\",\"case\":\"genitive\",\"number\":\"plural\"}]}\n");

    private static string Run(string format, string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new WordsWriter(format, stream))
        {
            writer.Write(PageWords.Of(new RawPage { Id = "page", Kind = ContentKind.Text, Content = text }));
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

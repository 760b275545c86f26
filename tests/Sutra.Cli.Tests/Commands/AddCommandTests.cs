using System.Text;
using System.Text.Json;
using Sutra.Archive.Keeping;
using Sutra.Cli.Commands;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Cli.Tests.Commands;

public sealed class AddCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sutra-add-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--format", "yaml")]
    [InlineData("--jobs", "0")]
    [InlineData("--archiv", "x")]
    public void A_wrong_command_line_is_refused(params string[] args) => AddCommand.Create().Parse([.. args, "page.txt"]).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("--archive", "folder", "page.txt")]
    [InlineData("--format", "jsonl", "-")]
    [InlineData("page.txt", "--jobs", "2")]
    public void A_right_one_is_not(params string[] args) => AddCommand.Create().Parse(args).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("stats")]
    [InlineData("stats", "--format", "json", "--archive", "folder")]
    [InlineData("check", "--lang", "bn")]
    public void The_archive_is_looked_after_by_its_own_commands(params string[] args) => ArchiveCommand.Create().Parse(args).Errors.ShouldBeEmpty();

    [Fact]
    public void A_line_says_what_was_done_with_each_page_once_it_is_kept()
    {
        var lines = new MemoryStream();
        using (var writer = ArchiveWriter.Open(new ArchiveFolder(_folder)))
        {
            var pages = Enumerable.Range(0, 150).Select(i => Page($"p{i % 100}", $"কাঁকনা নদীর {i % 100} নম্বর সেতুটি শুক্রবার সকালে খুলে দেওয়া হয়েছে। সেখানে অনেক মানুষ ছিলেন। জেলা প্রশাসক সেতুটি উদ্বোধন করেন।"));
            var tally = AddCommand.Add(writer, pages, lines, TimeProvider.System);
            tally[KeptAs.New].ShouldBe(100);
            tally[KeptAs.Known].ShouldBe(50);
        }
        var rows = Encoding.UTF8.GetString(lines.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        rows.Count.ShouldBe(150);
        rows[0].GetProperty("kept").GetString().ShouldBe("new");
        rows[149].GetProperty("kept").GetString().ShouldBe("known");
        rows[149].GetProperty("id").GetString().ShouldBe("p49");
        ArchiveStats.Of(new ArchiveFolder(_folder)).Revisions.ShouldBe(100);
    }

    private static PreparedPage Page(string id, string text)
    {
        var page = new RawPage { Id = id, Kind = ContentKind.Text, Content = text };
        return PreparedPage.Of(page, Reader.Read(ArticleReader.Read(page)));
    }
}

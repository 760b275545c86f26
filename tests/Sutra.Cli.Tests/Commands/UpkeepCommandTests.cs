using NodaTime;
using Sutra.Archive.Revisions;
using Sutra.Cli.Commands;
using Sutra.Cli.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Tests.Commands;

public sealed class UpkeepCommandTests
{
    [Theory]
    [InlineData("backup", "folder")]
    [InlineData("backup", "--archive", "a", "--format", "json", "folder")]
    [InlineData("restore", "folder")]
    [InlineData("restore", "--force", "folder", "--lang", "bn")]
    [InlineData("restore", "--from-pages", "--jobs", "2")]
    [InlineData("compact")]
    [InlineData("compact", "--format", "json")]
    [InlineData("export")]
    [InlineData("export", "--format", "csv", "--out", "file", "সেতু", "outlet:নদীবার্তা")]
    [InlineData("export", "--format", "pages")]
    [InlineData("history", "p1", "--format", "json")]
    public void A_right_command_line_is_taken(params string[] args) => ArchiveCommand.Create().Parse(args).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("restore", "--from-pages", "folder")]
    [InlineData("compact", "folder")]
    [InlineData("export", "--format", "text")]
    [InlineData("history")]
    [InlineData("history", "p1", "--format", "jsonl")]
    public void A_wrong_one_is_refused(params string[] args) => ArchiveCommand.Create().Parse(args).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("en", false, "history.txt")]
    [InlineData("bn", false, "history.bn.txt")]
    [InlineData("en", true, "history.ansi.txt")]
    public void A_history_reads_as_it_was_read(string language, bool ansi, string name)
    {
        var at = Instant.FromUtc(2031, 3, 14, 5, 6, 7);
        var history = new ArticleHistory("p1",
        [
            new ArticleRevision(1, at, "পলাশডাঙায় বাস উল্টে আহত পাঁচ", ["পলাশডাঙায় বাস উল্টে পাঁচজন আহত হয়েছেন।", "তাঁদের জেলা সদর হাসপাতালে নেওয়া হয়েছে বলে জানিয়েছে পুলিশ।", "চালক পলাতক।"]),
            new ArticleRevision(2, at + Duration.FromHours(2), "পলাশডাঙায় বাস উল্টে আহত আট", ["পলাশডাঙায় বাস উল্টে আটজন আহত হয়েছেন।", "তাঁদের জেলা সদর হাসপাতালে নেওয়া হয়েছে বলে জানিয়েছে পুলিশ।", "পরে চালককে আটক করা হয়।"]),
            new ArticleRevision(3, at + Duration.FromHours(3), null, [], "archive/pages/000001.seg, at byte 16: the block's bytes do not fit its checksum"),
            new ArticleRevision(4, at + Duration.FromHours(4), null, ["পলাশডাঙায় বাস উল্টে আটজন আহত হয়েছেন।"]),
        ]);
        Approve.That(HistoryText.Of(history, TextStyle.Plain with { Ansi = ansi, Labels = LabelSet.Of(language) }), name);
    }
}

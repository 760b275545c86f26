using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using Sutra.Cli.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Tests.Upkeep;

/// <summary>Articles of an archive of an earlier version are in no story; whoever works with it is told so, and how that is mended.</summary>
public sealed class UntiedTests : IDisposable
{
    private readonly UpkeepFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Who_counts_checks_or_adds_is_told_until_they_are_read_again()
    {
        _folder.Add(0, 3);
        Untie(2);
        const string told = "sutra: 2 articles are not tied into stories yet: run 'sutra reread'\n";
        Sutra("archive", "stats").ShouldBe(told);
        Sutra("archive", "check").ShouldBe(told);
        Sutra("add", _folder.Pages(3, 4)).ShouldBe(told);
        Sutra("reread").ShouldBeEmpty();
        Sutra("archive", "stats").ShouldBeEmpty();
        Sutra("add", _folder.Pages(4, 5)).ShouldBeEmpty();
        using var reader = ArchiveReader.Open(new ArchiveFolder(_folder.Archive));
        reader.Articles.Latest(10).ShouldAllBe(a => a.Story != null);
    }

    [Theory]
    [InlineData("en", "sutra: 1 article is not tied into a story yet: run 'sutra reread'")]
    [InlineData("bn", "sutra: ১টি প্রতিবেদন এখনো কোনো খবরে গাঁথা হয়নি: 'sutra reread' চালান")]
    public void It_is_said_in_the_language_of_the_labels(string language, string told)
    {
        _folder.Add(0, 2);
        Untie(1);
        using var errors = new StringWriter { NewLine = "\n" };
        UntiedNote.Write(errors, new ArchiveFolder(_folder.Archive), LabelSet.Of(language));
        errors.ToString().ShouldBe(told + "\n");
    }

    [Fact]
    public void Of_no_archive_nothing_is_said()
    {
        using var errors = new StringWriter();
        UntiedNote.Write(errors, new ArchiveFolder(_folder.Archive), LabelSet.Of("en"));
        errors.ToString().ShouldBeEmpty();
    }

    // As the migration from the first schemas leaves them.
    private void Untie(int articles)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = FormattableString.Invariant($"UPDATE article SET story = NULL WHERE id <= {articles}");
        command.ExecuteNonQuery();
    }

    private string Sutra(params string[] arguments)
    {
        var (code, _, errors) = SutraProcess.Run([.. arguments, "--archive", _folder.Archive]);
        code.ShouldBe(0, errors);
        return errors;
    }
}

using Sutra.Archive.Keeping;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Keeping;

public sealed class ArchiveWriterTests : IDisposable
{
    private const string Setu = "কাঁকনা নদীর ওপর নির্মিত সেতুটি শুক্রবার সকালে যান চলাচলের জন্য খুলে দেওয়া হয়েছে। জেলা প্রশাসক ফারহানা তাসমিন সেতুটি উদ্বোধন করেন।";
    private const string Bas = "পলাশডাঙায় বাস উল্টে পাঁচজন আহত হয়েছেন। তাঁদের জেলা সদর হাসপাতালে নেওয়া হয়েছে বলে জানিয়েছে পুলিশ।";

    private readonly TempArchive _archive = new();

    private ArchiveFolder Folder => _archive.Folder;

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Pages_are_kept_and_known_again()
    {
        _archive.Add(Page("a", Setu, "https://nodibarta.example/1"), Page("b", Bas, "https://nodibarta.example/2"))
            .ShouldBe([new Kept("a", 1, 1, KeptAs.New), new Kept("b", 2, 1, KeptAs.New)]);
        _archive.Add(Page("other", Setu, "http://www.nodibarta.example/1/?utm_source=x"), Page("b", Bas, "https://nodibarta.example/2"))
            .ShouldBe([new Kept("a", 1, 1, KeptAs.Known), new Kept("b", 2, 1, KeptAs.Known)]);
        Stats().ShouldBe((2, 2));
    }

    [Fact]
    public void Another_text_at_the_same_address_is_a_revision()
    {
        _archive.Add(Page("a", Setu, "https://nodibarta.example/1"));
        _archive.Add(Page("a", Setu + " পরে আরও তিনজন আহত হন।", "https://nodibarta.example/1")).ShouldBe([new Kept("a", 1, 2, KeptAs.Revision)]);
        // The text of before is back.
        _archive.Add(Page("a", Setu, "https://nodibarta.example/1")).ShouldBe([new Kept("a", 1, 1, KeptAs.Known)]);
        Stats().ShouldBe((1, 2));
    }

    [Fact]
    public void Without_an_address_the_text_tells()
    {
        _archive.Add(Page("a", Setu), Page("b", Bas), Page("c", Setu)).ShouldBe([new Kept("a", 1, 1, KeptAs.New), new Kept("b", 2, 1, KeptAs.New), new Kept("a", 1, 1, KeptAs.Known)]);
    }

    [Fact]
    public void Two_articles_of_one_id_are_told_apart()
    {
        _archive.Add(Page("a", Setu)).Single().Id.ShouldBe("a");
        _archive.Add(Page("a", Bas)).Single().Id.ShouldBe("a#2");
        _archive.Add(Page("a", Setu, "https://nodibarta.example/9")).Single().Id.ShouldBe("a#3");
    }

    [Fact]
    public void Pages_without_an_article_are_kept_too()
    {
        _archive.Add(Page("a", "ডাক্তারের তালিকা"), Page("b", "ফোন নম্বর")).Select(k => k.As).ShouldBe([KeptAs.New, KeptAs.New]);
        ArchiveStats.Of(Folder).NoArticles.ShouldBe(2);
    }

    [Fact]
    public void A_second_writer_is_told_who_writes()
    {
        using var first = ArchiveWriter.Open(Folder);
        Should.Throw<ArchiveException>(() => ArchiveWriter.Open(Folder)).Message.ShouldContain("another process");
    }

    [Fact]
    public void Readers_read_while_a_writer_writes()
    {
        using var writer = ArchiveWriter.Open(Folder);
        writer.Add([Read(Page("a", Setu))]);
        ArchiveStats.Of(Folder).Articles.ShouldBe(1);
        writer.Add([Read(Page("b", Bas))]);
        ArchiveStats.Of(Folder).Articles.ShouldBe(2);
        ArchiveCheck.Find(Folder).ShouldBeEmpty();
    }

    [Fact]
    public void Where_there_is_no_archive_that_is_said() =>
        Should.Throw<ArchiveException>(() => ArchiveStats.Of(Folder)).Message.ShouldContain("there is no archive here");

    [Fact]
    public void A_damaged_page_is_named()
    {
        _archive.Add(Page("a", Setu), Page("b", Bas));
        var segment = Directory.GetFiles(Folder.Pages).Single();
        var bytes = File.ReadAllBytes(segment);
        bytes[^5] ^= 0x55;
        File.WriteAllBytes(segment, bytes);
        var faults = ArchiveCheck.Find(Folder).ToList();
        faults.ShouldContain(f => f.Contains(Path.GetFileName(segment), StringComparison.Ordinal));
        faults.ShouldContain(f => f.StartsWith("a, revision 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_database_is_named()
    {
        _archive.Add(Page("a", Setu));
        var bytes = File.ReadAllBytes(Folder.Database);
        Array.Fill(bytes, (byte)0x5A, 0, 100);
        File.WriteAllBytes(Folder.Database, bytes);
        File.Delete(Folder.Database + "-wal");
        Should.Throw<ArchiveException>(() => ArchiveStats.Of(Folder)).Message.ShouldContain("sutra.db");
    }

    // What was written but never acknowledged, as a killed process leaves it.
    [Fact]
    public void What_was_not_acknowledged_is_cut_off()
    {
        _archive.Add(Page("a", Setu));
        var segment = Directory.GetFiles(Folder.Pages).Single();
        var length = new FileInfo(segment).Length;
        File.AppendAllText(segment, "half a block");
        _archive.Add(Page("b", Bas)).Single().As.ShouldBe(KeptAs.New);
        ArchiveCheck.Find(Folder).ShouldBeEmpty();
        new FileInfo(segment).Length.ShouldBeGreaterThan(length);
    }

    [Fact]
    public void An_archive_of_a_newer_program_is_refused()
    {
        _archive.Add(Page("a", Setu));
        using (var connection = ArchiveDatabase.OpenForWriting(Folder)) { ArchiveDatabase.Execute(connection, "PRAGMA user_version = 9999"); }
        Should.Throw<ArchiveException>(() => ArchiveWriter.Open(Folder)).Message.ShouldContain("newer version");
        Should.Throw<ArchiveException>(() => ArchiveStats.Of(Folder)).Message.ShouldContain("newer version");
    }

    private (long Articles, long Revisions) Stats()
    {
        var stats = ArchiveStats.Of(Folder);
        return (stats.Articles, stats.Revisions);
    }
}

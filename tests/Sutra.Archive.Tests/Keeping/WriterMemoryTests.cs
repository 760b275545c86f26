using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Keeping;

/// <summary>A writer goes on with what the one before it held, where nobody wrote in between.</summary>
public sealed class WriterMemoryTests : IDisposable
{
    private const string Setu = "পলাশডাঙায় সেতু ভেঙে বাস নদীতে, নিহত ৯\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nপলাশডাঙায় মধুক্ষরা নদীর সেতু ভেঙে একটি যাত্রীবাহী বাস নদীতে পড়ে ৯ জন নিহত হয়েছেন। মঙ্গলবার ভোরে সোনাপাতা ঘাটে এ দুর্ঘটনা ঘটে। ফায়ার সার্ভিসের ডুবুরিরা উদ্ধার অভিযান চালাচ্ছেন।";
    private const string SetuAgain = "মধুক্ষরা নদীর সেতু ধসে বাস ডুবি, নিহত ৯ জন\n\nপ্রকাশ: ১২ মার্চ ২০২৫\n\nমধুক্ষরা নদীর সেতু ধসে যাত্রীবাহী বাস ডুবে ৯ জন নিহত হয়েছেন পলাশডাঙায়। সোনাপাতা ঘাটে মঙ্গলবার ভোরে সেতু ভেঙে বাস নদীতে পড়ে। ডুবুরিরা উদ্ধার অভিযান চালান।";
    private const string Mela = "বইমেলায় নতুন কবিতার বই\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nএকুশে বইমেলায় কবি রায়হান মাহমুদের নতুন কবিতার বই প্রকাশিত হয়েছে। প্রচ্ছদ এঁকেছেন শিল্পী ধ্রুব। প্রকাশক জানান, বইটির প্রথম মুদ্রণ শেষ।";

    private readonly TempArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void It_is_used_where_nobody_wrote_in_between()
    {
        var first = Add(null, "mela", Mela);
        var second = Add(first, "setu", Setu);
        second.Tying.ShouldBeSameAs(first.Tying);
        Add(second, "again", SetuAgain).Tying.ShouldBeSameAs(first.Tying);
        StoryOf("again").ShouldBe(StoryOf("setu"));
    }

    [Fact]
    public void It_is_thrown_away_where_another_wrote()
    {
        var memory = Add(null, "mela", Mela);
        _archive.Add(Page("setu", Setu));
        Add(memory, "again", SetuAgain).Tying.ShouldNotBeSameAs(memory.Tying);
        StoryOf("again").ShouldBe(StoryOf("setu"));
    }

    [Fact]
    public void It_is_thrown_away_where_another_had_the_right_and_wrote_nothing()
    {
        var memory = Add(null, "mela", Mela);
        using (ArchiveWriter.Open(_archive.Folder)) { }
        Add(memory, "setu", Setu).Tying.ShouldNotBeSameAs(memory.Tying);
    }

    [Fact]
    public void The_right_of_an_earlier_version_of_the_program_counts_too()
    {
        var memory = Add(null, "mela", Mela);
        File.WriteAllText(_archive.Folder.Lock, "4711");
        Add(memory, "setu", Setu).Tying.ShouldNotBeSameAs(memory.Tying);
    }

    [Fact]
    public void A_writer_that_failed_leaves_none_and_is_not_used_again()
    {
        using var writer = ArchiveWriter.Open(_archive.Folder);
        var page = Prepare(Page("setu", Setu));
        writer.Memory.ShouldNotBeNull();
        using (var other = ArchiveDatabase.OpenForWriting(_archive.Folder)) { ArchiveDatabase.Execute(other, "DROP TABLE revision"); }
        Should.Throw<ArchiveException>(() => writer.Add([page]));
        writer.Memory.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => writer.Add([page]));
    }

    private WriterMemory Add(WriterMemory? memory, string id, string text)
    {
        using var writer = ArchiveWriter.Open(_archive.Folder, memory: memory);
        writer.Add([Prepare(Page(id, text))]).ShouldHaveSingleItem().As.ShouldBe(KeptAs.New);
        return writer.Memory.ShouldNotBeNull();
    }

    private long? StoryOf(string id)
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        return reader.Articles.Find(id)!.Story;
    }
}

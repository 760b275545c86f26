using Sutra.Archive.Revisions;
using Sutra.Archive.Tests.Upkeep;
using Sutra.Archive.Upkeep;

namespace Sutra.Archive.Tests.Revisions;

public sealed class RevisionReaderTests : IDisposable
{
    private readonly UpkeepArchive _archive = new();

    public RevisionReaderTests() => _archive.Add(0, 8);

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void An_article_has_its_texts_in_order()
    {
        using var reader = RevisionReader.Open(_archive.Folder);
        var history = reader.Find("p5")!;
        history.Revisions.Select(r => r.Number).ShouldBe([1, 2]);
        history.Revisions[1].Added.ShouldBeGreaterThanOrEqualTo(history.Revisions[0].Added);
        history.Revisions.ShouldAllBe(r => r.Fault == null && r.Paragraphs.Count > 0);
        RevisionDifference.Between(history.Revisions[0], history.Revisions[1]).IsAny.ShouldBeTrue();
        reader.Find("p6")!.Revisions.Count.ShouldBe(1);
        reader.Find("p99").ShouldBeNull();
        ArchiveCompaction.Run(_archive.Folder);
        reader.Find("p5")!.Revisions.Select(r => string.Join('|', r.Paragraphs)).ShouldBe(history.Revisions.Select(r => string.Join('|', r.Paragraphs)));
    }

    [Fact]
    public void A_text_that_cannot_be_read_says_why_and_the_others_are_there()
    {
        UpkeepArchive.Flip(_archive.Segment(), 60);
        using var reader = RevisionReader.Open(_archive.Folder);
        reader.Find("p0")!.Revisions.ShouldAllBe(r => r.Fault!.Contains("000001.seg, at byte 16"));
        reader.Find("p5")!.Revisions.ShouldAllBe(r => r.Fault == null);
    }
}

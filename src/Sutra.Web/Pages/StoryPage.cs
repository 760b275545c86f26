using Sutra.Archive.Looking;
using Sutra.Web.Archives;
using Sutra.Web.Tellings;

namespace Sutra.Web.Pages;

/// <summary>A story of the archive, told.</summary>
internal sealed class StoryPage(OpenArchive archive, StoryTellings tellings) : IPage
{
    /// <inheritdoc/>
    public string Route => "/story/{id}";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request) =>
        PieceNumber.Of(request.Piece("id"), 's') is { } number && archive.Exists && archive.Read(a => Read(a, request, number)) is { } found ? found : PageAnswer.NotFound(request, "story.none");

    private PageAnswer? Read(ArchiveReader reader, PageRequest request, long number)
    {
        if (reader.Stories.Find(number) is not { } story) { return null; }
        // Its articles have gone into another.
        if (story.Number != number) { return PageAnswer.To(request.Links.To($"/story/{story.Id}")); }
        var telling = tellings.Of(reader, story);
        var line = reader.Stories.FindLine(story.Line);
        var listed = ListedStory.Of(reader, tellings, story);
        return new PageAnswer(story.Title ?? request.Labels["headline.unknown"], sheet => new StorySheet(sheet, listed, line, telling).Write());
    }
}

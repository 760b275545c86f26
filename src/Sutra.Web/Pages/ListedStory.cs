using Sutra.Archive.Looking;
using Sutra.Web.Tellings;

namespace Sutra.Web.Pages;

/// <summary>A story as a list of stories shows it.</summary>
/// <param name="Story">The story.</param>
/// <param name="Outlets">Who tells it.</param>
/// <param name="Disagreements">On how many points the tellings differ.</param>
/// <param name="LineStories">How many stories its storyline has.</param>
internal sealed record ListedStory(StoryEntry Story, IReadOnlyList<OutletTie> Outlets, int Disagreements, int LineStories)
{
    /// <summary>Reads what the list shows.</summary>
    public static ListedStory Of(ArchiveReader reader, StoryTellings tellings, StoryEntry story) =>
        new(story, reader.Stories.Outlets(story.Number), tellings.Disagreements(reader, story), reader.Stories.CountOfLine(story.Line));
}

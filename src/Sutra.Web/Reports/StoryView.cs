using Sutra.Stories.Stories;

namespace Sutra.Web.Reports;

/// <summary>A story with its texts.</summary>
/// <param name="Story">The story.</param>
/// <param name="Texts">Its texts, earliest first; the copies of a text stand in the same group, the earliest page first.</param>
internal sealed record StoryView(Story Story, IReadOnlyList<IReadOnlyList<PageView>> Texts)
{
    /// <summary>Its pages, text by text.</summary>
    public IEnumerable<PageView> Pages => Texts.SelectMany(t => t);
}

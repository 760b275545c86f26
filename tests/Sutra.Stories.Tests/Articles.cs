using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tests;

/// <summary>Makes read articles of a few sentences for tests.</summary>
internal static class Articles
{
    public static Reading Read(string id, string? day, string headline, params string[] paragraphs)
    {
        PublicationDate? published = day is null ? null : OutsideDate.Parse(day);
        return Reader.Read(new Article
        {
            Id = id,
            Form = PageForm.Body,
            Language = "bn",
            Outlet = id,
            Headline = headline,
            Published = published,
            Paragraphs = [.. paragraphs.Select(p => new Paragraph(p, null))],
        });
    }
}

using Sutra.Archive.Looking;
using Sutra.Bangla.Text;
using Sutra.Stories.Json;
using Sutra.Web.Html;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>Articles, stories, statements and names as lists show them.</summary>
internal sealed class EntrySheet(PageSheet sheet)
{
    private readonly Markup _markup = sheet.Markup;

    /// <summary>Entries in a list.</summary>
    public void List<T>(IEnumerable<T> entries, Action<T> write, string style = "entries")
    {
        _markup.Open("ul", ("class", style));
        foreach (var entry in entries)
        {
            _markup.Open("li");
            write(entry);
            _markup.CloseLine();
        }
        _markup.CloseLine();
    }

    /// <summary>An article: its headline, who published it and when.</summary>
    /// <param name="article">The article.</param>
    /// <param name="outlet">Whether the outlet is named.</param>
    public void Article(ArticleEntry article, bool outlet = true)
    {
        _markup.Open("a", ("class", "title"), ("href", sheet.Links.ToArticle(article.Id)), ("lang", article.Headline is null ? null : "bn"));
        if (article.Headline is { } headline) { _markup.Text(headline); } else { sheet.Label("span", "headline.unknown", "unknown"); }
        _markup.Close();
        Source(article, outlet);
    }

    /// <summary>Who published an article and when.</summary>
    public void Source(ArticleEntry article, bool outlet = true)
    {
        _markup.Open("p", ("class", "by"));
        if (outlet)
        {
            Outlet(article);
            _markup.Text(" · ");
        }
        if (article.Published is { } date) { _markup.Element("time", DateText.Of(date, sheet.Labels), ("datetime", date)); } else { sheet.Label("span", "date.unknown", "unknown"); }
        if (article.CopyOf is not null) { _markup.Text(" · "); sheet.Label("span", "entry.copy", "tag"); }
        if (article.Source is { } source) { _markup.Text(" · "); sheet.Label("span", "entry.credits"); _markup.Text(" "); _markup.Element("span", source, ("lang", "bn")); }
        _markup.CloseLine();
    }

    /// <summary>A story: its title, days and counts.</summary>
    public void Story(StoryEntry story)
    {
        StoryTitle(story, []);
        StoryFacts(story);
    }

    /// <summary>A story's title as a link, what was asked for marked.</summary>
    public void StoryTitle(StoryEntry story, IReadOnlyList<TextSpan> marks)
    {
        _markup.Open("a", ("class", "title"), ("href", sheet.Links.ToStory(story.Number)), ("lang", story.Title is null ? null : "bn"));
        if (story.Title is { } title) { Marked(title, marks); } else { sheet.Label("span", "headline.unknown", "unknown"); }
        _markup.Close();
    }

    /// <summary>A story's days and counts.</summary>
    public void StoryFacts(StoryEntry story)
    {
        _markup.Open("p", ("class", "by"));
        _markup.Element("span", DateText.Of(story.First, story.Last, sheet.Labels), ("class", story.First is null ? "unknown" : null));
        _markup.Text(" · " + sheet.Labels.Count("found", story.Articles) + " · " + sheet.Labels.Count("count.sources", story.Sources));
        if (story.Copies > 0) { _markup.Text(" · " + sheet.Labels.Count("entry.copies", story.Copies)); }
        _markup.CloseLine();
    }

    /// <summary>A statement: what is done with the words, the words, who says them where.</summary>
    /// <param name="said">The statement.</param>
    /// <param name="marks">What of it was asked for.</param>
    /// <param name="speaker">Whether the speaker is named.</param>
    public void Statement(StatementEntry said, IReadOnlyList<TextSpan>? marks = null, bool speaker = true)
    {
        _markup.Open("blockquote", ("class", "utterance"), ("lang", said.Text.Length > 0 ? "bn" : null));
        if (said.Text.Length > 0) { Marked(said.Text, marks ?? []); } else { sheet.Label("span", "entry.lost", "unknown"); }
        _markup.CloseLine();
        _markup.Open("p", ("class", "by"));
        _markup.Element("span", sheet.Labels.Of(said.Stance), ("class", "tag " + JsonText.NameOf(said.Stance)));
        _markup.Text(" ");
        if (speaker) { Speaker(said); _markup.Text(" → "); }
        StatementSource(said);
        _markup.CloseLine();
    }

    /// <summary>Where a statement stands: outlet, day, and its sentence on the article's page.</summary>
    public void StatementSource(StatementEntry said)
    {
        Outlet(said.Article);
        _markup.Text(" · ");
        if (said.Article.Published is { } date) { _markup.Element("time", DateText.Of(date, sheet.Labels), ("datetime", date)); } else { sheet.Label("span", "date.unknown", "unknown"); }
        _markup.Text(" · ");
        // The fragment of the sentence on the article's page.
        _markup.Open("a", ("href", sheet.Links.ToArticle(said.Article.Id) + FormattableString.Invariant($"#p1-s{said.First}")), ("lang", said.Article.Headline is null ? null : "bn"));
        if (said.Article.Headline is { } headline) { _markup.Text(headline); } else { sheet.Label("span", "headline.unknown", "unknown"); }
        _markup.Close();
    }

    /// <summary>A name with how many articles have it.</summary>
    public void Name(NameEntry name)
    {
        _markup.Element("a", name.Text, ("href", sheet.Links.ToName(name.Number)), ("lang", "bn"));
        _markup.Text(" ");
        _markup.Element("span", "×" + sheet.Labels.Number(name.Articles), ("class", "at"), ("title", sheet.Labels.Count("found", name.Articles)));
    }

    /// <summary>Text with what was asked for marked.</summary>
    public void Marked(string text, IReadOnlyList<TextSpan> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            _markup.Text(text[at..mark.Start]);
            _markup.Element("mark", mark.Of(text));
            at = mark.End;
        }
        _markup.Text(text[at..]);
    }

    private void Outlet(ArticleEntry article)
    {
        if (article is { Outlet: { } outlet, OutletNumber: { } number }) { _markup.Element("a", outlet, ("class", "outlet"), ("lang", "bn"), ("href", sheet.Links.ToOutlet(number))); }
        else { sheet.Label("span", "outlet.unknown", "unknown"); }
    }

    private void Speaker(StatementEntry said)
    {
        if (said.Speaker is { } speaker) { _markup.Element("a", speaker.Text, ("lang", "bn"), ("href", sheet.Links.ToName(speaker.Number))); }
        else { sheet.Label("span", "speaker.unknown", "unknown"); }
    }
}

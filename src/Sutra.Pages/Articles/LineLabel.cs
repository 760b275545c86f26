namespace Sutra.Pages.Articles;

/// <summary>What a line or block of a page is to its article.</summary>
public enum LineLabel
{
    /// <summary>Anything that is not this article: menus, lists of other articles, prompts, counters.</summary>
    Boilerplate,
    /// <summary>The article's headline, also where it stands twice.</summary>
    Headline,
    /// <summary>The rubric the article stands under.</summary>
    Section,
    /// <summary>Who wrote it, or which desk.</summary>
    Byline,
    /// <summary>When it was published or updated.</summary>
    Dateline,
    /// <summary>The article's own text, sub-headings included.</summary>
    Body,
    /// <summary>The words under a picture.</summary>
    Caption,
    /// <summary>A pointer to another article set into this one ("আরও পড়ুন: …").</summary>
    Related,
    /// <summary>Initials or desk at the foot ("এবি/ও").</summary>
    Signoff,
    /// <summary>The copyright line.</summary>
    Copyright,
    /// <summary>HTML only, and so are those below: links to other pages, a menu or a list of other articles; in dumps boilerplate.</summary>
    Navigation,
    /// <summary>What readers wrote.</summary>
    Comment,
    /// <summary>What the site says of itself: cookies, consent, logging in, subscribing.</summary>
    Prompt,
    /// <summary>Text that the body has already: a pull quote, a lead or paragraph printed twice.</summary>
    Repeat,
}

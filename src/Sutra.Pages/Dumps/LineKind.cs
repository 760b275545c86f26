namespace Sutra.Pages.Dumps;

/// <summary>What a line of a dump looks like by itself, before its place in the page is known.</summary>
internal enum LineKind
{
    /// <summary>Words that close with no sentence: a headline, a menu word, a sub-heading.</summary>
    Text,
    /// <summary>Sentences, closed with a danda.</summary>
    Prose,
    /// <summary>Sentences that break off: a teaser.</summary>
    CutProse,
    /// <summary>A date or clock and hardly more.</summary>
    Date,
    /// <summary>Who filed it.</summary>
    Byline,
    /// <summary>A rubric's name.</summary>
    Section,
    /// <summary>Words under a picture.</summary>
    Caption,
    /// <summary>A pointer to another page, with its headline.</summary>
    Related,
    /// <summary>A pointer whose headline stands on the next line.</summary>
    RelatedHead,
    /// <summary>Initials or desk at the foot.</summary>
    Signoff,
    /// <summary>The copyright line.</summary>
    Copyright,
    /// <summary>Share buttons, advertisements: may stand inside an article.</summary>
    Soft,
    /// <summary>Comment boxes, lists of other pages: no article goes on below.</summary>
    Stop,
    /// <summary>The link of a teaser: "বিস্তারিত", "Read More".</summary>
    More,
    /// <summary>The title of a tag page, a search, an archive.</summary>
    TagPage,
    /// <summary>Addresses, telephones, links.</summary>
    Contact,
    /// <summary>A number or marks alone.</summary>
    Mark,
    /// <summary>Prose that stood on the page before.</summary>
    Repeat,
}

namespace Sutra.Pages.Html.Markup;

/// <summary>What the rules of HTML say of an element; the sets are those of the standard's section on tree construction (13.2.6).</summary>
[Flags]
internal enum TagTraits
{
    None = 0,
    /// <summary>It has neither content nor end tag.</summary>
    Void = 1,
    /// <summary>A stray end tag of another element does not reach past it.</summary>
    Special = 2,
    /// <summary>It goes on in the next block where it is not closed.</summary>
    Formatting = 4,
    /// <summary>Its start ends an open paragraph.</summary>
    ClosesParagraph = 8,
    /// <summary>An end tag is not looked for past it.</summary>
    Scope = 16,
    /// <summary>Its end tag may be left out.</summary>
    ImpliedEnd = 32,
    /// <summary>Its content is text, tags and all.</summary>
    RawText = 64,
    /// <summary>Its content is text with character references.</summary>
    EscapableText = 128,
    /// <summary>It belongs into a table and is ignored elsewhere.</summary>
    TablePart = 256,
    /// <summary>Its end tag ends the nearest one of its kind and all that is open in it.</summary>
    Container = 512,
    /// <summary>It ends foreign content (SVG, MathML) in which it stands.</summary>
    Breakout = 1024,
    /// <summary>It may stand in the head.</summary>
    HeadPart = 2048,
    /// <summary>A browser sets it on lines of its own.</summary>
    Block = 4096,
    /// <summary>Its text is no text of the page.</summary>
    Skipped = 8192,
}

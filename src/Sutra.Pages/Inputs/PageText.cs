using Sutra.Bangla.OldFonts;

namespace Sutra.Pages.Inputs;

/// <summary>Makes readable text of what a page holds: wrong encodings undone, entities read, the old 8-bit fonts turned into Unicode.</summary>
/// <remarks>To be called on raw text, before <see cref="Bangla.Text.BanglaText.Normalize"/>, which drops signs that the old fonts use as letters. Every step keeps the line breaks and gives the same instance back where it changes nothing.</remarks>
internal static class PageText
{
    /// <summary>The page with its content, and a clean body's headline, made readable. Of HTML only the wrong encoding is undone: entities and fonts are for its reader, who knows what is markup.</summary>
    public static RawPage Mend(RawPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Content.IsBytes && page.Kind == ContentKind.Html && !Mojibake.MayStandIn(page.Content.Utf8.Span)) { return page; }
        var text = page.Content.Text;
        var content = Mojibake.Undo(text);
        if (page.Kind == ContentKind.Html) { return ReferenceEquals(content, text) ? page : page with { Content = content }; }
        content = Escapes.Read(BrokenEntities.Mend(content));
        var isOld = OldFontText.IsLikely(content);
        content = isOld ? OldFontText.ToUnicode(content) : content;
        var headline = page.Headline is null ? null : Mend(page.Headline, isOld);
        return !page.Content.IsBytes && ReferenceEquals(content, text) && ReferenceEquals(headline, page.Headline) ? page : page with { Content = content, Headline = headline };
    }

    /// <summary>A piece of text without markup (a block, a title, a value of a meta tag) made readable.</summary>
    /// <param name="text">The text, with its entities decoded once or not at all.</param>
    /// <param name="isOldFont">Whether the page is known to be in an old font (<see cref="OldFontText.IsLikely"/> said so of some of its text), so that a word or two are enough evidence.</param>
    public static string Mend(string text, bool isOldFont = false) =>
        OldFontText.ToUnicode(Escapes.Read(BrokenEntities.Mend(Mojibake.Undo(text))), isOldFont);
}

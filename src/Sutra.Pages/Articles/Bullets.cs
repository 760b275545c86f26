namespace Sutra.Pages.Articles;

/// <summary>Entries of a list that only a bullet at their start shows, as in text dumps.</summary>
public static class Bullets
{
    // No dashes: they open what somebody says as often. No asterisks: they mark notes.
    private static bool IsBullet(char c) => c is '•' or '●' or '▪' or '■' or '◦' or '‣' or '⁃' or '➤' or '►' or '◆' or '✅' or '✔';

    /// <summary>What a paragraph of no other kind is by its own words.</summary>
    public static ParagraphKind KindOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 2 && IsBullet(text[0]) && !IsBullet(text[1]) ? ParagraphKind.ListItem : ParagraphKind.Plain;
    }

    /// <summary>The text without the bullet.</summary>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return KindOf(text) == ParagraphKind.ListItem ? text[1..].TrimStart() : text;
    }
}

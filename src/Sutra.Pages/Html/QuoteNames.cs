namespace Sutra.Pages.Html;

/// <summary>Elements that a class calls a quotation: "pull-quote", "wp-block-quote", "article__blockquote".</summary>
internal static class QuoteNames
{
    private const string Word = "quote";

    /// <summary>Whether one of the names ends in the word.</summary>
    public static bool IsQuote(string names)
    {
        if (!names.Contains(Word, StringComparison.OrdinalIgnoreCase)) { return false; }
        foreach (var range in names.AsSpan().Split(' '))
        {
            if (names.AsSpan(range).EndsWith(Word, StringComparison.OrdinalIgnoreCase)) { return true; }
        }
        return false;
    }

    /// <summary>Whether an element or one around it is so called.</summary>
    public static bool Around(Box? box)
    {
        for (; box is not null; box = box.Parent)
        {
            if (box.IsNamedQuote) { return true; }
        }
        return false;
    }
}

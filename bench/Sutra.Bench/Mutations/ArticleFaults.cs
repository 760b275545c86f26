using System.Text;
using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Bench.Mutations;

/// <summary>What must be true of the article of any page, however broken.</summary>
internal static class ArticleFaults
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The first fault, as a sentence; null where there is none.</summary>
    /// <param name="article">The article.</param>
    /// <param name="content">The text it was read from.</param>
    public static string? Of(Article article, string content)
    {
        if (article.Kind == PageKind.NotArticle && string.IsNullOrWhiteSpace(article.Reason)) { return "it is no article and there is no reason"; }
        if (article.Kind == PageKind.NotArticle && article.Paragraphs.Count > 0) { return "it is no article and has paragraphs"; }
        if (article.Kind == PageKind.Article && article.Reason is not null) { return $"it is an article and has a reason against it: {article.Reason}"; }
        if (article.Kind == PageKind.Article && article.Paragraphs.Count == 0) { return "it is an article without a paragraph"; }
        foreach (var paragraph in article.Paragraphs)
        {
            if (WhyNotCanonical(paragraph.Text) is { } why) { return $"a paragraph {why}: {Shown(paragraph.Text)}"; }
        }
        // Decoding and composing add a little; a page whose text comes out many times over is read in quadratic room.
        if (article.Paragraphs.Sum(p => (long)p.Text.Length) > (2L * content.Length) + 1000) { return "the body is longer than the page"; }
        foreach (var (name, text) in Texts(article))
        {
            if (text is not null && !IsUnicode(text)) { return $"{name} has half a surrogate pair: {Shown(text)}"; }
        }
        foreach (var date in new[] { article.Published, article.Updated })
        {
            if (date is not null && date.Day.Year is < 1900 or > 2200) { return $"a date of no newspaper: {date.Value}"; }
        }
        return null;
    }

    private static string? WhyNotCanonical(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) { return "is empty"; }
        foreach (var c in text)
        {
            if (char.IsControl(c)) { return $"has the control character U+{(int)c:X4}"; }
        }
        if (!IsUnicode(text)) { return "has half a surrogate pair"; }
        return BanglaText.NormalizeLine(text) == text ? null : "is not in canonical form";
    }

    private static IEnumerable<(string Name, string? Text)> Texts(Article a)
    {
        yield return ("the headline", a.Headline);
        yield return ("the byline", a.Byline);
        yield return ("the section", a.Section);
        yield return ("the outlet", a.Outlet);
        yield return ("the address", a.Url);
        yield return ("the language", a.Language);
        yield return ("the sign-off", a.Signoff);
        yield return ("the date's words", a.Published?.Text);
        foreach (var text in a.Captions) { yield return ("a caption", text); }
        foreach (var text in a.Credits) { yield return ("a credit", text); }
        foreach (var text in a.ReadAlso) { yield return ("a pointer", text); }
        foreach (var line in a.Lines) { yield return ("a line", line.Text); }
    }

    private static bool IsUnicode(string text)
    {
        try { return s_strict.GetByteCount(text) >= 0; }
        catch (EncoderFallbackException) { return false; }
    }

    // The report must be readable whatever is in the text.
    private static string Shown(string text) => string.Concat(text.Take(80).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString()));
}

using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Keeping;

/// <summary>A page ready to be kept, with all of it that does not hang on what the archive has: made on any thread, since the writer has only one.</summary>
public sealed class PreparedPage
{
    private UnderstoodArticle? _understood;

    private PreparedPage(RawPage page, Article article)
    {
        (Id, Article) = (page.Id, article);
        Record = PageRecord.Write(page);
        Print = Fingerprint.Of(Record);
        var address = Address.Of(article);
        // A page that tells nothing and has no address has nothing to be known by but all of it.
        Text = article.Kind == PageKind.Article || address is not null ? Fingerprint.OfText(article) : Print;
        Key = Fingerprint.KeyOf(address, Text);
    }

    /// <summary>The id that it came with.</summary>
    public string Id { get; }

    /// <summary>The article.</summary>
    internal Article Article { get; }

    /// <summary>The page as bytes.</summary>
    internal byte[] Record { get; }

    /// <summary>The fingerprint of these.</summary>
    internal byte[] Print { get; }

    /// <summary>The fingerprint of the text.</summary>
    internal byte[] Text { get; }

    /// <summary>What its article is known by.</summary>
    internal byte[] Key { get; }

    /// <summary>Whether the archive had its text when it was made ready.</summary>
    internal bool IsMet { get; set; }

    /// <summary>What is understood of it, now if it was not before; null where it tells no article.</summary>
    internal UnderstoodArticle? Understand() =>
        Article.Kind != PageKind.Article ? null : _understood ??= UnderstoodArticle.Of(Reader.Read(Article));

    /// <summary>Makes a page ready.</summary>
    /// <param name="page">The page.</param>
    /// <param name="reading">What was understood of it.</param>
    public static PreparedPage Of(RawPage page, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(reading);
        return new PreparedPage(page, reading.Article) { _understood = UnderstoodArticle.Of(reading) };
    }

    /// <summary>Makes a page ready that is not understood yet.</summary>
    internal static PreparedPage Of(RawPage page, Article article) => new(page, article);
}

using Sutra.Bangla.Names;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Bench.Generation;

/// <summary>The articles that are varied: their patterns, the names in them, and their outlets.</summary>
/// <param name="Patterns">The patterns, in the corpus' order.</param>
/// <param name="Names">Every name of every article, once an article.</param>
/// <param name="Outlets">An outlet an article, with the start of its addresses: drawing one draws outlets as often as the corpus has them.</param>
internal sealed record Corpus(IReadOnlyList<Pattern> Patterns, IReadOnlyList<Name> Names, IReadOnlyList<OutletSite> Outlets)
{
    /// <summary>Reads the corpus of the shared folder.</summary>
    public static Corpus Read(string shared) => Of(new PageSource(new SourceOptions()).Read([Path.Combine(shared, "corpus", "articles.jsonl.gz")]));

    /// <summary>Takes pages apart; those that cannot be told anew are left out.</summary>
    public static Corpus Of(IEnumerable<SourceItem> items)
    {
        var (patterns, names, outlets) = (new List<Pattern>(), new List<Name>(), new List<OutletSite>());
        foreach (var item in items)
        {
            if (item.Page is not { } page)
            {
                throw new IOException($"{item.Failure?.Name}: {item.Failure?.Reason}");
            }
            var reading = Reader.Read(ArticleReader.Read(page));
            if ((reading.Article.Published?.Day ?? page.Crawled) is not { } day || PatternReader.Read(reading, day) is not { } found) { continue; }
            patterns.Add(found.Pattern);
            names.AddRange(found.Names);
            if (page.Outlet is { } outlet && Uri.TryCreate(page.Url, UriKind.Absolute, out var url)) { outlets.Add(new OutletSite(outlet, url.GetLeftPart(UriPartial.Authority))); }
        }
        return patterns.Count > 0 && outlets.Count > 0 ? new Corpus(patterns, names, outlets) : throw new IOException("the corpus has no article that can be told anew");
    }
}

/// <summary>An outlet and the start of its addresses.</summary>
internal readonly record struct OutletSite(string Outlet, string Site);

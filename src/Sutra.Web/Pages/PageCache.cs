using Microsoft.Extensions.Caching.Memory;

namespace Sutra.Web.Pages;

/// <summary>Finished pages in memory, those that nobody asked for longest thrown out first. A key holds the archive's version, so that nothing in it is ever out of date.</summary>
internal sealed class PageCache(long mostBytes) : IDisposable
{
    // What a key and an entry take beside the page itself, roughly.
    private const int Overhead = 512;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = mostBytes });

    /// <summary>The page of a key; null where it is not here.</summary>
    public KeptPage? Find(string key) => _pages.Get<KeptPage>(key);

    /// <summary>Keeps a page as it is written, where it is not so large that it would push out all others.</summary>
    public KeptPage Keep(string key, Action<Stream> write)
    {
        var kept = new KeptPage(write);
        var size = kept.Size + (2 * key.Length) + Overhead;
        if (size <= mostBytes / 8) { _pages.Set(key, kept, new MemoryCacheEntryOptions { Size = size }); }
        return kept;
    }

    /// <inheritdoc/>
    public void Dispose() => _pages.Dispose();
}

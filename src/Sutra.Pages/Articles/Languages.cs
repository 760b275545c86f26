using Sutra.Bangla.Text;

namespace Sutra.Pages.Articles;

/// <summary>Tells a text's language, as far as this program needs to know it.</summary>
public static class Languages
{
    /// <summary><c>bn</c> where at least three letters in ten are Bengali; else the declared language, <c>en</c> for Latin text without a declaration; null for no letters.</summary>
    public static string? Tell(IEnumerable<string> paragraphs, string? declared = null)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        int bengali = 0, all = 0;
        foreach (var p in paragraphs)
        {
            var (b, a) = Letters.CountScripts(p);
            bengali += b;
            all += a;
        }
        if (all == 0) { return null; }
        if (bengali * 10 >= all * 3) { return "bn"; }
        return string.IsNullOrWhiteSpace(declared) || declared.StartsWith("bn", StringComparison.OrdinalIgnoreCase) ? "en" : declared;
    }
}

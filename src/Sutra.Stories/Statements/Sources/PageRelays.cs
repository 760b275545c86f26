using Sutra.Pages.Articles;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>Agencies and outlets that no table has and the page itself shows: those it credits (সূত্র: X) and those it calls so (বার্তা সংস্থা X, সংবাদ সংস্থা X).</summary>
internal sealed class PageRelays
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public PageRelays(Article article, IReadOnlyList<Line> lines)
    {
        foreach (var credit in article.Credits) { if (credit.Length > 0 && !credit.Contains(' ', StringComparison.Ordinal)) { _words.Add(credit); } }
        foreach (var line in lines)
        {
            for (var i = 0; i + 1 < line.Count; i++)
            {
                if (NameAfter(line, i) is not { } at || !line.Units[at].IsWord) { continue; }
                _words.Add(line[at]);
                _words.Add(Morphology.Stem(line[at]));
            }
        }
    }

    /// <summary>Whether a word, case ending off, is the name of one of them.</summary>
    public bool Has(string word) => _words.Contains(word);

    private static int? NameAfter(Line line, int i) =>
        line[i] is "বার্তাসংস্থা" or "সংবাদসংস্থা" ? i + 1
        : line[i] is "বার্তা" or "সংবাদ" && line[i + 1] == "সংস্থা" ? i + 2 : null;
}

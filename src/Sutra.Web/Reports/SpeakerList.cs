using Sutra.Bangla.Text;
using Sutra.Stories.Statements;

namespace Sutra.Web.Reports;

/// <summary>Gathers the statements of pages by speaker, and folds those that several pages have in the same words.</summary>
internal static class SpeakerList
{
    /// <summary>The speakers: those whom most outlets quote first, whom nobody names last. Credits are no claims and left out.</summary>
    public static IReadOnlyList<SpeakerView> Of(IEnumerable<PageView> pages)
    {
        var speakers = new Dictionary<string, (string Name, Dictionary<(string, string), List<(PageView, Statement)>> Said)>(StringComparer.Ordinal);
        foreach (var page in pages.OrderBy(p => p.CopyOf is not null))
        {
            foreach (var s in page.Reading.Statements)
            {
                if (s.Kind == StatementKind.Credit) { continue; }
                var name = NameOf(s);
                if (!speakers.TryGetValue(Fold(name), out var group))
                {
                    if (page.CopyOf is not null) { continue; }
                    speakers[Fold(name)] = group = (name, []);
                }
                var said = group.Said;
                var words = (s.Text, string.Join('\n', s.Via));

                // A copy is named beside the words it repeats; cut elsewhere, they would stand here twice.
                if (page.CopyOf is not null && !said.ContainsKey(words)) { continue; }
                if (!said.TryGetValue(words, out var found)) { said[words] = found = []; }
                if (found.All(f => f.Item1 != page)) { found.Add((page, s)); }
            }
        }
        return [.. speakers.Values.Select(s => new SpeakerView(s.Name, [.. s.Said.Values.Select(f => new Utterance(f[0].Item2, f))]))
            .OrderBy(s => s.Name.Length == 0).ThenByDescending(OutletsOf).ThenByDescending(s => s.Utterances.Count)];
    }

    /// <summary>The sources that pages only name, each with the pages that name it, in order.</summary>
    public static IReadOnlyList<(string Source, IReadOnlyList<PageView> Pages)> Credits(IEnumerable<PageView> pages)
    {
        var credits = new Dictionary<string, List<PageView>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var named = page.Reading.Statements.Where(s => s.Kind == StatementKind.Credit).Select(NameOf);
            foreach (var source in page.Article.Credits.Concat(named).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal))
            {
                if (!credits.TryGetValue(source, out var by)) { credits[source] = by = []; }
                by.Add(page);
            }
        }
        return [.. credits.Select(c => (c.Key, (IReadOnlyList<PageView>)c.Value))];
    }

    private static string NameOf(Statement s) => (string.IsNullOrWhiteSpace(s.SpeakerName) ? s.Speaker : s.SpeakerName).Trim();

    // কিম জং-উন is কিম জং উন; beyond that, names that differ are kept apart: whether they are one is not for a list to say.
    private static string Fold(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c) && !Letters.IsDash(c) && !Letters.IsJoiner(c)));

    // Copies repeat a quotation and do not confirm it: only first tellings count.
    private static int OutletsOf(SpeakerView speaker) => speaker.Utterances.SelectMany(u => u.Pages)
        .Where(p => p.Page.CopyOf is null).Select(p => p.Page.Outlet ?? p.Page.Article.Id).Distinct(StringComparer.Ordinal).Count();
}

using System.Globalization;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Timelines;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>What a sentence is evidence of.</summary>
internal enum UseKind
{
    /// <summary>A line of a timeline.</summary>
    Timeline,
    /// <summary>A statement.</summary>
    Statement,
    /// <summary>A disagreement.</summary>
    Disagreement,
}

/// <summary>One use of a sentence, numbered through the report.</summary>
internal readonly record struct Use(UseKind Kind, int Number)
{
    /// <summary>The fragment of the place that uses it.</summary>
    public string Fragment => Kind switch { UseKind.Timeline => "t", UseKind.Statement => "u", _ => "d" } + Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Where everything of a report stands in its file, and which sentences are evidence of what.</summary>
internal sealed class Anchors
{
    private readonly ReportView _view;
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Page, int Sentence), List<Use>> _uses = [];

    public Anchors(ReportView view)
    {
        _view = view;
        int entries = 0, statements = 0, disagreements = 0;
        foreach (var line in view.Storylines)
        {
            foreach (var t in line.Timeline) { Add(t, new Use(UseKind.Timeline, ++entries), t.Evidence); }
            foreach (var u in line.Speakers.SelectMany(s => s.Utterances)) { Add(u, new Use(UseKind.Statement, ++statements)); }
            foreach (var d in line.Disagreements) { Add(d, new Use(UseKind.Disagreement, ++disagreements), d.Values.SelectMany(v => v.Evidence)); }
        }
    }

    /// <summary>The pages that a page repeats, the one it has most from first.</summary>
    public IEnumerable<CopyView> CopiesOf(PageView page) => _view.CopiesOf(page);

    /// <summary>The number of a line of a timeline.</summary>
    public Use Of(TimelineEntry entry) => new(UseKind.Timeline, _numbers[entry]);

    /// <summary>The number of a statement.</summary>
    public Use Of(Utterance said) => new(UseKind.Statement, _numbers[said]);

    /// <summary>The number of a disagreement.</summary>
    public Use Of(Disagreement disagreement) => new(UseKind.Disagreement, _numbers[disagreement]);

    /// <summary>What a sentence is evidence of; -1 is the headline.</summary>
    public IReadOnlyList<Use> UsesOf(PageView page, int sentence) => _uses.GetValueOrDefault((page.Number, sentence)) ?? [];

    /// <summary>The page of an article, or null where the report lacks it.</summary>
    public PageView? Page(string article) => _view.Page(article);

    /// <summary>The page of an evidence, or null where the report lacks it.</summary>
    public PageView? PageOf(Evidence evidence) => _view.Page(evidence.Article);

    /// <summary>The page of a number.</summary>
    public PageView PageOf(int number) => _view.Pages[number - 1];

    /// <summary>The fragment of a page.</summary>
    public static string Of(PageView page) => "p" + page.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The fragment of a sentence on its page; of the headline for -1 or an index that the page lacks.</summary>
    public static string Of(PageView page, int sentence) =>
        Of(page) + (Has(page, sentence) ? "-s" + sentence.ToString(CultureInfo.InvariantCulture) : "-h");

    /// <summary>The fragment of a sentence where its article is the only page of a view.</summary>
    public static string OnOwnPage(PageView page, int sentence) => Of(page with { Number = 1 }, sentence);

    private static bool Has(PageView page, int sentence) => sentence >= 0 && sentence < page.Reading.Sentences.Count;

    private void Add(object what, Use use, IEnumerable<Evidence> evidence)
    {
        _numbers.TryAdd(what, use.Number);
        foreach (var e in evidence)
        {
            if (PageOf(e) is { } page) { Add(page, e.Sentence ?? -1, use); }
        }
    }

    private void Add(Utterance said, Use use)
    {
        _numbers.TryAdd(said, use.Number);
        foreach (var (page, statement) in said.Pages)
        {
            foreach (var s in statement.Sentences) { Add(page, s, use); }
        }
    }

    private void Add(PageView page, int sentence, Use use)
    {
        var key = (page.Number, Has(page, sentence) ? sentence : -1);
        if (!_uses.TryGetValue(key, out var uses)) { _uses[key] = uses = []; }
        if (!uses.Contains(use)) { uses.Add(use); }
    }
}

namespace Sutra.Bangla.Names;

/// <summary>The spans of a page that name the same one.</summary>
internal sealed class NameGroup(NameKind kind, string[] words)
{
    private readonly List<NameSpan> _spans = [];

    // Without it the spans stand in the order of the page, in which they were added.
    private bool _hasMerged;

    /// <summary>What it names.</summary>
    public NameKind Kind { get; } = kind;

    /// <summary>The keys of the words of its form.</summary>
    public string[] Words { get; } = words;

    /// <summary>Where it stands.</summary>
    public IReadOnlyList<NameSpan> Spans => _spans;

    /// <summary>The group it went into, or null.</summary>
    public NameGroup? Merged { get; private set; }

    /// <summary>Where it is first named: sentence, then place in it.</summary>
    public (int Sentence, int Start) First { get; private set; } = (int.MaxValue, 0);

    /// <summary>Takes a span in.</summary>
    public void Add(NameSpan span)
    {
        _spans.Add(span);
        var place = (span.Sentence.Source.Index, span.Span.Start);
        if (place.CompareTo(First) < 0) { First = place; }
    }

    /// <summary>Goes into another group with all its spans.</summary>
    public void MergeInto(NameGroup into)
    {
        foreach (var span in _spans) { into.Add(span); }
        into._hasMerged = true;
        Merged = into;
    }

    /// <summary>
    /// Whether a shorter form is this name cut short: for a person some of its words in order, for an organisation its first or last
    /// two words or more, so that ব্যাংক alone is no বাংলাদেশ ব্যাংক; for a place never.
    /// </summary>
    public bool IsFullerThan(NameGroup other) => Kind switch
    {
        NameKind.Person => HasInOrder(other.Words),
        NameKind.Organisation => other.Words.Length >= 2 && (StartsWith(other.Words) || EndsWith(other.Words)) && other._spans.TrueForAll(s => s.Known is null),
        _ => false,
    };

    /// <summary>The name that the group stands for.</summary>
    public Name ToName()
    {
        List<NameSpan> spans = _hasMerged ? [.. _spans.OrderBy(s => s.Sentence.Source.Index).ThenBy(s => s.Span.Start)] : _spans;
        var mentions = spans.ConvertAll(s => new Mention(s.Sentence.Source.Index, s.Span, s.Form, s.Ending, RoleFinder.Find(s)));
        if (spans.TrueForAll(s => s.Form == spans[0].Form)) { return new Name(spans[0].Form, Kind, [], mentions); }
        var forms = spans.Select(s => s.Form).Distinct(StringComparer.Ordinal).ToList();
        var fullest = Fullest(spans, forms);
        return new Name(fullest, Kind, [.. forms.Where(f => f != fullest)], mentions);
    }

    private string Fullest(List<NameSpan> spans, List<string> forms)
    {
        var count = spans.CountBy(s => s.Form).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        var adjectives = spans.Where(s => s.Known is { Class: "adjective" }).Select(s => s.Form).ToHashSet(StringComparer.Ordinal);
        return forms.OrderBy(adjectives.Contains).ThenByDescending(f => NameWords.Of(f, Kind).Length)
            .ThenByDescending(f => count[f]).ThenByDescending(f => f.Length).First();
    }

    private bool HasInOrder(string[] words)
    {
        var at = 0;
        foreach (var w in words)
        {
            while (at < Words.Length && Words[at] != w) { at++; }
            if (at++ >= Words.Length) { return false; }
        }
        return true;
    }

    private bool StartsWith(string[] words) => Words.AsSpan().StartsWith(words);

    private bool EndsWith(string[] words) => Words.AsSpan().EndsWith(words);
}

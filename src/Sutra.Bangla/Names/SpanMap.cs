namespace Sutra.Bangla.Names;

/// <summary>The spans of one sentence while they are found: no two share a token, and each token knows the span it belongs to.</summary>
/// <remarks>A sentence may run on for megabytes, so nobody asks all its spans about one of them: what overlaps a span is looked up by its tokens.</remarks>
internal sealed class SpanMap(int tokens)
{
    private readonly NameSpan?[] _owners = new NameSpan?[tokens];

    /// <summary>The span that a token belongs to, or null.</summary>
    public NameSpan? this[int token] => _owners[token];

    /// <summary>Whether a span shares a token with one that the test holds for, which is given that one and the span.</summary>
    public bool Overlaps(NameSpan span, Func<NameSpan, NameSpan, bool> test)
    {
        for (var i = span.From; i < span.To;)
        {
            if (_owners[i] is not { } owner) { i++; continue; }
            if (test(owner, span)) { return true; }
            i = owner.To;
        }
        return false;
    }

    /// <summary>Puts a span in the place of all that share a token with it.</summary>
    public void Put(NameSpan span)
    {
        for (var i = span.From; i < span.To; i++) { if (_owners[i] is { } owner) { Remove(owner); } }
        Array.Fill(_owners, span, span.From, span.Count);
    }

    /// <summary>The spans in order.</summary>
    public List<NameSpan> ToList()
    {
        var spans = new List<NameSpan>();
        for (var i = 0; i < _owners.Length;)
        {
            if (_owners[i] is not { } owner) { i++; continue; }
            spans.Add(owner);
            i = owner.To;
        }
        return spans;
    }

    /// <summary>Takes a span out.</summary>
    public void Remove(NameSpan span) => Array.Clear(_owners, span.From, span.Count);
}

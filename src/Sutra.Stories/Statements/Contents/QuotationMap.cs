namespace Sutra.Stories.Statements.Contents;

/// <summary>The quotations of a clause's length, by sentence.</summary>
internal sealed class QuotationMap
{
    private readonly List<Quotation>?[] _touching;

    public QuotationMap(IReadOnlyList<Quotation> quotations, int sentences)
    {
        _touching = new List<Quotation>?[sentences];
        Clauses = [.. quotations.Where(q => q.IsClause)];
        foreach (var q in Clauses)
        {
            for (var s = q.FirstSentence; s <= q.LastSentence && s < sentences; s++) { (_touching[s] ??= []).Add(q); }
        }
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<Quotation> Clauses { get; }

    /// <summary>Those that reach into a sentence, in order; none outside the article.</summary>
    public IReadOnlyList<Quotation> Of(int sentence) =>
        sentence >= 0 && sentence < _touching.Length ? _touching[sentence] ?? (IReadOnlyList<Quotation>)[] : [];
}

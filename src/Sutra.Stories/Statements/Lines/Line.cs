using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;

namespace Sutra.Stories.Statements.Lines;

/// <summary>A sentence as the parts of this folder look at it: its units, which of them are quoted, which are names.</summary>
internal sealed class Line
{
    private Line(Sentence sentence, List<Unit> units)
    {
        Sentence = sentence;
        Units = units;
        Quoted = new bool[units.Count];
        NameAt = new NamedMention?[units.Count];
    }

    public Sentence Sentence { get; }

    public IReadOnlyList<Unit> Units { get; }

    public int Count => Units.Count;

    /// <summary>Whether a unit stands inside a quotation of a clause's length.</summary>
    public bool[] Quoted { get; }

    /// <summary>The name a unit belongs to, or null.</summary>
    public NamedMention?[] NameAt { get; }

    public string this[int i] => i >= 0 && i < Units.Count ? Units[i].Text : "";

    public static Line Of(Sentence sentence) => new(sentence, UnitReader.Read(sentence));

    /// <summary>The words of the units from one to another (exclusive), as they stand in the text.</summary>
    public string TextOf(int from, int to) =>
        from >= to ? "" : TextSpan.FromBounds(Units[from].Span.Start, Units[to - 1].Span.End).Of(Sentence.Text);

    public void Mark(Name name, Mention mention)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < Units.Count; i++)
        {
            if (!Units[i].IsWord || !Units[i].Span.Overlaps(mention.Span)) { continue; }
            if (first < 0) { first = i; }
            last = i;
        }
        if (first < 0) { return; }
        var named = new NamedMention(name, mention, first, last);
        for (var i = first; i <= last; i++) { NameAt[i] ??= named; }
    }
}

/// <summary>A name where it stands in a line.</summary>
/// <param name="Name">The name.</param>
/// <param name="Mention">The mention.</param>
/// <param name="First">Its first unit.</param>
/// <param name="Last">Its last unit.</param>
internal sealed record NamedMention(Name Name, Mention Mention, int First, int Last)
{
    public bool IsPerson => Name.Kind == NameKind.Person;

    /// <summary>Whether it stands without a case ending, as a subject does.</summary>
    public bool IsBare => Mention.Ending is "" or "ও" or "ই" or "রা" or "েরা";
}

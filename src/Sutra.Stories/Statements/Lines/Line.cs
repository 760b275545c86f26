using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Stories.Statements.Sources;
using Sutra.Stories.Statements.Speakers;

namespace Sutra.Stories.Statements.Lines;

/// <summary>A sentence as the parts of this folder look at it: its units, which of them are quoted, which are names.</summary>
internal sealed class Line
{
    private readonly bool[] _quoted;
    private readonly NamedMention?[] _names;

    private Line(Sentence sentence, List<Unit> units, int lead)
    {
        Sentence = sentence;
        Text = sentence.Text[lead..];
        Units = new Units(units);
        WordCount = units.Count(u => u.IsWord);
        _quoted = new bool[units.Count];
        _names = new NamedMention?[units.Count];
    }

    public Sentence Sentence { get; }

    /// <summary>Its text, without a card that was glued before it.</summary>
    public string Text { get; }

    public Units Units { get; }

    public int Count => Units.Count;

    /// <summary>How many of its units are words.</summary>
    public int WordCount { get; }

    /// <summary>Whether a unit stands inside a quotation of a clause's length.</summary>
    public bool IsQuoted(int i) => i >= 0 && i < _quoted.Length && _quoted[i];

    /// <summary>The name a unit belongs to, or null.</summary>
    public NamedMention? Named(int i) => i >= 0 && i < _names.Length ? _names[i] : null;

    /// <summary>Whether a name stands anywhere in it.</summary>
    public bool Mentions(Name name) => Array.Exists(_names, n => n is not null && ReferenceEquals(n.Name, name));

    /// <summary>Marks the units of a quotation, from a position of the text up to another.</summary>
    public void Quote(int start, int end)
    {
        for (var i = IndexAt(start); i < Count && Units[i].Span.Start < end; i++) { _quoted[i] = true; }
    }

    public string this[int i] => i >= 0 && i < Units.Count ? Units[i].Text : "";

    /// <summary>The line of a sentence, from a position of its text on.</summary>
    public static Line Of(Sentence sentence, int lead) => new(sentence, lead == 0 ? UnitReader.Read(sentence) : UnitReader.Read(sentence).FindAll(u => u.Span.Start >= lead), lead);

    /// <summary>The words of the units from one to another (exclusive), as they stand in the text.</summary>
    public string TextOf(int from, int to) =>
        from >= to ? "" : TextSpan.FromBounds(Units[from].Span.Start, Units[to - 1].Span.End).Of(Sentence.Text);

    /// <summary>The first unit that starts at a position of the sentence's text or after it.</summary>
    public int IndexAt(int position)
    {
        var (low, high) = (0, Units.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Units[middle].Span.Start < position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }

    // ঢাকা before পোস্ট is a part of an outlet's name, and before এবং a speaker like the other one.
    private bool IsJoinedPlace(Name name, int i) =>
        name.Kind is NameKind.Place && SourceTables.Frame(this[i]) == FrameClass.Modifier && (PhraseReader.IsJoint(this[i + 1]) || PhraseReader.IsJoint(this[i - 1]));

    public void Mark(Name name, Mention mention)
    {
        var first = -1;
        var last = -1;
        for (var i = Math.Max(0, IndexAt(mention.Span.Start) - 1); i < Units.Count && Units[i].Span.Start < mention.Span.End; i++)
        {
            if (!Units[i].IsWord || !Units[i].Span.Overlaps(mention.Span)) { continue; }
            if (first < 0) { first = i; }
            last = i;
        }
        // A pronoun or frame word that a tagger took for a name is none.
        if (first < 0 || (first == last && SourceTables.Frame(this[first]) != FrameClass.None && !IsJoinedPlace(name, first))) { return; }
        // "শায়রুল খান বাসসকে": a tagger may join the agency that is told to the person who tells.
        if (last > first && name.Kind is NameKind.Person && this[last].EndsWith("কে", StringComparison.Ordinal) && (SourceTables.IsOutlet(Morphology.Stem(this[last])) || SourceTables.SpeakerOf(Morphology.Stem(this[last])) is not SpeakerClass.None))
        {
            last--;
            mention = mention with { Ending = "", Form = TextOf(first, last + 1) };
        }
        // "মহাসচিব আরও", "সাইফ খোলাখুলি", "তারেক ধন্যবাদ": no part of a name.
        while (last > first && name.Kind is NameKind.Person && ((SourceTables.Frame(this[last]) & (FrameClass.Adverb | FrameClass.Conjunction)) != FrameClass.None || CleanNames.IsNoEnd(this[last])))
        {
            last--;
            mention = mention with { Ending = "", Form = TextOf(first, last + 1) };
        }
        if (name.Kind is NameKind.Person && (Things.IsNoName(this, first, last) || last > first && !CleanNames.CanBePerson(name.Text))) { return; }
        var named = new NamedMention(name, mention, first, last);
        for (var i = first; i <= last; i++) { _names[i] ??= named; }
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

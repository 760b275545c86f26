using Sutra.Bangla.Names;

namespace Sutra.Bangla.References;

/// <summary>Where an article's people are named, by sentence.</summary>
internal sealed class PersonMentions
{
    private readonly List<(Name Name, Mention Mention)>?[] _bySentence;

    private PersonMentions(int sentences) => _bySentence = new List<(Name, Mention)>?[sentences];

    /// <summary>How many people are named.</summary>
    public int Count { get; private set; }

    /// <summary>The mentions of an article's people.</summary>
    public static PersonMentions Of(IReadOnlyList<Name> names, int sentences)
    {
        var mentions = new PersonMentions(sentences);
        foreach (var name in names)
        {
            if (name.Kind != NameKind.Person) { continue; }
            mentions.Count++;
            foreach (var m in name.Mentions)
            {
                if (m.Sentence >= 0 && m.Sentence < sentences) { (mentions._bySentence[m.Sentence] ??= []).Add((name, m)); }
            }
        }
        foreach (var list in mentions._bySentence) { list?.Sort((a, b) => a.Mention.Span.Start.CompareTo(b.Mention.Span.Start)); }
        return mentions;
    }

    /// <summary>Those of a sentence, in order.</summary>
    public IReadOnlyList<(Name Name, Mention Mention)> In(int sentence) => (uint)sentence < (uint)_bySentence.Length ? _bySentence[sentence] ?? [] : [];
}

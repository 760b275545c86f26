namespace Sutra.Archive.Revisions;

/// <summary>What changed from one revision of an article to another.</summary>
/// <param name="Headline">The headline, in pieces; empty where neither has one.</param>
/// <param name="Paragraphs">The paragraphs of both in order, each in pieces. One that both have as it is, or that only one has, is one piece; one that changed is cut between words.</param>
/// <remarks>The pieces that are not <see cref="PieceKind.Added"/>, put together, are the older text letter for letter; those that are not <see cref="PieceKind.Removed"/> are the newer.</remarks>
public sealed record RevisionDifference(IReadOnlyList<DifferencePiece> Headline, IReadOnlyList<IReadOnlyList<DifferencePiece>> Paragraphs)
{
    /// <summary>Whether anything is different.</summary>
    public bool IsAny => Headline.Concat(Paragraphs.SelectMany(p => p)).Any(p => p.Kind != PieceKind.Kept);

    /// <summary>The difference between two revisions. The work is bounded: where too much is different to be told apart word by word, the stretch is one that was removed and one that was added.</summary>
    public static RevisionDifference Between(ArticleRevision older, ArticleRevision newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new RevisionDifference(WordDifference.Between(older.Headline ?? "", newer.Headline ?? ""), Between(older.Paragraphs, newer.Paragraphs));
    }

    private static List<IReadOnlyList<DifferencePiece>> Between(IReadOnlyList<string> older, IReadOnlyList<string> newer)
    {
        var paragraphs = new List<IReadOnlyList<DifferencePiece>>();
        var (a, b) = (0, 0);
        foreach (var (keptA, keptB, length) in SequenceDifference.Common(older, newer))
        {
            paragraphs.AddRange(ParagraphPairs.Between([.. older.Skip(a).Take(keptA - a)], [.. newer.Skip(b).Take(keptB - b)]));
            for (var i = 0; i < length; i++) { Add(paragraphs, PieceKind.Kept, older[keptA + i]); }
            (a, b) = (keptA + length, keptB + length);
        }
        return paragraphs;
    }

    private static void Add(List<IReadOnlyList<DifferencePiece>> paragraphs, PieceKind kind, string text)
    {
        if (text.Length > 0) { paragraphs.Add([new DifferencePiece(kind, text)]); }
    }
}

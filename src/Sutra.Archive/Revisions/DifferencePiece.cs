namespace Sutra.Archive.Revisions;

/// <summary>What became of a stretch of text between two revisions.</summary>
public enum PieceKind
{
    /// <summary>Both have it.</summary>
    Kept,
    /// <summary>Only the newer has it.</summary>
    Added,
    /// <summary>Only the older has it.</summary>
    Removed,
}

/// <summary>A stretch of text of one of two revisions, or of both.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">Its letters as they stand; never empty, and never a part of a word.</param>
public readonly record struct DifferencePiece(PieceKind Kind, string Text);

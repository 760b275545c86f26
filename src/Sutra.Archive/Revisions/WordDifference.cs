using System.Text;

namespace Sutra.Archive.Revisions;

/// <summary>The difference of two texts by their words.</summary>
internal static class WordDifference
{
    /// <summary>The pieces in order; where both have changed, what was removed stands before what was added.</summary>
    public static IReadOnlyList<DifferencePiece> Between(string older, string newer)
    {
        if (older == newer) { return older.Length == 0 ? [] : [new DifferencePiece(PieceKind.Kept, older)]; }
        var (a, b) = (DifferenceWords.Of(older), DifferenceWords.Of(newer));
        var pieces = new Pieces();
        var (i, j) = (0, 0);
        foreach (var (keptA, keptB, length) in SequenceDifference.Common(a, b))
        {
            while (i < keptA) { pieces.Remove(a[i++]); }
            while (j < keptB) { pieces.Add(b[j++]); }
            pieces.Keep(string.Concat(a.Skip(keptA).Take(length)));
            (i, j) = (keptA + length, keptB + length);
        }
        return pieces.ToList();
    }

    /// <summary>Puts pieces together. White space alone between two changes is no rest for the eye: it goes with them.</summary>
    private sealed class Pieces
    {
        private readonly List<DifferencePiece> _done = [];
        private readonly StringBuilder _removed = new();
        private readonly StringBuilder _added = new();
        private string _space = "";

        public void Remove(string text)
        {
            TakeSpace();
            _removed.Append(text);
        }

        public void Add(string text)
        {
            TakeSpace();
            _added.Append(text);
        }

        public void Keep(string text)
        {
            if (text.Length == 0) { return; }
            if (_removed.Length + _added.Length > 0 && string.IsNullOrWhiteSpace(text)) { _space += text; return; }
            Close();
            _done.Add(new DifferencePiece(PieceKind.Kept, _space + text));
            _space = "";
        }

        public List<DifferencePiece> ToList()
        {
            Close();
            if (_space.Length > 0) { _done.Add(new DifferencePiece(PieceKind.Kept, _space)); }
            return _done;
        }

        private void TakeSpace()
        {
            _removed.Append(_space);
            _added.Append(_space);
            _space = "";
        }

        private void Close()
        {
            if (_removed.Length > 0) { _done.Add(new DifferencePiece(PieceKind.Removed, _removed.ToString())); }
            if (_added.Length > 0) { _done.Add(new DifferencePiece(PieceKind.Added, _added.ToString())); }
            _removed.Clear();
            _added.Clear();
        }
    }
}

using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Numbers;

/// <summary>What a piece of a sentence does for a number.</summary>
internal enum PieceKind
{
    None,
    Other,
    Number,
    Scale,
    Before,
    Whole,
    AtLeast,
    Classifier,
    Ordinal,
    Mark,
    Part,
}

/// <summary>A word, number or mark, or the part of a word that is one (তিন and টি of তিনটি).</summary>
internal readonly record struct NumberPiece(PieceKind Kind, decimal Value, TextSpan Span, bool Glued);

/// <summary>Cuts a sentence's tokens into the pieces of numbers.</summary>
internal static class NumberPieces
{
    private static readonly HashSet<string> s_classifiers = new(StringComparer.Ordinal)
    {
        "টি", "টা", "টির", "টিতে", "টিকে", "টিই", "টিও", "টার", "জন", "জনের", "জনকে", "জনই", "জনও", "খানা", "খানি", "বার", "গুণ", "দফা",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_classifierSpans = s_classifiers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The pieces in order.</summary>
    public static List<NumberPiece> Read(TokenList tokens)
    {
        var pieces = new List<NumberPiece>(tokens.Count + 4);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Number: pieces.Add(NumberOf(token)); break;
                case TokenKind.Word: ReadWord(token, pieces); break;
                default:
                    // ’ in দু’টি joins the number to its classifier.
                    if (!(token.Text[0] is '’' or '\'' or '‘' && !token.AfterSpace && pieces.Count > 0 && pieces[^1].Kind == PieceKind.Number && i + 1 < tokens.Count && !tokens[i + 1].AfterSpace && tokens[i + 1].Kind == TokenKind.Word))
                    {
                        pieces.Add(new NumberPiece(PieceKind.Mark, token.Text[0], token.Span, !token.AfterSpace));
                    }
                    break;
            }
        }
        return pieces;
    }

    // A row of digits that begins with 0 is a telephone or account number.
    private static NumberPiece NumberOf(Token token)
    {
        var text = token.Text;
        var isNumber = Digits.TryReadDecimal(text, out var value) && !(text.Length > 2 && Letters.DigitValue(text[0]) == 0 && text[1] != '.') && !(text.Length > 9 && !text.ContainsAny(',', '.'));
        return new NumberPiece(isNumber ? PieceKind.Number : PieceKind.Other, value, token.Span, !token.AfterSpace);
    }

    private static void ReadWord(Token token, List<NumberPiece> pieces)
    {
        var text = token.Text;
        var glued = !token.AfterSpace;
        var afterNumber = pieces.Count > 0 && pieces[^1].Kind is PieceKind.Number or PieceKind.Scale or PieceKind.Whole;
        if (afterNumber && s_classifierSpans.Contains(text)) { pieces.Add(new NumberPiece(PieceKind.Classifier, 0, token.Span, glued)); return; }
        if (afterNumber && glued && text is "তম" or "শে" or "ই" or "লা" or "রা" or "ঠা" or "ম" or "য়" or "র্থ") { pieces.Add(new NumberPiece(PieceKind.Ordinal, 0, token.Span, true)); return; }
        if (NumberWords.TryGet(text, out var word)) { pieces.Add(new NumberPiece(KindOf(word.Role), word.Value, token.Span, glued)); return; }
        if (!TrySplit(token, pieces)) { pieces.Add(new NumberPiece(PieceKind.Other, 0, token.Span, glued)); }
    }

    // তিনটি, পাঁচজন, তিনশ, দুইশতাধিক, দুবার, তিনদিন
    private static bool TrySplit(Token token, List<NumberPiece> pieces)
    {
        var text = token.Text;
        for (var length = Math.Min(NumberWords.Longest, text.Length - 1); length >= 2; length--)
        {
            if (!NumberWords.TryGet(text[..length], out var head) || head.Role is not (NumberRole.Unit or NumberRole.Whole)) { continue; }
            var rest = text[length..];
            var tail = new TextSpan(token.Span.Start + length, text.Length - length);
            NumberPiece second;
            if (s_classifierSpans.Contains(rest) && (rest is not "বার" || head.Value >= 2)) { second = new NumberPiece(PieceKind.Classifier, 0, tail, true); }
            else if (NumberWords.TryGet(rest, out var scale) && scale.Role is NumberRole.Scale or NumberRole.AtLeast) { second = new NumberPiece(KindOf(scale.Role), scale.Value, tail, true); }
            else if (length > 2 && rest.Length > 2 && CountedNouns.Knows(rest)) { second = new NumberPiece(PieceKind.Other, 0, tail, true); }
            else { continue; }
            pieces.Add(new NumberPiece(KindOf(head.Role), head.Value, new TextSpan(token.Span.Start, length), !token.AfterSpace));
            pieces.Add(second);
            return true;
        }
        return false;
    }

    private static PieceKind KindOf(NumberRole role) => role switch
    {
        NumberRole.Unit => PieceKind.Number,
        NumberRole.Scale => PieceKind.Scale,
        NumberRole.Before => PieceKind.Before,
        NumberRole.Whole => PieceKind.Whole,
        NumberRole.Part => PieceKind.Part,
        _ => PieceKind.AtLeast,
    };
}

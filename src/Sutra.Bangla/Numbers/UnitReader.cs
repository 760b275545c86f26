namespace Sutra.Bangla.Numbers;

/// <summary>Reads what a number counts: টাকা, জন, কিলোমিটার, or the noun after টি.</summary>
internal static class UnitReader
{
    /// <summary>The unit that starts at a piece and the index after it; null and the same index where there is none.</summary>
    public static (string? Unit, int End) Read(string text, IReadOnlyList<NumberPiece> pieces, int i)
    {
        if (i >= pieces.Count) { return (null, i); }
        if (pieces[i].Kind == PieceKind.Mark) { return (char)pieces[i].Value is '%' ? ("শতাংশ", i + 1) : (null, i); }
        if (pieces[i].Kind == PieceKind.Classifier)
        {
            var classifier = pieces[i].Span.In(text);
            if (classifier.StartsWith("জন")) { return ("জন", i + 1); }
            if (classifier is "বার" or "গুণ" or "দফা") { return (classifier.ToString(), i + 1); }
            return IsWord(pieces, i + 1) && classifier is "টি" or "টা" or "খানা" && IsNoun(pieces[i + 1].Span.In(text)) ? (Base(text, pieces[i + 1]), i + 2) : (null, i + 1);
        }
        if (!IsWord(pieces, i)) { return (null, i); }
        if (pieces[i].Span.In(text) is "কি" && i + 2 < pieces.Count && pieces[i + 1].Kind == PieceKind.Mark && pieces[i + 2].Span.In(text) is "মি") { return ("কিলোমিটার", i + 3); }
        // মার্কিন ডলার, মেট্রিক টন, বর্গ কিলোমিটার: the unit is the second word.
        if (pieces[i].Span.In(text) is "মার্কিন" or "মেট্রিক" or "বর্গ" or "ভারতীয়" && IsWord(pieces, i + 1) && CountedNouns.Base(pieces[i + 1].Span.Of(text)) is { } second) { return (second, i + 2); }
        return CountedNouns.Base(pieces[i].Span.Of(text)) is { } known ? (known, i + 1) : (null, i);
    }

    /// <summary>The currency whose sign stands before a number, or null.</summary>
    public static string? Before(NumberPiece piece) => piece.Kind != PieceKind.Mark ? null : (char)piece.Value switch { '৳' => "টাকা", '$' => "ডলার", '€' => "ইউরো", '£' => "পাউন্ড", '₹' => "রুপি", _ => null };

    // What follows a classifier is its noun, but for postpositions and verbs.
    private static bool IsNoun(ReadOnlySpan<char> word) => word is not ("পর্যন্ত" or "করে" or "থেকে" or "মধ্যে" or "আছে" or "ছিল" or "হয়েছে" or "হলো" or "উদ্ধার" or "ছাড়া" or "নিয়ে");

    private static bool IsWord(IReadOnlyList<NumberPiece> pieces, int i) => i < pieces.Count && pieces[i].Kind == PieceKind.Other;

    private static string Base(string text, NumberPiece piece) => CountedNouns.Base(piece.Span.Of(text)) ?? piece.Span.Of(text);
}

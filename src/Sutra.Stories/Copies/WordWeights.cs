namespace Sutra.Stories.Copies;

/// <summary>How much each word of a text counts when it is asked how much of it stands elsewhere.</summary>
internal static class WordWeights
{
    // In three different articles of one outlet it is the background that the outlet puts under all of them.
    private const int Standing = 3;

    /// <summary>The weights of a text by itself, 0 to 1: nothing for what it had before, little for its outlet's standing text.</summary>
    public static float[] Of(CopyText text, PassageIndex index)
    {
        var weights = new float[text.Words.Length];
        Array.Fill(weights, 1);
        foreach (var print in text.Prints)
        {
            var articles = index.StandsIn(print);
            if (articles < Standing) { continue; }
            foreach (ref var w in weights.AsSpan(print.At, Fingerprint.Words)) { w = Math.Min(w, 1f / articles); }
        }
        for (var i = 0; i < weights.Length; i++)
        {
            if (text.FirstOf(i) != i) { weights[i] = 0; }
        }
        return weights;
    }
}

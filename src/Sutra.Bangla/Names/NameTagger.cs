namespace Sutra.Bangla.Names;

/// <summary>Tags a sentence with the tags that together score best (Viterbi over a first-order chain); linear in the sentence's length.</summary>
internal static class NameTagger
{
    /// <summary>
    /// Taken off the score of "outside": the tagged corpora leave about every fourth name untagged, so the weights are too shy.
    /// In units of the weights; set on the main names of 40 read articles and on a held-out tenth of the corpora.
    /// </summary>
    private const int Boldness = 0;

    /// <summary>The best tags, one a token.</summary>
    public static int[] Tag(NameSentence sentence)
    {
        var n = sentence.Tokens.Count;
        var scores = new int[n * NameTags.Count];
        var symbols = new TagSymbol[n];
        for (var i = 0; i < n; i++) { symbols[i] = TagSymbol.Of(sentence, i); }
        var model = TaggerModel.Shared;
        for (var i = 0; i < n; i++)
        {
            var row = scores.AsSpan(i * NameTags.Count, NameTags.Count);
            AddWords(sentence, i, row);
            model.AddPlace(symbols, i, row);
            row[0] -= Boldness;
        }
        return Best(scores, n, model.Transitions);
    }

    /// <summary>The tags of the best path, given a score for each token and tag and for each pair of tags.</summary>
    public static int[] Best(int[] scores, int n, int[,] transitions)
    {
        const int T = NameTags.Count;
        var tags = new int[n];
        if (n == 0) { return tags; }
        var from = new byte[n * T];
        var last = new long[T];
        var next = new long[T];
        for (var t = 0; t < T; t++) { last[t] = NameTags.IsInner(t) ? long.MinValue / 2 : scores[t] + transitions[0, t]; }
        for (var i = 1; i < n; i++)
        {
            for (var t = 0; t < T; t++)
            {
                var best = long.MinValue / 2;
                for (var b = 0; b < T; b++)
                {
                    if (!NameTags.MayFollow(b, t) || last[b] + transitions[b, t] <= best) { continue; }
                    best = last[b] + transitions[b, t];
                    from[(i * T) + t] = (byte)b;
                }
                next[t] = best + scores[(i * T) + t];
            }
            (last, next) = (next, last);
        }
        tags[n - 1] = Array.IndexOf(last, last.Max());
        for (var i = n - 1; i > 0; i--) { tags[i - 1] = from[(i * T) + tags[i]]; }
        return tags;
    }

    private static void AddWords(NameSentence sentence, int i, Span<int> row)
    {
        var words = sentence.Words;
        Add(row, words[i].Scores.Here);
        if (i > 0) { Add(row, words[i - 1].Scores.Before); }
        if (i > 1) { Add(row, words[i - 2].Scores.TwoBefore); }
        if (i + 1 < words.Length) { Add(row, words[i + 1].Scores.After); }
        if (i + 2 < words.Length) { Add(row, words[i + 2].Scores.TwoAfter); }
    }

    private static void Add(Span<int> row, int[]? weights)
    {
        if (weights is null) { return; }
        for (var t = 0; t < weights.Length; t++) { row[t] += weights[t]; }
    }
}

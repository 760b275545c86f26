using System.Runtime.Intrinsics;

namespace Sutra.Bangla.Names;

/// <summary>Tags a sentence with the tags that together score best (Viterbi over a first-order chain); linear in the sentence's length.</summary>
internal static class NameTagger
{
    // Nearly all sentences have fewer tokens.
    private const int MostOnStack = 128;

    // Less than any sum of weights: no path goes there.
    private const int Never = int.MinValue / 4;

    /// <summary>The best tags, one a token.</summary>
    public static int[] Tag(NameSentence sentence)
    {
        var n = sentence.Tokens.Count;
        Span<Vector256<int>> scores = n <= MostOnStack ? stackalloc Vector256<int>[n] : new Vector256<int>[n];
        scores.Clear();
        AddWords(sentence.Words, scores);
        AddWindows(sentence, scores);
        return Best(scores, TaggerModel.Shared.Transitions);
    }

    /// <summary>What a tag adds to the scores of those behind it: its weights, and for the tags that may not follow it one that rules them out.</summary>
    public static Vector256<int> Transition(int before, Vector256<int> weights)
    {
        var row = Vector256.Create(Never);
        for (var tag = 0; tag < NameTags.Count; tag++) { if (NameTags.MayFollow(before, tag)) { row = row.WithElement(tag, weights[tag]); } }
        return row;
    }

    /// <summary>The tags of the best path; of paths that are equally good the one with the lower tag before.</summary>
    /// <param name="scores">Of each token, a lane a tag; they are overwritten.</param>
    /// <param name="transitions">Of each tag before, by <see cref="Transition"/>.</param>
    public static int[] Best(Span<Vector256<int>> scores, ReadOnlySpan<Vector256<int>> transitions)
    {
        var tags = new int[scores.Length];
        if (tags.Length == 0) { return tags; }
        var last = scores[0] + transitions[0];
        for (var i = 1; i < scores.Length; i++)
        {
            var best = Vector256.Create(last[0]) + transitions[0];
            var from = Vector256<int>.Zero;
            for (var b = 1; b < NameTags.Count; b++)
            {
                var score = Vector256.Create(last[b]) + transitions[b];
                from = Vector256.ConditionalSelect(Vector256.GreaterThan(score, best), Vector256.Create(b), from);
                best = Vector256.Max(score, best);
            }
            // Only differences count; without this they would grow with the sentence.
            last = best + scores[i] - Vector256.Create(best[0]);
            // Its scores are added up: from here on the place tells which tag each came from.
            scores[i] = from;
        }
        for (var t = 1; t < NameTags.Count; t++) { if (last[t] > last[tags[^1]]) { tags[^1] = t; } }
        for (var i = tags.Length - 1; i > 0; i--) { tags[i - 1] = scores[i][tags[i]]; }
        return tags;
    }

    // Every three symbols in a row, the sentence's ends among them, are looked up once and tell of each of the three.
    private static void AddWindows(NameSentence sentence, Span<Vector256<int>> scores)
    {
        var (first, middle) = (TagSymbol.Start, TagSymbol.Start);
        for (var i = 0; i < scores.Length + 2; i++)
        {
            var last = i < scores.Length ? TagSymbol.Of(sentence, i) : TagSymbol.End;
            var window = TaggerModel.Shared.ScoresOf(first, middle, last);
            if (i < scores.Length) { scores[i] += window.Last; }
            if (i > 0 && i <= scores.Length) { scores[i - 1] += window.Middle; }
            if (i > 1) { scores[i - 2] += window.First; }
            (first, middle) = (middle, last);
        }
    }

    private static void AddWords(WordFacts[] words, Span<Vector256<int>> scores)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Scores;
            scores[i] += word.Here;
            if (i + 1 < words.Length) { scores[i + 1] += word.Before; }
            if (i + 2 < words.Length) { scores[i + 2] += word.TwoBefore; }
            if (i > 0) { scores[i - 1] += word.After; }
            if (i > 1) { scores[i - 2] += word.TwoAfter; }
        }
    }
}

using System.Text.Json;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Tests.Statements;

/// <summary>Holds the floor on the labelled articles beside the checkout (forty articles, 202 statements that have a speaker).</summary>
public sealed class RealPagesTests
{
    // Measured .926 when this was written; score/score.py is the full measure.
    private const double LeastRecall = 0.88;

    [Fact]
    public void Nine_in_ten_labelled_statements_are_found_with_their_speaker()
    {
        var bodies = File.ReadLines(SharedData.Require("gold/said.input.jsonl")).Select(l => JsonDocument.Parse(l).RootElement)
            .ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("body").GetString()!);
        using var gold = JsonDocument.Parse(File.ReadAllText(SharedData.Require("gold/said.json")));
        var (asked, right) = (0, 0);
        foreach (var article in gold.RootElement.GetProperty("articles").EnumerateArray())
        {
            var found = Said.In(bodies[article.GetProperty("uid").GetString()!]);
            var sentences = article.GetProperty("sentence_texts").EnumerateArray().Select(s => Words(s.GetString()!)).ToList();
            foreach (var s in article.GetProperty("statements").EnumerateArray())
            {
                if (s.GetProperty("speaker").GetString() is not { Length: > 0 } speaker || s.GetProperty("kind").GetString() == "credit") { continue; }
                asked++;
                var texts = s.GetProperty("sents").EnumerateArray().Select(i => sentences[i.GetInt32()]).ToList();
                if (found.Any(f => texts.Exists(t => Words(f.Text).Contains(t, StringComparison.Ordinal)) && SameSpeaker(speaker, f))) { right++; }
            }
        }
        asked.ShouldBeGreaterThan(190);
        ((double)right / asked).ShouldBeGreaterThan(LeastRecall);
    }

    private static bool SameSpeaker(string gold, Statement s) => Shares(gold, s.Speaker) || (s.SpeakerName is { } name && Shares(gold, name));

    // One's words among the other's; endings are told by the first letters.
    private static bool Shares(string a, string b)
    {
        var (x, y) = (Stems(a), Stems(b));
        return x.Count > 0 && y.Count > 0 && (x.IsSubsetOf(y) || y.IsSubsetOf(x));
    }

    private static HashSet<string> Stems(string text) =>
        [.. Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[..Math.Min(4, w.Length)])];

    private static string Words(string text) =>
        string.Join(' ', Sutra.Bangla.Words.Tokenizer.Tokenize(Sutra.Bangla.Text.BanglaText.Normalize(text)).Where(t => t.Kind != Sutra.Bangla.Words.TokenKind.Mark).Select(t => t.ToString()));
}

using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>Finds people to whom something was done on the way back in some articles, where they had gone in others.</summary>
internal static class WayDisagreements
{
    private const int Before = 3;

    public static Disagreement? Find(IReadOnlyList<Act> same)
    {
        var ways = same.Select(a => (Act: a, Way: Of(a))).Where(x => x.Way is not null).ToList();
        var claims = ways.Select(x => x.Act.ClaimOf(x.Way!.Value.Words, x.Way.Value.Key)).ToList();
        return claims.Count > 1 ? ClaimGroups.Make($"{same[0].Whom.Text}: {same[0].Word}", DisagreementKind.Other, claims) : null;
    }

    private static (string Words, string Key)? Of(Act act)
    {
        var tokens = act.Sentence.Tokens;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Is("ফেরার") && i + 1 < tokens.Count && tokens[i + 1].Text is "পথে" or "সময়") { return (Words(act.Sentence, i - Before, i + 1), "back"); }
            if (tokens[i].Text is "গেলে" or "গিয়ে" && PlaceNoun.At(act.Sentence, i - 1) is { Closes: true }) { return (Words(act.Sentence, i - Before, i), "there"); }
        }
        return null;
    }

    private static string Words(Sentence sentence, int first, int last)
    {
        first = Math.Max(0, first);
        while (first < last && sentence.Tokens[first].Kind == TokenKind.Mark) { first++; }
        return TextSpan.FromBounds(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End).Of(sentence.Text);
    }
}

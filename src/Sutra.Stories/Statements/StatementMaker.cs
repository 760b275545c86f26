using Sutra.Bangla.Text;
using Sutra.Stories.Statements.Chains;
using Sutra.Stories.Statements.Contents;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Speakers;

namespace Sutra.Stories.Statements;

/// <summary>Makes statements of drafts whose words and speakers are known.</summary>
internal sealed class StatementMaker(IReadOnlyList<Line> lines, QuotationMap quotations, RoleTeller roles, ChainMaker chains)
{
    public Statement Make(Draft d)
    {
        var indices = Enumerable.Range(d.First, d.Last - d.First + 1).ToList();
        var line = lines[d.Cue.Line];
        var stance = StanceTeller.Tell(line, d.Cue);
        var (role, body) = roles.Of(d);
        return new Statement(
            indices,
            string.Join(' ', indices.Select(i => lines[i].Text)),
            d.Source.Text,
            d.SpeakerName,
            line.TextOf(d.Cue.First, d.Cue.Last + 1),
            d.Cue.Line,
            KindTeller.Tell(lines, d, quotations),
            d.Source.Via,
            stance)
        {
            Role = role,
            Body = body,
            Claim = ClaimTeller.Tell(lines, d, stance),
            Quotes = [.. indices.SelectMany(QuotesIn)],
            Chain = chains.Of(d),
            CreditsPage = PageCredits.IsOne(d, lines.Count),
        };
    }

    // A quotation over several sentences is given sentence by sentence: each stands so in the page.
    private IEnumerable<string> QuotesIn(int sentence)
    {
        var text = lines[sentence].Sentence.Text;
        foreach (var q in quotations.Of(sentence))
        {
            var start = q.FirstSentence == sentence ? q.Start : 0;
            var end = Math.Min(q.LastSentence == sentence ? q.End : text.Length, text.Length);
            while (start < end && (Letters.IsQuote(text[start]) || text[start] == ' ')) { start++; }
            while (end > start && (Letters.IsQuote(text[end - 1]) || text[end - 1] == ' ')) { end--; }
            if (end > start) { yield return text[start..end]; }
        }
    }
}

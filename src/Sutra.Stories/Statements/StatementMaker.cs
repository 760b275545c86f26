using Sutra.Stories.Statements.Chains;
using Sutra.Stories.Statements.Contents;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Speakers;

namespace Sutra.Stories.Statements;

/// <summary>Makes statements of drafts whose words and speakers are known.</summary>
internal sealed class StatementMaker(IReadOnlyList<Line> lines, QuotationMap quotations, QuotedWords quoted, RoleTeller roles, ChainMaker chains)
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
            Quotes = quoted.Of(d.First, d.Last),
            Chain = chains.Of(d),
            CreditsPage = PageCredits.IsOne(d, lines.Count),
        };
    }
}

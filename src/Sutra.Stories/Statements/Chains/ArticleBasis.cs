using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Chains;

/// <summary>What a part of an article rests on.</summary>
public enum BasisKind
{
    /// <summary>The outlet's own reporting: what it saw, and what was said to it or in public.</summary>
    Own,
    /// <summary>A news agency.</summary>
    Agency,
    /// <summary>Another outlet.</summary>
    Outlet,
    /// <summary>A press release or press statement.</summary>
    Release,
    /// <summary>A post in a social medium.</summary>
    Post,
    /// <summary>Somebody else who passed words on.</summary>
    Other,
}

/// <summary>What an article rests on, and how much of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Whose it is, as the page has it; empty for the outlet's own reporting.</param>
/// <param name="Sentences">How many of the body's sentences rest on it.</param>
/// <param name="Share">The same of all sentences, 0 to 1.</param>
public sealed record Basis(BasisKind Kind, string Name, int Sentences, double Share);

/// <summary>Tells what an article rests on: its own reporting, agencies, other outlets, releases, posts.</summary>
/// <remarks>
/// A sentence of a statement rests on the last link before the outlet that is one of these. A page that credits an agency rests on it
/// wherever it names no other; without such a credit a sentence that belongs to nobody's statement is the outlet's own. What the page prints
/// twice counts once.
/// </remarks>
public static class ArticleBasis
{
    /// <summary>The bases, what most sentences rest on first; empty for a body without sentences.</summary>
    public static IReadOnlyList<Basis> Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Sentences.Count == 0) { return []; }
        var printings = new Printings(reading.Sentences);
        var outlet = new OwnOutlet(reading.Article);
        var credits = PageCredits.Of(reading.Article, outlet, reading.Sentences.Select(s => s.Text), reading.Statements.Where(s => s.CreditsPage).SelectMany(s => s.Via.Append(s.Speaker)));
        // Whoever is credited for a page publishes.
        var whole = credits.Count == 0 ? (BasisKind.Own, "") : (credits.Exists(c => KindOf(c) is BasisKind.Agency) ? BasisKind.Agency : BasisKind.Outlet, string.Join("; ", credits));
        var bases = new (BasisKind Kind, string Name)[reading.Sentences.Count];
        Array.Fill(bases, whole);
        foreach (var s in reading.Statements)
        {
            if (s.Kind is StatementKind.Credit || OfChain(s.Chain) is not { } basis) { continue; }
            foreach (var i in s.Sentences) { bases[printings.FirstOf(i)] = basis; }
        }
        var once = bases.Where((_, i) => !printings.Repeats(i)).ToList();
        return [.. once.GroupBy(b => b).OrderByDescending(g => g.Count()).Select(g => new Basis(g.Key.Kind, g.Key.Name, g.Count(), (double)g.Count() / once.Count))];
    }

    // A page's credit stands in no sentence: it is for what has no other.
    private static (BasisKind Kind, string Name)? OfChain(IReadOnlyList<ChainLink> chain)
    {
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            var link = chain[i];
            if (link is { Kind: LinkKind.Relay, Sentence: not null }) { return (KindOf(link.Name), link.Name); }
            if (link.Kind is LinkKind.Occasion && Occasions.Of(link.Name) is OccasionKind.Post) { return (BasisKind.Post, NameOf(chain)); }
            if (link.Kind is LinkKind.Document && DocumentWords.KindOf(Morphology.LastWord(link.Name)) is var kind && kind is DocumentKind.Release) { return (BasisKind.Release, NameOf(chain)); }
            if (link.Kind is LinkKind.Document && DocumentWords.StemOf(Morphology.LastWord(link.Name)) is "পোস্ট" or "স্ট্যাটাস" or "টুইট") { return (BasisKind.Post, NameOf(chain)); }
            if (link.Kind is LinkKind.Speaker && SourceTables.IsOutlet(Morphology.LastWord(link.Name))) { return (KindOf(link.Name), link.Name); }
        }
        return null;
    }

    private static string NameOf(IReadOnlyList<ChainLink> chain) => chain[0].Name;

    private static BasisKind KindOf(string name) => SourceTables.IsAgency(Morphology.LastWord(name)) ? BasisKind.Agency : SourceTables.IsOutlet(Morphology.LastWord(name)) ? BasisKind.Outlet : BasisKind.Other;
}

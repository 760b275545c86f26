using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Stories.Statements.Chains;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Copies.Translations;

/// <summary>An article that names an agency or an outlet as the source of what it tells.</summary>
/// <param name="Number">Its place in the run.</param>
/// <param name="Reading">The article.</param>
/// <param name="Credits">Whom it names.</param>
/// <param name="Facts">Its facts in order.</param>
internal sealed record CreditedText(int Number, Reading Reading, IReadOnlyList<string> Credits, IReadOnlyList<Fact> Facts)
{
    /// <summary>The weight of all its facts.</summary>
    public double Weight { get; } = Facts.Sum(f => f.Weight);

    /// <summary>The article with whom it credits; null where it credits nobody.</summary>
    public static CreditedText? Of(Reading reading, int number)
    {
        if (reading.Article.Credits.Count == 0 && !reading.Statements.Any(NamesASource)) { return null; }
        var based = ArticleBasis.Of(reading).Where(b => b.Kind is BasisKind.Agency or BasisKind.Outlet).SelectMany(b => b.Name.Split("; "));
        var credits = CopyCredits.Of(reading).Concat(based).Where(c => c.Length > 1).Distinct(StringComparer.Ordinal).ToList();
        return credits.Count == 0 ? null : new CreditedText(number, reading, credits, FactSequence.Of(reading));
    }

    // What an article rests on is looked at only where somebody is named: in nine articles of ten nobody is.
    private static bool NamesASource(Statement statement) =>
        statement.CreditsPage || statement.Via.Count > 0 || SourceTables.IsOutlet(Morphology.LastWord(statement.Speaker)) || SourceTables.IsOutlet(Morphology.LastWord(statement.SpeakerName ?? ""));

    /// <summary>The name by which it credits somebody whom another credits too, or null: বার্তা সংস্থা রয়টার্স and রয়টার্স are one.</summary>
    public string? InCommonWith(CreditedText other) =>
        Credits.FirstOrDefault(c => other.Credits.Any(o => c == o || Morphology.LastWord(c) == Morphology.LastWord(o)));
}

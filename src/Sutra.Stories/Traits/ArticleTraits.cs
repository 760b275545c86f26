using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>What of an article tells its happening from others beside its words: when and where it was, who speaks and on what occasion.</summary>
/// <param name="Headline">The terms of the headline alone.</param>
/// <param name="Setting">The terms of the sentences that say on which day it happened: where they stand, what is told there is the same whoever tells it.</param>
/// <param name="Speakers">Who speaks, by keys across articles, weighed by how many sentences they have and how rare the name is.</param>
/// <param name="Occasion">The terms of the sentences that say on what occasion words were said (a meeting, an address, an interview).</param>
/// <param name="Days">The days it speaks of.</param>
public sealed record ArticleTraits(TermVector Headline, TermVector Setting, TermVector Speakers, TermVector Occasion, SpokenDays Days);

using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>What of an article tells its happening from others beside its words: whom and where it names, what it counts, of which days it speaks.</summary>
/// <param name="Headline">The terms of the headline alone.</param>
/// <param name="Deeds">The terms of the headline and the first sentences without those of names and times.</param>
/// <param name="Setting">The terms of the sentences that say on which day it happened: where they stand, what is told there is the same whoever tells it.</param>
/// <param name="Occasions">The terms of each sentence that tells of the main day or names an occasion (a meeting, an address, a match), the first few.</param>
/// <param name="People">Persons, by their keys across articles, weighed by how rare the name is and how often and how early it stands.</param>
/// <param name="Bodies">Organisations, in the same way.</param>
/// <param name="Places">Places, in the same way.</param>
/// <param name="HeadlinePeople">Persons of the headline.</param>
/// <param name="Numbers">Numbers that are no times, larger ones weighing more.</param>
/// <param name="Days">The days it speaks of.</param>
public sealed record ArticleTraits(TermVector Headline, TermVector Deeds, TermVector Setting, IReadOnlyList<TermVector> Occasions, TermVector People, TermVector Bodies, TermVector Places, TermVector HeadlinePeople, TermVector Numbers, SpokenDays Days);

using System.Runtime.CompilerServices;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>How alike articles open: whether they can be about the same people where names alone are no proof.</summary>
internal static class Openings
{
    private const int Sentences = 3;
    private const double Alike = 0.12;
    private static readonly ConditionalWeakTable<Reading, TermVector> s_openings = [];

    /// <summary>The terms of an article's first sentences.</summary>
    public static TermVector Of(Reading reading) => s_openings.GetValue(reading, r => TermVector.Of(r.Sentences.Take(Sentences)));

    /// <summary>Whether two articles of a storyline open with matters that have to do with each other: namesakes of two towns do not.</summary>
    public static bool AreNear(Reading a, Reading b) => a == b || Of(a).Cosine(Of(b)) >= Alike;
}

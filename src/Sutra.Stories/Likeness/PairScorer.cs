using System.Globalization;
using Sutra.Bangla.Facts;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Likeness;

/// <summary>Says how likely two articles tell of one happening: what the features of the pair weigh, added up.</summary>
/// <remarks>The weights are learnt by <c>bench/Sutra.Stories.Training</c>; <c>docs/stories.md</c> says on what, and how well they do on events held back.</remarks>
internal sealed class PairScorer
{
    private const string Constant = "*";
    private readonly double _constant;
    private readonly double[] _weights;

    /// <param name="constant">The score of a pair whose features are all 0.</param>
    /// <param name="weights">What one of each feature adds, in the order of <see cref="PairFeatures.Names"/>.</param>
    public PairScorer(double constant, double[] weights) => (_constant, _weights) = (constant, weights);

    /// <summary>The scorer of <c>pair-weights.tsv</c>.</summary>
    public static PairScorer Shipped { get; } = Of(FactTable.Load(typeof(PairScorer).Assembly, "pair-weights.tsv"));

    /// <summary>The log odds that two articles tell of one happening, as far as the labelled events show.</summary>
    public double Score(ToldArticle a, ToldArticle b)
    {
        Span<double> features = stackalloc double[PairFeatures.Count];
        PairFeatures.Fill(a, b, features);
        return Score(features);
    }

    /// <summary>The same of a pair's features.</summary>
    public double Score(ReadOnlySpan<double> features)
    {
        var sum = _constant;
        for (var i = 0; i < _weights.Length; i++) { sum += _weights[i] * features[i]; }
        return sum;
    }

    /// <summary>Reads the weights of a table; a feature it does not name weighs nothing.</summary>
    public static PairScorer Of(FactTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var weights = table.Rows.ToDictionary(r => r["feature"], r => double.Parse(r["weight"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new PairScorer(weights[Constant], [.. PairFeatures.Names.Select(n => weights.GetValueOrDefault(n))]);
    }

    /// <summary>The rows of such a table, its head first.</summary>
    public IEnumerable<string> Rows()
    {
        yield return "feature\tweight";
        yield return FormattableString.Invariant($"{Constant}\t{_constant:0.####}");
        for (var i = 0; i < _weights.Length; i++) { yield return FormattableString.Invariant($"{PairFeatures.Names[i]}\t{_weights[i]:0.####}"); }
    }
}

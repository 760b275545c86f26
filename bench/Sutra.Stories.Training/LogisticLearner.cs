using Sutra.Stories.Likeness;

namespace Sutra.Stories.Training;

/// <summary>Learns weights that add up to the log odds of an example's holding: logistic regression by Newton's method, features scaled, weights drawn to 0.</summary>
internal static class LogisticLearner
{
    private const int Steps = 12;

    // So strong since there are few events: docs/stories.md has what others did on events held back.
    private const double Damping = 300;

    /// <summary>The weights, of features as they come.</summary>
    public static PairScorer Learn(IReadOnlyList<Example> examples)
    {
        var n = examples[0].Features.Length;
        var mean = Enumerable.Range(0, n).Select(f => examples.Average(e => e.Features[f])).ToArray();
        var scale = Enumerable.Range(0, n).Select(f => Math.Max(1e-6, Math.Sqrt(examples.Average(e => Math.Pow(e.Features[f] - mean[f], 2))))).ToArray();
        var rows = examples.Select(e => (double[])[1, .. e.Features.Select((v, f) => (v - mean[f]) / scale[f])]).ToArray();
        var weights = new double[n + 1];
        for (var step = 0; step < Steps; step++)
        {
            var move = Solve(Newton(rows, examples, weights));
            for (var i = 0; i <= n; i++) { weights[i] += move[i]; }
        }
        var raw = Enumerable.Range(0, n).Select(f => weights[f + 1] / scale[f]).ToArray();
        return new PairScorer(weights[0] - raw.Zip(mean, (w, m) => w * m).Sum(), raw);
    }

    // The second derivatives, and in the last column the first ones.
    private static double[,] Newton(double[][] rows, IReadOnlyList<Example> examples, double[] weights)
    {
        var n = weights.Length;
        var matrix = new double[n, n + 1];
        for (var i = 1; i < n; i++) { (matrix[i, i], matrix[i, n]) = (Damping, -Damping * weights[i]); }
        for (var e = 0; e < rows.Length; e++)
        {
            var x = rows[e];
            var p = 1 / (1 + Math.Exp(-weights.Zip(x, (w, v) => w * v).Sum()));
            var (slope, curve) = ((examples[e].Holds ? 1 : 0) - p, Math.Max(1e-9, p * (1 - p)));
            for (var i = 0; i < n; i++)
            {
                matrix[i, n] += slope * x[i];
                for (var k = 0; k < n; k++) { matrix[i, k] += curve * x[i] * x[k]; }
            }
        }
        return matrix;
    }

    // Gauss and Jordan; the last column is the right side.
    private static double[] Solve(double[,] m)
    {
        var n = m.GetLength(0);
        for (var c = 0; c < n; c++)
        {
            var pivot = Enumerable.Range(c, n - c).MaxBy(r => Math.Abs(m[r, c]));
            for (var k = 0; k <= n; k++) { (m[c, k], m[pivot, k]) = (m[pivot, k], m[c, k]); }
            for (var r = 0; r < n; r++)
            {
                if (r == c) { continue; }
                var by = m[r, c] / m[c, c];
                for (var k = c; k <= n; k++) { m[r, k] -= by * m[c, k]; }
            }
        }
        return [.. Enumerable.Range(0, n).Select(i => m[i, n] / m[i, i])];
    }
}

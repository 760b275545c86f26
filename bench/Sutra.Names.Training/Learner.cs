namespace Sutra.Names.Training;

/// <summary>Learns weights from tagged sentences.</summary>
internal static class Learner
{
    private const int Epochs = 12;

    /// <summary>The rows of a table of weights, its head first.</summary>
    public static List<string> Learn(IReadOnlyList<TaggedSentence> train)
    {
        var model = new Perceptron();
        var data = train.Where(t => !t.IsLeftUntagged).Select(t => (Features: model.Features(t, learn: true), t.Tags)).ToArray();
        var random = new Random(20251201);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(data);
            foreach (var (features, tags) in data) { model.Learn(features, tags, 0); }
        }
        var rows = new List<string> { "feature\tweights" };
        rows.AddRange(model.Averaged(scale: 10, least: 15, seenLeast: 3).Select(f => $"{f.Feature}\t{string.Join(' ', f.Weights)}"));
        Console.Error.WriteLine($"{data.Length} sentences, {rows.Count - 1} features");
        return rows;
    }
}

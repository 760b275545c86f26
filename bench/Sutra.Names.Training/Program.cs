using Sutra.Names.Training;

// Learns src/Sutra.Bangla/Names/name-weights.tsv:
//   dotnet run -c Release --project bench/Sutra.Names.Training -- OUT [--hold] [--miss N] FILE...
// FILE: tagged sentences as JSON lines; --hold keeps the last tenth of each file back, for measuring.
var files = args.Where(a => a.EndsWith(".jsonl", StringComparison.Ordinal)).ToArray();
var hold = args.Contains("--hold");
var miss = Array.IndexOf(args, "--miss") is >= 0 and var at ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : 0;
var train = new List<TaggedSentence>();
foreach (var file in files)
{
    var all = TaggedSentence.Read(file);
    train.AddRange((hold ? all.Take(all.Count * 9 / 10) : all).Where(t => !t.IsLeftUntagged));
}
Console.Error.WriteLine($"{train.Count} sentences");
var model = new Perceptron();
var data = train.Select(t => (Features: model.Features(t, learn: true), t.Tags)).ToArray();
var random = new Random(20251201);
for (var epoch = 0; epoch < 12; epoch++)
{
    random.Shuffle(data);
    foreach (var (features, tags) in data) { model.Learn(features, tags, miss); }
}
using var output = new StreamWriter(args[0]);
output.NewLine = "\n";
output.WriteLine("# Weights of the name tagger: for each feature what it adds to the scores of the tags outside, person (first, inner), organisation, place.");
output.WriteLine("# Learnt by bench/Sutra.Names.Training, an averaged perceptron, on the tagged corpora of Rifat et al. 2019 (train part, MIT) and banglakit (CC0).");
output.WriteLine("feature\tweights");
var rows = 0;
foreach (var (feature, weights) in model.Averaged(scale: 10, least: 15, seenLeast: 3))
{
    rows++;
    output.WriteLine($"{feature}\t{string.Join(' ', weights)}");
}
Console.Error.WriteLine($"{rows} features");

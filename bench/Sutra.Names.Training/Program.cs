using Sutra.Names.Training;

// Learns src/Sutra.Bangla/Names/name-weights.tsv, or measures what is learnt on sentences held back:
//   dotnet run -c Release --project bench/Sutra.Names.Training -- OUT FILE...
//   dotnet run -c Release --project bench/Sutra.Names.Training -- --folds 5 [--found FOUND] FILE...
// FILE: tagged sentences as JSON lines; FOUND: gets the names found, for score.py ner.
var files = args.Where(a => a.EndsWith(".jsonl", StringComparison.Ordinal) && File.Exists(a)).ToArray();
if (Array.IndexOf(args, "--folds") is >= 0 and var at)
{
    var found = Array.IndexOf(args, "--found") is >= 0 and var f ? args[f + 1] : null;
    Folds.Run([.. files.Where(x => x != found)], int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture), found);
    return;
}
var rows = Learner.Learn([.. files.SelectMany(f => TaggedSentence.OfRows(TaggedRow.Read(f)))]);
using var output = new StreamWriter(args[0]);
output.NewLine = "\n";
output.WriteLine("# Weights of the name tagger: for each feature what it adds to the scores of the tags outside, person (first, inner), organisation, place.");
output.WriteLine("# Learnt by bench/Sutra.Names.Training, an averaged perceptron, on the tagged corpora of Rifat et al. 2019 (train part, MIT) and banglakit (CC0).");
foreach (var row in rows) { output.WriteLine(row); }

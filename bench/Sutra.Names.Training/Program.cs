using System.Globalization;
using Sutra.Bangla.Names;
using Sutra.Names.Training;

// Learns src/Sutra.Bangla/Names/name-parts.tsv and name-weights.tsv.br, or measures what is learnt on sentences held back:
//   dotnet run -c Release --project bench/Sutra.Names.Training -- FOLDER FILE... [--articles ARTICLES]
//   dotnet run -c Release --project bench/Sutra.Names.Training -- --folds 5 [--found FOUND] FILE... [--articles ARTICLES]
//   dotnet run -c Release --project bench/Sutra.Names.Training -- --unpack FOLDER > TABLE
//   dotnet run -c Release --project bench/Sutra.Names.Training -- --pack TABLE FOLDER
// FOLDER: src/Sutra.Bangla/Names; TABLE: the weights as a table that people can read; FILE: tagged sentences as JSON lines; ARTICLES: articles that nobody tagged, as JSON lines; FOUND: gets the names found, for score.py ner.
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : null;
if (args is ["--unpack", var folder])
{
    using var table = PackedWeights.Unpack(File.OpenRead(Path.Combine(folder, PackedWeights.FileName)));
    using var print = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
    while (table.ReadLine() is { } line) { print.WriteLine(line); }
    return;
}
if (args is ["--pack", var file, var into])
{
    Pack(into, File.ReadLines(file));
    return;
}
var (folds, found, untagged) = (Option("--folds"), Option("--found"), Option("--articles"));
var files = args.Where(a => a.EndsWith(".jsonl", StringComparison.Ordinal) && a != found && a != untagged && File.Exists(a)).ToArray();
var articles = untagged is null ? [] : Reading.Articles(untagged);
if (folds is not null)
{
    Folds.Run(files, articles, int.Parse(folds, CultureInfo.InvariantCulture), found);
    return;
}
var weights = TableLearner.Learn(files.Select(TaggedRow.Read), articles);
Pack(args[0],
[
    "# Weights of the name tagger: for each feature what it adds to the scores of the tags outside, person (first, inner), organisation, place.",
    "# Learnt by bench/Sutra.Names.Training, an averaged perceptron, on the tagged corpora of Rifat et al. 2019 (train part, MIT) and banglakit (CC0).",
    .. weights,
]);
Write("name-parts.tsv",
[
    "# Parts of persons' names: how often a word opens a name of two words or more, stands later in one, is one alone, and stands outside",
    "# any person's name. Counted by bench/Sutra.Names.Training on the tagged corpora of Rifat et al. 2019 (train part, MIT) and banglakit (CC0),",
    "# case endings taken off where the bare form was met too, and on the 2,448 articles of the development corpus as the finder reads them, in",
    "# which a word counts once an article. Words met in a name at least twice, or once and never outside one.",
    "word\tfirst\tlater\talone\toutside",
    .. NameLexicon.Parts.OrderByDescending(p => p.Value.Inside).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => FormattableString.Invariant($"{p.Key}\t{p.Value.First}\t{p.Value.Later}\t{p.Value.Alone}\t{p.Value.Outside}")),
]);

void Pack(string folder, IEnumerable<string> lines)
{
    using var output = File.Create(Path.Combine(folder, PackedWeights.FileName));
    PackedWeights.Pack(lines, output);
}

void Write(string name, IEnumerable<string> lines)
{
    using var output = new StreamWriter(Path.Combine(args[0], name)) { NewLine = "\n" };
    foreach (var line in lines) { output.WriteLine(line); }
}

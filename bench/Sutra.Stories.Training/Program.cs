using Sutra.Stories.Training;

// Learns src/Sutra.Stories/Likeness/pair-weights.tsv, or measures what is learnt on events held back:
//   dotnet run -c Release --project bench/Sutra.Stories.Training -- learn LABELS INPUT > src/Sutra.Stories/Likeness/pair-weights.tsv
//   dotnet run -c Release --project bench/Sutra.Stories.Training -- folds|shuffles|faults LABELS INPUT
// LABELS: articles put into events, INPUT: the articles as JSON lines; those of score.py stories.
if (args is not [var command, var labels, var input] || command is not ("learn" or "folds" or "shuffles" or "faults"))
{
    Console.Error.WriteLine("usage: Sutra.Stories.Training learn|folds|shuffles|faults LABELS INPUT");
    return 2;
}
var articles = Labelled.Read(labels, input);
switch (command)
{
    case "folds": FoldsCommand.Run(articles, Console.Out); break;
    case "shuffles": ShufflesCommand.Run(articles, Console.Out); break;
    case "faults": FaultsCommand.Run(articles, Console.Out); break;
    default: LearnCommand.Run(articles, Console.Out); break;
}
return 0;

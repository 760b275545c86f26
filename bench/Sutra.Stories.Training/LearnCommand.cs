namespace Sutra.Stories.Training;

/// <summary>Learns from all labelled articles; the table that ships.</summary>
internal static class LearnCommand
{
    public static void Run(IReadOnlyList<LabelledArticle> articles, TextWriter output)
    {
        output.Write("# What each feature of a pair of articles adds to the log odds that they tell of one happening; * stands for the constant.\n");
        output.Write("# Learnt by: bench/Sutra.Stories.Training learn, on 927 articles of six outlets of 15 to 17 December 2025, put into 690 events by reading\n");
        output.Write("# (../shared/gold/stories.json). What it does on events held back: docs/stories.md.\n");
        var scorer = LogisticLearner.Learn([.. new PairTable(articles).Pairs.Values.Select(p => p.Example)]);
        foreach (var row in scorer.Rows()) { output.Write(row + "\n"); }
    }
}

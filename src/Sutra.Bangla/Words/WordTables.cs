namespace Sutra.Bangla.Words;

/// <summary>How the tables of words name cases, classes and forms.</summary>
internal static class WordTables
{
    public static WordCase CaseOf(string cell) => cell switch
    {
        "" or "none" => WordCase.None,
        "objective" => WordCase.Objective,
        "genitive" => WordCase.Genitive,
        "locative" => WordCase.Locative,
        _ => throw new InvalidOperationException($"There is no case {cell}."),
    };

    public static WordClass ClassOf(string cell) =>
        Enum.TryParse<WordClass>(cell, ignoreCase: true, out var value) ? value : throw new InvalidOperationException($"There is no class {cell}.");

    public static VerbForm VerbOf(string cell) =>
        Enum.TryParse<VerbForm>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : throw new InvalidOperationException($"There is no form {cell}.");

    public static VerbPerson PersonOf(string cell) =>
        cell.Length == 0 ? VerbPerson.None : Enum.TryParse<VerbPerson>(cell, ignoreCase: true, out var value) ? value : throw new InvalidOperationException($"There is no person {cell}.");
}

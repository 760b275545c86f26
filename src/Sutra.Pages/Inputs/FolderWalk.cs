namespace Sutra.Pages.Inputs;

/// <summary>Finds the pages in a folder and its sub-folders.</summary>
/// <remarks>
/// Pages are files that end in .txt .html .htm .xhtml .jsonl .ndjson .warc, each also with .gz behind. Hidden files and
/// folders, READMEs and links to folders (which may lead in circles) are none.
/// </remarks>
internal static class FolderWalk
{
    private static readonly string[] s_extensions = [".txt", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".warc"];

    /// <summary>The paths of the pages in ordinal order, and the folders that could not be opened.</summary>
    public static (IReadOnlyList<string> Files, IReadOnlyList<InputFailure> Failures) Find(string folder)
    {
        var files = new List<string>();
        var failures = new List<InputFailure>();
        var left = new Stack<string>();
        left.Push(folder);
        while (left.TryPop(out var current))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(current).Where(IsPage));
                foreach (var inner in Directory.EnumerateDirectories(current).Where(d => !IsHidden(d) && new DirectoryInfo(d).LinkTarget is null)) { left.Push(inner); }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failures.Add(new InputFailure(current, Reasons.Of(e)));
            }
        }
        files.Sort(StringComparer.Ordinal);
        return (files, failures);
    }

    private static bool IsPage(string path)
    {
        var name = Path.GetFileName(path);
        return !IsHidden(path) && !name.StartsWith("readme", StringComparison.OrdinalIgnoreCase) && s_extensions.Any(e => ContentSniffer.HasExtension(name, e));
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');
}

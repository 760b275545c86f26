using System.Text;

namespace Sutra.Cli.Tests.House;

/// <summary>The files of the checkout that are written by people: what a build leaves behind and what git does not track stay out.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] s_leftOut = [".git", "bin", "obj", ".vs", "TestResults", "BenchmarkDotNet.Artifacts"];
    private static readonly string[] s_binary = [".gz", ".png", ".ico", ".woff2", ".db"];

    /// <summary>Paths from the root, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Walk(SharedData.Root)
        .Select(p => Path.GetRelativePath(SharedData.Root, p).Replace('\\', '/'))
        .Where(p => !p.Contains(".received.", StringComparison.Ordinal) && !s_binary.Contains(Path.GetExtension(p)))
        .Order(StringComparer.Ordinal)];

    /// <summary>The files with one of these extensions under a folder ("src/", or "" for all).</summary>
    public static IEnumerable<string> Under(string folder, params string[] extensions) =>
        All.Where(p => p.StartsWith(folder, StringComparison.Ordinal) && (extensions.Length == 0 || extensions.Contains(Path.GetExtension(p))));

    /// <summary>A file's text, exactly as it stands.</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(SharedData.Root, path), Encoding.UTF8);

    /// <summary>A file's lines.</summary>
    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(SharedData.Root, path), Encoding.UTF8);

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) != ".git")
            .Concat(Directory.EnumerateDirectories(folder).Where(d => !s_leftOut.Contains(Path.GetFileName(d))).SelectMany(Walk));
}

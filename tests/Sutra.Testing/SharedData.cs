using Xunit;

namespace Sutra.Testing;

/// <summary>The real pages and labels that stand beside a checkout and never in it. Tests on them skip where they are absent.</summary>
public static class SharedData
{
    /// <summary>The checkout's root: the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the shared data; skips the test with a message where it is absent.</summary>
    public static string Require(string relative)
    {
        var path = Path.Combine(Root, "..", "shared", relative);
        if (!File.Exists(path) && !Directory.Exists(path)) { Assert.Skip($"The shared data is not beside this checkout: ../shared/{relative}"); }
        return path;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Sutra.slnx"))) { folder = Path.GetDirectoryName(folder); }
        return folder ?? throw new InvalidOperationException("The tests do not run inside a checkout.");
    }
}

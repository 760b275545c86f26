using System.Runtime.CompilerServices;
using Xunit;

namespace Sutra.Testing;

/// <summary>Holds an output against a text that a person has read and approved.</summary>
/// <remarks>
/// The approved text stands in <c>Approved/NAME</c> beside the test. Where the output differs, the test writes
/// <c>NAME.received.txt</c> next to it and fails with the first line that differs. To approve a change after reading
/// it, run the tests with the environment variable <c>SUTRA_APPROVE=1</c>; on CI that is refused.
/// </remarks>
public static class Approve
{
    /// <summary>Fails unless <paramref name="received"/> is the approved text called <paramref name="name"/>.</summary>
    public static void That(string received, string name, [CallerFilePath] string caller = "")
    {
        ArgumentNullException.ThrowIfNull(received);
        var folder = Path.Combine(Path.GetDirectoryName(caller)!, "Approved");
        var path = Path.Combine(folder, name);
        var text = received.ReplaceLineEndings("\n");
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (approved == text) { return; }
        Directory.CreateDirectory(folder);
        if (Environment.GetEnvironmentVariable("SUTRA_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, text);
            return;
        }
        File.WriteAllText(path + ".received.txt", text);
        Assert.Fail(approved is null ? $"{name} has no approved text yet; read {path}.received.txt." : FirstDifference(name, approved, text));
    }

    private static string FirstDifference(string name, string approved, string received)
    {
        var (a, r) = (approved.Split('\n'), received.Split('\n'));
        var i = 0;
        while (i < a.Length && i < r.Length && a[i] == r[i]) { i++; }
        return $"{name} differs at line {i + 1}:\n  approved: {(i < a.Length ? a[i] : "(end)")}\n  received: {(i < r.Length ? r[i] : "(end)")}";
    }
}

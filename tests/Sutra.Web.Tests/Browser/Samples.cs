namespace Sutra.Web.Tests.Browser;

/// <summary>Files of samples/ that are brought to the server.</summary>
internal static class Samples
{
    public static IEnumerable<string> First(int count) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Root, "samples", "setu")).Order(StringComparer.Ordinal).Take(count);
}

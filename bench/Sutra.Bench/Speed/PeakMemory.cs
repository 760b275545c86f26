using System.Diagnostics;
using System.Globalization;

namespace Sutra.Bench.Speed;

/// <summary>The most memory that the process ever had resident.</summary>
internal static class PeakMemory
{
    private const string Status = "/proc/self/status";

    /// <summary>In bytes: VmHWM on Linux, else the peak working set.</summary>
    public static long Bytes()
    {
        if (!File.Exists(Status)) { return Process.GetCurrentProcess().PeakWorkingSet64; }
        var line = File.ReadLines(Status).First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024;
    }
}

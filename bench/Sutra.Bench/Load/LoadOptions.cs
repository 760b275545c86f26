namespace Sutra.Bench.Load;

/// <summary>How hard a server is asked.</summary>
/// <param name="Server">The server's address.</param>
/// <param name="Readers">How many ask at once, each on a connection of its own.</param>
/// <param name="Pause">How long each waits from an answer to its next question on average; zero asks on at once.</param>
/// <param name="Time">For how long.</param>
/// <param name="Warm">For how long before that, uncounted.</param>
/// <param name="Seed">What the paths and values are drawn by.</param>
internal sealed record LoadOptions(Uri Server, int Readers, TimeSpan Pause, TimeSpan Time, TimeSpan Warm, ulong Seed)
{
    /// <summary>How long an answer is waited for.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}

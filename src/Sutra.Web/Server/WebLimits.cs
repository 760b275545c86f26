namespace Sutra.Web.Server;

/// <summary>What one request, one address and all of them together may take.</summary>
internal sealed record WebLimits
{
    /// <summary>The longest page that is read, in bytes.</summary>
    public long PageBytes { get; init; } = 8L << 20;

    /// <summary>The largest form with pages to be read, in bytes.</summary>
    public long FormBytes { get; init; } = 16L << 20;

    /// <summary>The most that one call of <c>/api/add</c> may send, in bytes as they come.</summary>
    public long AddBytes { get; init; } = 4L << 30;

    /// <summary>How many calls of <c>/api/add</c> run at a time; more are asked to come again.</summary>
    public int AddCalls { get; init; } = 4;

    /// <summary>How many files a form may hold, and how many pages are shown of them.</summary>
    public int FormFiles { get; init; } = 20;

    /// <summary>The longest query string, in characters as sent.</summary>
    public int QueryLength { get; init; } = 8192;

    /// <summary>All headers of a request together, in bytes.</summary>
    public int HeaderBytes { get; init; } = 32 << 10;

    /// <summary>Connections at a time.</summary>
    public int Connections { get; init; } = 1000;

    /// <summary>Requests a minute from one address beyond this machine.</summary>
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>Requests a minute from this machine; 0 for as many as like.</summary>
    public int RequestsPerMinuteOnLoopback { get; init; }

    /// <summary>Wrong tokens a minute from one address.</summary>
    public int LoginsPerMinute { get; init; } = 10;

    /// <summary>What finished pages may take in memory, in bytes.</summary>
    public long CacheBytes { get; init; } = 16L << 20;

    /// <summary>What pages that were read and not kept yet may take in memory, in bytes.</summary>
    public long DeskBytes { get; init; } = 128L << 20;

    /// <summary>How long an addition waits for another process that is writing, in seconds.</summary>
    public int PatienceSeconds { get; init; } = 60;

    /// <summary>How long requests may go on after the server was told to stop, in seconds.</summary>
    public int StopSeconds { get; init; } = 30;
}

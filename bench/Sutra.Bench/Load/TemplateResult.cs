namespace Sutra.Bench.Load;

/// <summary>What came of the requests of one template.</summary>
/// <param name="template">The template as it was given.</param>
internal sealed class TemplateResult(string template)
{
    /// <summary>The template as it was given.</summary>
    public string Template { get; } = template;

    /// <summary>How long the answers took, to their last byte; those with an error as well.</summary>
    public LatencyHistogram Times { get; } = new();

    /// <summary>How many there were of each status.</summary>
    public SortedDictionary<string, long> Statuses { get; } = new(StringComparer.Ordinal);

    /// <summary>The bytes of the answers' bodies.</summary>
    public long Bytes { get; private set; }

    /// <summary>How many had an error: a status of 400 or more, or no answer.</summary>
    public long Errors { get; private set; }

    /// <summary>The first path that had an error, or null.</summary>
    public string? FirstError { get; private set; }

    /// <summary>Takes an answer; <paramref name="status"/> is 0 where there was none, and <paramref name="name"/> then says why.</summary>
    public void Add(string path, int status, string name, long bytes, TimeSpan took)
    {
        Times.Add(took);
        Statuses[name] = Statuses.GetValueOrDefault(name) + 1;
        Bytes += bytes;
        if (status is >= 200 and < 400) { return; }
        Errors++;
        FirstError ??= $"{name} {path}";
    }

    /// <summary>Takes those of another.</summary>
    public void Add(TemplateResult other)
    {
        Times.Add(other.Times);
        foreach (var (name, count) in other.Statuses) { Statuses[name] = Statuses.GetValueOrDefault(name) + count; }
        (Bytes, Errors, FirstError) = (Bytes + other.Bytes, Errors + other.Errors, FirstError ?? other.FirstError);
    }
}

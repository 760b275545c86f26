using System.Diagnostics;
using System.Diagnostics.Metrics;
using Sutra.Archive.Keeping;
using Sutra.Stories.Json;

namespace Sutra.Web.Server;

/// <summary>What the server counts of its own, beside what the framework counts of every request.</summary>
internal sealed class WebInstruments : IDisposable
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "Sutra.Web";

    private readonly Meter _meter = new(Name);
    private readonly ActivitySource _source = new(Name);
    private readonly Counter<long> _asked;
    private readonly Counter<long> _kept;
    private readonly Counter<long> _refused;
    private readonly Histogram<double> _batch;
    private readonly UpDownCounter<long> _waiting;

    public WebInstruments()
    {
        _asked = _meter.CreateCounter<long>("sutra.pages.asked", "{page}", "Pages asked for, by whether they were in memory.");
        _kept = _meter.CreateCounter<long>("sutra.pages.kept", "{page}", "Pages that were added, by what was done with them.");
        _refused = _meter.CreateCounter<long>("sutra.pages.refused", "{page}", "Pages that could not be added.");
        _batch = _meter.CreateHistogram<double>("sutra.adding.batch", "s", "How long it took to keep a batch of pages.");
        _waiting = _meter.CreateUpDownCounter<long>("sutra.adding.waiting", "{page}", "Pages that wait to be kept.");
    }

    /// <summary>Begins a span; null where nobody listens.</summary>
    public Activity? Begin(string name) => _source.StartActivity(name);

    /// <summary>A page was asked for.</summary>
    public void Asked(string route, bool fromMemory) => _asked.Add(1, new("route", route), new("memory", fromMemory));

    /// <summary>A batch of pages was kept.</summary>
    public void Kept(IReadOnlyList<Kept> batch, TimeSpan took)
    {
        _batch.Record(took.TotalSeconds);
        foreach (var kept in batch) { _kept.Add(1, new KeyValuePair<string, object?>("as", JsonText.NameOf(kept.As))); }
    }

    /// <summary>Pages could not be added.</summary>
    public void Refused(int pages) => _refused.Add(pages);

    /// <summary>Pages began to wait, or ended.</summary>
    public void Waiting(int change) => _waiting.Add(change);

    /// <inheritdoc/>
    public void Dispose()
    {
        _meter.Dispose();
        _source.Dispose();
    }
}

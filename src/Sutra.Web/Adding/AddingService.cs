using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sutra.Archive;
using Sutra.Archive.Keeping;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Web.Server;

namespace Sutra.Web.Adding;

/// <summary>Keeps pages: the one place of the server that writes. It has the archive's right to write only while there is something to keep, and waits for others who have it.</summary>
internal sealed partial class AddingService(WebSettings settings, WebInstruments instruments, TimeProvider clock, ILogger<AddingService> log) : IHostedService
{
    // Enough for whole batches while the next pages are read.
    private const int MostWaiting = 256;

    // The right is given up after so long with nothing to do, and now and then even so, for others to have a turn.
    private static readonly TimeSpan s_linger = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_turn = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly Channel<Addition> _queue = Channel.CreateBounded<Addition>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    private Task _work = Task.CompletedTask;

    // What the last writer held: the next one would read some days' pages again.
    private WriterMemory? _memory;

    /// <summary>Hands a page over; waits where too many do so. The task that it yields is done when the page is on the disk, or cannot be.</summary>
    public async Task<Task<AddOutcome>> Add(RawPage page, Reading reading, CancellationToken stop)
    {
        PreparedPage prepared;
        try { prepared = PreparedPage.Of(page, reading); }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Failed(log, e);
            return Task.FromResult(new AddOutcome(null, FaultOf(e)));
        }
        var addition = new Addition(prepared);
        try
        {
            await _queue.Writer.WriteAsync(addition, stop);
            instruments.Waiting(1);
        }
        catch (ChannelClosedException) { addition.Answer(new AddOutcome(null, "the server is stopping")); }
        return addition.Outcome;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _work = Task.Run(Work, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        // What was taken is kept before the end.
        _queue.Writer.TryComplete();
        return _work.WaitAsync(cancellationToken);
    }

    private async Task Work()
    {
        while (await _queue.Reader.WaitToReadAsync(CancellationToken.None))
        {
            using (var writer = await Open())
            {
                var began = clock.GetTimestamp();
                while (writer is not null && Keep(writer) && clock.GetElapsedTime(began) < s_turn && await More()) { }
                _memory = writer?.Memory;
            }
            await Task.Delay(s_pause, clock, CancellationToken.None);
        }
    }

    private async Task<bool> More()
    {
        using var linger = new CancellationTokenSource(s_linger, clock);
        try { return await _queue.Reader.WaitToReadAsync(linger.Token); }
        catch (OperationCanceledException) { return false; }
    }

    // Null where the archive cannot be written to: whoever waits has been told.
    private async Task<ArchiveWriter?> Open()
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try { return ArchiveWriter.Open(settings.Archive, clock, _memory); }
            catch (ArchiveException e)
            {
                if (e.InnerException is IOException and not ArchiveException && clock.GetElapsedTime(began).TotalSeconds < settings.Limits.PatienceSeconds && !_queue.Reader.Completion.IsCompleted)
                {
                    await Task.Delay(s_pause, clock, CancellationToken.None);
                    continue;
                }
                Refuse(Taken(), e.Message);
                return null;
            }
        }
    }

    // Whether the writer is still good.
    private bool Keep(ArchiveWriter writer)
    {
        var taken = new Queue<Addition>();
        IEnumerable<PreparedPage> Pages()
        {
            foreach (var addition in Taken())
            {
                taken.Enqueue(addition);
                yield return addition.Page;
            }
        }
        using var span = instruments.Begin("keep");
        try
        {
            var began = clock.GetTimestamp();
            foreach (var batch in PageBatches.Add(writer, Pages(), clock))
            {
                instruments.Kept(batch, clock.GetElapsedTime(began));
                foreach (var kept in batch) { taken.Dequeue().Answer(new AddOutcome(kept, null)); }
                began = clock.GetTimestamp();
            }
            return true;
        }
        catch (ArchiveException e)
        {
            Refuse(taken, e.Message);
            return false;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Failed(log, e);
            Refuse(taken, FaultOf(e));
            return false;
        }
    }

    private IEnumerable<Addition> Taken()
    {
        while (_queue.Reader.TryRead(out var addition))
        {
            instruments.Waiting(-1);
            yield return addition;
        }
    }

    private static string FaultOf(Exception e) => $"a fault of the program ({e.GetType().Name}); please report it";

    private void Refuse(IEnumerable<Addition> additions, string reason)
    {
        var count = 0;
        foreach (var addition in additions)
        {
            addition.Answer(new AddOutcome(null, reason));
            count++;
        }
        instruments.Refused(count);
        Refused(log, count, reason);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Pages} pages were not kept: {Reason}")]
    private static partial void Refused(ILogger log, int pages, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A fault of the program while pages were kept")]
    private static partial void Failed(ILogger log, Exception e);
}

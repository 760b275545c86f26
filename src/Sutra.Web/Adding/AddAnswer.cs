using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Web.Server;

namespace Sutra.Web.Adding;

/// <summary>The answer to a call that adds pages, written while the call still goes on: a caller may wait for the first page to be kept before it sends the next.</summary>
internal sealed class AddAnswer(HttpContext context, AddingService adding) : IDisposable
{
    // Characters of pages that wait for the disk: a page's tree takes many times as much again.
    private const long MostInside = 1 << 23;

    // So many failures are held back until a page is kept, for a call of which nothing is kept to be answered with an error.
    private const int MostHeld = 100;

    private readonly Channel<(Task<AddOutcome> Outcome, string Name, int Size)> _lines = Channel.CreateBounded<(Task<AddOutcome>, string, int)>(new BoundedChannelOptions(64) { SingleReader = true, SingleWriter = true });
    private readonly List<(string Name, string Reason)> _held = [];
    private readonly MemoryStream _bytes = new();
    private readonly SemaphoreSlim _room = new(0);
    private long _inside;
    private bool _started;
    private bool _isArchivesFault;

    /// <summary>Adds a page.</summary>
    public async Task Add(RawPage page, Reading reading)
    {
        var size = page.Content.Length;
        while (Interlocked.Read(ref _inside) is > 0 and var inside && inside + size > MostInside) { await _room.WaitAsync(context.RequestAborted); }
        Interlocked.Add(ref _inside, size);
        await _lines.Writer.WriteAsync((await adding.Add(page, reading, context.RequestAborted), page.Id, size), context.RequestAborted);
    }

    /// <summary>Says what could not be read.</summary>
    public async Task Fail(InputFailure failure)
    {
        var name = failure.Name.StartsWith('-') ? "body" + failure.Name[1..] : failure.Name;
        await _lines.Writer.WriteAsync((Task.FromResult(new AddOutcome(null, failure.Reason)), name, 0), context.RequestAborted);
    }

    /// <summary>No more comes.</summary>
    public void End() => _lines.Writer.TryComplete();

    /// <inheritdoc/>
    public void Dispose()
    {
        _room.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Writes the lines in the order of the pages, until the end.</summary>
    public async Task Write()
    {
        try { await WriteLines(); }
        catch
        {
            // Else the one who reads would wait for room for ever.
            context.Abort();
            throw;
        }
    }

    private async Task WriteLines()
    {
        await foreach (var (outcome, name, size) in _lines.Reader.ReadAllAsync(context.RequestAborted))
        {
            var result = await outcome;
            Interlocked.Add(ref _inside, -size);
            if (size > 0) { _room.Release(); _isArchivesFault |= result.Kept is null; }
            Put(result, name);
            if (_started && (!_lines.Reader.TryPeek(out var next) || !next.Outcome.IsCompleted || _bytes.Length > 1 << 16)) { await Flush(); }
        }
        if (_started) { await Flush(); return; }
        var status = _isArchivesFault ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest;
        await ErrorAnswers.WriteProblem(context, status, string.Join("; ", _held.Take(5).Select(h => $"{h.Name}: {h.Reason}")));
    }

    private void Put(AddOutcome outcome, string name)
    {
        if (outcome.Kept is null && !_started)
        {
            _held.Add((name, outcome.Reason!));
            if (_held.Count < MostHeld) { return; }
        }
        if (!_started)
        {
            _started = true;
            foreach (var (failed, reason) in _held) { KeptJson.WriteFailure(_bytes, failed, reason); }
            if (outcome.Kept is null) { return; }
        }
        if (outcome.Kept is { } kept) { KeptJson.WriteLine(_bytes, kept); }
        else { KeptJson.WriteFailure(_bytes, name, outcome.Reason!); }
    }

    private async Task Flush()
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "application/x-ndjson; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
        }
        await context.Response.Body.WriteAsync(_bytes.GetBuffer().AsMemory(0, (int)_bytes.Length), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        _bytes.SetLength(0);
    }
}

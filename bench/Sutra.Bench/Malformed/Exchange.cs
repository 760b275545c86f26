using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Sutra.Bench.Malformed;

/// <summary>What came back for a request.</summary>
/// <param name="Bytes">All bytes, up to a bound.</param>
/// <param name="IsConnected">Whether there was a server at all.</param>
/// <param name="IsClosed">Whether the server closed the connection in time.</param>
/// <param name="Took">From the connection to its end.</param>
internal readonly record struct Answer(byte[] Bytes, bool IsConnected, bool IsClosed, TimeSpan Took);

/// <summary>Sends bytes over a connection of their own and takes what comes back.</summary>
internal static class Exchange
{
    // What is looked at stands at an answer's start.
    private const int MostKept = 1 << 16;

    // Who is told that no more comes may close without a word, even where there was something to say.
    private static readonly TimeSpan s_timeToSay = TimeSpan.FromMilliseconds(200);

    /// <summary>Sends a request and waits for the server to close the connection, no longer than <paramref name="bound"/>.</summary>
    public static async Task<Answer> Send(IPEndPoint server, RawRequest request, TimeSpan bound)
    {
        var start = Stopwatch.GetTimestamp();
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using var patience = new CancellationTokenSource(bound);
        using var kept = new MemoryStream();
        try { await socket.ConnectAsync(server, patience.Token).ConfigureAwait(false); }
        catch (Exception e) when (e is SocketException or OperationCanceledException) { return new Answer([], false, false, Stopwatch.GetElapsedTime(start)); }
        // At once: a server that refuses a long request before its end closes, and what it said is lost if it is read only then.
        var receiving = Receive(socket, kept, patience.Token);
        await SendAll(socket, request, receiving, patience.Token).ConfigureAwait(false);
        var closed = await receiving.ConfigureAwait(false);
        return new Answer(kept.ToArray(), true, closed, Stopwatch.GetElapsedTime(start));
    }

    private static async Task SendAll(Socket socket, RawRequest request, Task receiving, CancellationToken patience)
    {
        try
        {
            for (var at = 0; at < request.Bytes.Length;) { at += await socket.SendAsync(request.Bytes.AsMemory(at), patience).ConfigureAwait(false); }
            if (!request.Ends) { return; }
            await Task.WhenAny(receiving, Task.Delay(s_timeToSay, patience)).ConfigureAwait(false);
            if (!receiving.IsCompleted) { socket.Shutdown(SocketShutdown.Send); }
        }
        // The server has heard enough; what it said is read all the same.
        catch (Exception e) when (e is SocketException or OperationCanceledException) { }
    }

    private static async Task<bool> Receive(Socket socket, MemoryStream kept, CancellationToken patience)
    {
        var buffer = new byte[1 << 14];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), patience).ConfigureAwait(false) is > 0 and var got)
            {
                kept.Write(buffer, 0, (int)Math.Min(got, MostKept - kept.Length));
            }
            return true;
        }
        catch (SocketException) { return true; }
        catch (OperationCanceledException) { return false; }
    }
}

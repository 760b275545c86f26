using System.Buffers.Binary;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Sutra.Web.Pages;

/// <summary>A finished page as it is kept: packed, since a long one packs to a tenth, and nearly everybody takes it so.</summary>
/// <remarks>Only what is the same for all who ask is kept, so a packed page's length tells nothing of anybody's secrets.</remarks>
internal sealed class KeptPage
{
    // A member of gzip closes with the length of what is in it.
    private const int LengthBytes = 4;

    private readonly byte[] _packed;

    /// <summary>Packs a page as it is written: unpacked it stands nowhere, and a long one leaves no large piece of memory behind.</summary>
    public KeptPage(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) { write(pack); }
        _packed = packed.ToArray();
    }

    /// <summary>What it takes in memory, in bytes.</summary>
    public int Size => _packed.Length;

    /// <summary>Sends it as whoever asks can read it.</summary>
    public async Task Send(HttpContext context)
    {
        var bytes = IsTakenPacked(context.Request) ? _packed : Unpack();
        if (bytes == _packed) { context.Response.Headers.ContentEncoding = "gzip"; }
        context.Response.Headers.AppendList(HeaderNames.Vary, ["Accept-Encoding"]);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) { await context.Response.Body.WriteAsync(bytes, context.RequestAborted); }
    }

    private static bool IsTakenPacked(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && e.Quality is null or > 0);

    private byte[] Unpack()
    {
        var page = new byte[BinaryPrimitives.ReadInt32LittleEndian(_packed.AsSpan(_packed.Length - LengthBytes))];
        using var unpack = new GZipStream(new MemoryStream(_packed), CompressionMode.Decompress);
        unpack.ReadExactly(page);
        return page;
    }
}

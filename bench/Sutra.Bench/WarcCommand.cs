using System.Globalization;
using System.Text;
using Sutra.Bench.Labelled;
using Sutra.Bench.Warc;

namespace Sutra.Bench;

/// <summary><c>warc OUT SHARED</c>: writes a large web archive out of the labelled pages, over and over, for measuring memory.</summary>
internal static class WarcCommand
{
    public static int Run(Arguments arguments, TextWriter output)
    {
        var path = arguments.Path(0, "OUT");
        var size = arguments.Size("size", 1L << 30);
        LabelledPage[] pages = [.. LabelledPages.ReadAll(arguments.Path(1, "SHARED"))];
        using var file = File.Create(path);
        var warc = new WarcWriter(file, packed: path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase));
        warc.Write("warcinfo", null, "application/warc-fields", "software: bench/Sutra.Bench\r\nformat: WARC File Format 1.1\r\n"u8);
        var responses = 0;
        while (warc.Written < size) { WriteVisit(warc, pages[responses % pages.Length], responses++); }
        file.Flush();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {warc.Records:N0} records, {responses:N0} pages, {warc.Written:N0} bytes ({file.Length:N0} on the disk)"));
        return 0;
    }

    // A crawler asks, keeps the answer, says how it came by it; and now and then finds nothing new.
    private static void WriteVisit(WarcWriter warc, LabelledPage page, int number)
    {
        var target = string.Create(CultureInfo.InvariantCulture, $"https://{page.Set}.example/{Uri.EscapeDataString(page.Name)}/{number}");
        warc.Write("request", target, "application/http;msgtype=request", Encoding.ASCII.GetBytes($"GET /{number} HTTP/1.1\r\nHost: {page.Set}.example\r\n\r\n"));
        warc.Write("response", target, "application/http;msgtype=response", HttpResponses.Of(page.Unpack(), number % 3 == 0 ? page.Packed : null, chunked: number % 2 == 0));
        if (number % 5 == 0) { warc.Write("metadata", target, "application/warc-fields", "fetchTimeMs: 12\r\n"u8); }
        if (number % 7 == 0) { warc.Write("revisit", target, "application/http;msgtype=response", "HTTP/1.1 304 Not Modified\r\n\r\n"u8); }
    }
}

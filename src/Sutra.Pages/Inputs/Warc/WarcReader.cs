using System.Globalization;

namespace Sutra.Pages.Inputs.Warc;

/// <summary>Reads the pages of a web archive (ISO 28500, WARC 1.0 and 1.1), one record after another.</summary>
/// <remarks>
/// Pages are HTML responses with status 200, HTML and text resources, and the plain text of conversions (WET). All else
/// is passed over without a word: requests, revisits, metadata, pictures, redirects and error pages are no news pages.
/// A record that cannot be read fails alone, and the next one is looked for.
/// </remarks>
internal static class WarcReader
{
    private const string PassedOver = "bytes that are no record were passed over";

    /// <summary>The pages in the archive's order; failures are named by the record's number, from 1, and its address.</summary>
    public static IEnumerable<SourceItem> Read(string path, Stream stream, UnpackedStream? unpacked, SourceOptions options)
    {
        unpacked?.KeepForRecovery();
        using var input = new WarcInput(stream, unpacked, (int)Math.Min(options.MaxPageBytes + (2 * NamedFields.Longest), 1 << 30));
        var number = 0;
        var told = false;
        while (true)
        {
            var (found, clean) = input.FindRecord();
            var trouble = (found ? null : input.Damage) ?? (clean ? null : found || number > 0 ? PassedOver : "it holds no record of a web archive");
            if (trouble is not null && !told) { yield return SourceItem.Failed(After(path, number), trouble); }
            told = trouble is not null && !found;
            if (!found)
            {
                if (!input.Resume()) { break; }
                if (trouble is null) { yield return SourceItem.Failed(After(path, number), PassedOver); }
                continue;
            }
            number++;
            (var item, told) = ReadRecord(path, number, input, options);
            if (item is { } one) { yield return one; }
        }
        if (number == 0 && !told) { yield return SourceItem.Failed(path, "it holds no record of a web archive"); }
    }

    // What is lost of a record explains what is passed over behind it.
    private static (SourceItem? Item, bool Lost) ReadRecord(string path, int number, WarcInput input, SourceOptions options)
    {
        var (head, reason) = WarcHead.Read(input);
        var name = Name(path, number, head);
        if (head?.Length is not { } length) { return (SourceItem.Failed(name, reason ?? "its Content-Length is missing or no length"), true); }
        var block = new WarcBlock(input, length);
        var item = WarcPage.Read(block, head, name, options);
        return block.Finish() is { } wrong ? (SourceItem.Failed(name, wrong), true) : (item, false);
    }

    private static string Name(string path, int number, WarcHead? head)
    {
        var what = head?.Url ?? head?.Id;
        var record = string.Create(CultureInfo.InvariantCulture, $"{path}: record {number}");
        return what is null ? record : $"{record} ({(what.Length > 200 ? what[..200] + "…" : what)})";
    }

    private static string After(string path, int number) =>
        number == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}: after record {number}");
}

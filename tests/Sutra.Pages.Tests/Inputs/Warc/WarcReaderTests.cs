using System.Text;
using NodaTime;
using Sutra.Pages.Inputs;
using Sutra.Pages.Inputs.Warc;

namespace Sutra.Pages.Tests.Inputs;

public sealed class WarcReaderTests
{
    private const string Html = "<html><body><p>সোমবার ভোরে ধানখালী বাজারে আগুন লেগে তিনটি দোকান পুড়ে গেছে।</p></body></html>";

    private static byte[] Good(char id) => WarcBytes.Response(Html, $"urn:uuid:{id}");

    /// <summary>The archive as one stream, as one gzip member, and as a member a record.</summary>
    private static IEnumerable<(string Form, List<SourceItem> Items)> ReadInEveryForm(SourceOptions? options = null, params byte[][] records)
    {
        byte[] all = [.. records.SelectMany(r => r)];
        yield return ("plain", Read(all, packed: false, options));
        yield return ("one member", Read(Gzip.Pack(all), packed: true, options));
        yield return ("a member a record", Read([.. records.SelectMany(r => Gzip.Pack(r))], packed: true, options));
    }

    private static List<SourceItem> Read(byte[] bytes, bool packed, SourceOptions? options = null)
    {
        using Stream stream = packed ? new UnpackedStream(new MemoryStream(bytes)) : new MemoryStream(bytes);
        return [.. WarcReader.Read("in.warc", stream, stream as UnpackedStream, options ?? new SourceOptions())];
    }

    private static void ShouldBe(List<SourceItem> items, string form, params string[] wanted) =>
        items.Select(i => i.Failure is { } f ? $"{f.Name}: {f.Reason}" : i.Page!.Id).ShouldBe(wanted, form);

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    [InlineData("0.18")]
    public void A_response_is_a_page_with_what_its_record_says(string version)
    {
        var page = Read(WarcBytes.Response(Html, "urn:uuid:5b1d-a", version: version), packed: false).ShouldHaveSingleItem().Page.ShouldNotBeNull();
        page.ShouldBe(new RawPage { Id = "5b1d-a", Kind = ContentKind.Html, Content = Html, Url = "https://nodibarta.example/a", Crawled = new LocalDate(2031, 3, 14) });
    }

    [Fact]
    public void Addresses_in_brackets_ids_of_other_schemes_and_folded_fields_are_read()
    {
        var page = Read(WarcBytes.Record("resource", Encoding.UTF8.GetBytes(Html), "urn:x:7", "WARC-Target-URI: <https://nodibarta.example/\r\n\t7>\r\ncontent-TYPE: text/html\r\n"), packed: false).Single().Page.ShouldNotBeNull();
        (page.Id, page.Url).ShouldBe(("urn:x:7", "https://nodibarta.example/ 7"));
    }

    [Fact]
    public void What_holds_no_page_is_passed_over_without_a_word()
    {
        byte[][] records =
        [
            WarcBytes.Record("warcinfo", "software: x\r\n"u8.ToArray(), fields: "Content-Type: application/warc-fields\r\n"),
            WarcBytes.Record("request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), fields: "Content-Type: application/http; msgtype=request\r\n"),
            WarcBytes.Record("revisit", WarcBytes.Http([]), fields: "Content-Type: application/http; msgtype=response\r\n"),
            WarcBytes.Record("metadata", "outlink: x\r\n"u8.ToArray()),
            WarcBytes.Record("continuation", Encoding.UTF8.GetBytes(Html)),
            WarcBytes.Record("response", "20310314 x"u8.ToArray(), fields: "Content-Type: text/dns\r\n"),
            WarcBytes.Record("conversion", "{}"u8.ToArray(), fields: "Content-Type: application/json\r\n"),
            WarcBytes.Record("resource", [1, 2, 3], fields: "Content-Type: image/png\r\n"),
            WarcBytes.Response(WarcBytes.Http([0, 1, 2], fields: "Content-Type: image/jpeg\r\n")),
            WarcBytes.Response(WarcBytes.Http("{}"u8.ToArray(), fields: "Content-Type: application/json\r\n")),
            WarcBytes.Response(WarcBytes.Http("User-agent: *"u8.ToArray(), fields: "Content-Type: text/plain\r\n")),
            WarcBytes.Response(WarcBytes.Http("User-agent: *"u8.ToArray(), fields: "")),
            WarcBytes.Response(WarcBytes.Http(Encoding.UTF8.GetBytes(Html), "404 Not Found")),
            WarcBytes.Response(WarcBytes.Http(Encoding.UTF8.GetBytes(Html), "301 Moved Permanently")),
            WarcBytes.Response(WarcBytes.Http([])),
            Good('a'),
        ];
        foreach (var (form, items) in ReadInEveryForm(null, records)) { ShouldBe(items, form, "a"); }
    }

    [Fact]
    public void The_plain_text_of_a_conversion_is_a_dump()
    {
        var item = Read(WarcBytes.Record("conversion", Encoding.UTF8.GetBytes("সেতু খুলেছে\nকাঁকনা নদীর সেতু আজ খুলেছে।"), fields: "Content-Type: text/plain\r\n"), packed: false).Single();
        item.Page!.Kind.ShouldBe(ContentKind.Text);
    }

    [Theory]
    [InlineData("-5", "its Content-Length is missing or no length")]
    [InlineData("", "its Content-Length is missing or no length")]
    [InlineData("ten", "its Content-Length is missing or no length")]
    [InlineData("99999999999999999999999", "its Content-Length is missing or no length")]
    [InlineData("900000000000", "the record is shorter than it says")]
    [InlineData("1000", "the record is shorter than it says")]
    [InlineData("150", "the record is longer than it says")]
    [InlineData("0", "its HTTP head is cut off")]
    public void A_record_that_lies_about_its_length_costs_that_record(string length, string reason)
    {
        foreach (var (form, items) in ReadInEveryForm(null, Good('a'), WarcBytes.Response(Html, "urn:uuid:b", length), Good('c'), Good('d')))
        {
            items.Select(i => i.Page?.Id).ShouldBe(["a", null, "c", "d"], $"{form}: {length}");
            items[1].Failure!.Name.ShouldStartWith("in.warc: record 2", customMessage: form);
            if (length != "0") { items[1].Failure!.Reason.ShouldBe(reason, form); }
        }
    }

    [Fact]
    public void A_length_that_swallows_everything_behind_is_told_too_where_the_record_is_passed_over()
    {
        foreach (var (form, items) in ReadInEveryForm(null, WarcBytes.Record("request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), length: "5000000000"), Good('b'))) { ShouldBe(items, form, "in.warc: record 1 (00): the record is shorter than it says", "b"); }
    }

    [Fact]
    public void A_page_that_tells_of_records_is_one_page()
    {
        var forged = Encoding.UTF8.GetBytes("<html><body><pre>\r\n\r\n" + Encoding.UTF8.GetString(Good('x')) + "</pre>" + Html);
        foreach (var (form, items) in ReadInEveryForm(null, Good('a'), WarcBytes.Response(WarcBytes.Http(forged), "urn:uuid:b"), Good('c'))) { ShouldBe(items, form, "a", "b", "c"); }
    }

    [Fact]
    public void Lies_by_the_thousand_take_linear_time()
    {
        var lie = WarcBytes.Record("metadata", "x"u8.ToArray(), length: "15000000");
        var archive = Enumerable.Repeat(lie, 20_000).SelectMany(r => r).ToArray();
        Read(archive, packed: false).Count.ShouldBe(20_000);
    }

    [Fact]
    public void Garbage_between_records_is_told_and_passed_over()
    {
        var garbage = Encoding.UTF8.GetBytes("পথ হারানো কিছু কথা\r\nWARC/ 1\r\nWARC/1.1 is no head\r\n\r\n");
        var items = Read([.. Good('a'), .. garbage, .. Good('b')], packed: false);
        ShouldBe(items, "plain", "a", "in.warc: after record 1: bytes that are no record were passed over", "b");
    }

    [Fact]
    public void Garbage_between_members_is_told_and_passed_over()
    {
        byte[] noise = [1, 2, 3, 0x1F, 0x8B, 8, 0, 9, 9, 9, 9, 0, 3, 7, 7, 7, 0x1F];
        ShouldBe(Read([.. Gzip.Pack(Good('a')), .. noise, .. Gzip.Pack(Good('b'))], packed: true), "", "a", "in.warc: after record 1: bytes that are no record were passed over", "b");
        ShouldBe(Read([.. Gzip.Pack(Good('a')), .. noise], packed: true), "", "a");
    }

    [Fact]
    public void Padding_and_blank_lines_around_records_are_nothing() => ShouldBe(Read([13, 10, .. Good('a'), 13, 10, 0, 0, 0, .. Good('b'), .. new byte[5000]], packed: false), "", "a", "b");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData("")]
    public void Records_may_end_in_fewer_line_breaks(string end)
    {
        var record = WarcBytes.Record("resource", Encoding.UTF8.GetBytes(Html), "urn:uuid:a", "Content-Type: text/html\r\n", end: end);
        foreach (var (form, items) in ReadInEveryForm(null, record, Good('b'))) { ShouldBe(items, form, "a", "b"); }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    [InlineData(-1)]
    [InlineData(-6)]
    [InlineData(-9)]
    public void A_member_that_is_cut_off_in_the_middle_costs_its_record(int at)
    {
        var cut = Gzip.Pack(Good('b'));
        var items = Read([.. Gzip.Pack(Good('a')), .. cut[..(at < 0 ? cut.Length + at : at)], .. Gzip.Pack(Good('c')), .. Gzip.Pack(Good('d'))], packed: true);
        items.Select(i => i.Page?.Id).Where(i => i is not null).ShouldBe(["a", "c", "d"]);
        items.Single(i => i.Page is null).Failure!.Reason.ShouldBe("the gzip data is damaged or cut off");
    }

    [Fact]
    public void A_byte_that_is_wrong_anywhere_in_a_member_costs_no_other_record()
    {
        byte[] a = Gzip.Pack(Good('a')), b = Gzip.Pack(Good('b')), c = Gzip.Pack(Good('c'));
        for (var i = 0; i < b.Length; i++)
        {
            // The time, the level and the system say nothing of the content.
            if (i is >= 4 and < 10) { continue; }
            var wrong = (byte[])b.Clone();
            wrong[i] ^= 0x55;
            var items = Read([.. a, .. wrong, .. c], packed: true);
            items.Where(x => x.Page is not null).Select(x => x.Page!.Id).Where(id => id != "b").ShouldBe(["a", "c"], $"byte {i}");
            // Damage behind the content's last byte leaves it whole.
            items.Where(x => x.Page?.Id == "b").ShouldAllBe(x => x.Page!.Content.Text == Html);
            items.Count(x => x.Page is null).ShouldBe(1, $"byte {i}");
        }
    }

    [Fact]
    public void An_archive_that_is_cut_off_anywhere_keeps_what_is_before()
    {
        byte[] all = [.. Good('a'), .. Good('b')];
        for (var end = Good('a').Length; end < all.Length - 4; end++)
        {
            var items = Read(all[..end], packed: false);
            items[0].Page!.Id.ShouldBe("a");
            items.Count.ShouldBeLessThanOrEqualTo(2);
            if (items.Count == 2) { items[1].Failure.ShouldNotBeNull($"cut at {end}"); }
        }
    }

    [Fact]
    public void A_head_without_end_is_passed_over_and_not_held()
    {
        byte[] endless = [.. "WARC/1.1\r\nWARC-Type: response\r\nX: "u8, .. Enumerable.Repeat((byte)'x', 300_000)];
        ShouldBe(Read([.. endless, .. "\r\n\r\n"u8, .. Good('b')], packed: false), "", "in.warc: record 1: the record's head is too long", "b");
    }

    [Fact]
    public void A_page_past_the_limit_is_refused_and_a_skipped_record_may_be_of_any_size()
    {
        var options = new SourceOptions { MaxPageBytes = 100_000 };
        byte[][] records = [WarcBytes.Record("metadata", new byte[300_000]), WarcBytes.Response(Html + new string('x', 200_000), "urn:uuid:b"), Good('c')];
        foreach (var (form, items) in ReadInEveryForm(options, records)) { ShouldBe(items, form, "in.warc: record 2 (https://nodibarta.example/b): the page is larger than 97 kB; a news page never is", "c"); }
    }

    [Fact]
    public void A_record_that_spans_members_is_read()
    {
        byte[] all = [.. Good('a'), .. Good('b'), .. Good('c')];
        ShouldBe(Read([.. all.Chunk(100).SelectMany(c => Gzip.Pack(c))], packed: true), "", "a", "b", "c");
    }

    [Fact]
    public void What_the_crawler_cut_off_is_said_and_read()
    {
        var item = Read(WarcBytes.Response(WarcBytes.Http(Encoding.UTF8.GetBytes(Html)), "urn:uuid:a", fields: "WARC-Truncated: length\r\n"), packed: false).Single();
        (item.Page!.Id, item.Failure!.Reason, item.IsLoss).ShouldBe(("a", "the crawler cut the page off (length)", false));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_passed_over_is_not_held(bool packed)
    {
        byte[] records = [.. Good('a'), .. WarcBytes.Record("metadata", new byte[200_000]), .. WarcBytes.Response(WarcBytes.Http(new byte[2_000_000], fields: "Content-Type: image/png\r\n"))];
        var piece = packed ? Gzip.Pack(records) : records;
        void ReadThrough(int times)
        {
            using var bytes = new RepeatedBytes(piece, (long)times * piece.Length);
            using Stream stream = packed ? new UnpackedStream(bytes) : bytes;
            WarcReader.Read("in.warc", stream, stream as UnpackedStream, new SourceOptions()).Count().ShouldBe(times);
        }

        ReadThrough(1);
        // 44 megabytes; what is held at any time has been allocated, or was lent by the pool before.
        Allocated.By(() => ReadThrough(20)).ShouldBeLessThan(500_000);
    }

    [Fact]
    public void Whatever_is_done_to_a_record_nothing_throws_and_the_one_before_is_read()
    {
        var chunked = WarcBytes.Response(WarcBytes.Http(WarcBytes.Chunked(Gzip.Pack(Encoding.UTF8.GetBytes(Html)), 50), fields: "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"), "urn:uuid:b");
        byte[][] pieces = [Good('a'), .. new[] { chunked, Good('c'), chunked }];
        var random = new Random(20310314);
        for (var i = 0; i < 3000; i++)
        {
            var packed = i % 3;
            var first = packed == 0 ? pieces[0] : Gzip.Pack(pieces[0]);
            byte[] rest = packed switch
            {
                0 => [.. pieces.Skip(1).SelectMany(p => p)],
                1 => [.. pieces.Skip(1).SelectMany(p => Gzip.Pack(p))],
                _ => Gzip.Pack([.. pieces.Skip(1).SelectMany(p => p)]),
            };
            var items = Read([.. first, .. Mutant(rest, random)], packed != 0);
            items[0].Page?.Id.ShouldBe("a", $"mutant {i}");
        }
    }

    private static byte[] Mutant(byte[] bytes, Random random)
    {
        var list = bytes.ToList();
        for (var n = random.Next(1, 5); n > 0 && list.Count > 0; n--)
        {
            var at = random.Next(list.Count);
            var count = Math.Min(random.Next(1, 60), list.Count - at);
            switch (random.Next(5))
            {
                case 0: list[at] = (byte)random.Next(256); break;
                case 1: list.RemoveRange(at, count); break;
                case 2: list.InsertRange(random.Next(list.Count), list.GetRange(at, count)); break;
                case 3: list.RemoveRange(at, list.Count - at); break;
                default: list.InsertRange(at, Enumerable.Repeat((byte)"\n\r0:f<\u001f"[random.Next(7)], count)); break;
            }
        }
        return [.. list];
    }
}

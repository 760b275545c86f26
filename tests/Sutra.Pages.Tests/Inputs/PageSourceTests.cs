using System.IO.Compression;
using System.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Inputs;

public sealed class PageSourceTests : IDisposable
{
    private const string Body = "সোমবার ভোরে ধানখালী বাজারে আগুন লেগে তিনটি দোকান পুড়ে গেছে। কেউ হতাহত হননি।";

    private readonly string _folder = Directory.CreateTempSubdirectory("sutra-inputs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) { gzip.Write(Encoding.UTF8.GetBytes(text)); }
        return packed.ToArray();
    }

    private static List<SourceItem> Read(params string[] paths) => [.. new PageSource(new SourceOptions()).Read(paths)];

    private static string ReasonOf(SourceItem item) => item.Failure.ShouldNotBeNull().Reason;

    [Fact]
    public void A_missing_path_is_named() => ReasonOf(Read(Path.Combine(_folder, "nowhere.txt")).Single()).ShouldBe("no such file or folder");

    [Fact]
    public void An_empty_file_is_named() => ReasonOf(Read(Write("a.txt", "")).Single()).ShouldBe("the file is empty");

    [Fact]
    public void A_file_of_white_space_is_empty() => ReasonOf(Read(Write("a.txt", " \n\t\n")).Single()).ShouldBe("the file is empty");

    [Fact]
    public void A_folder_without_pages_is_named() => ReasonOf(Read(_folder).Single()).ShouldBe("no pages in this folder");

    [Fact]
    public void A_folder_gives_pages_of_all_depths_and_neither_readmes_nor_hidden_files()
    {
        Write("b/two.html.gz", Pack("<html><body><p>" + Body));
        Write("a.txt", Body);
        Write("README.txt", Body);
        Write(".hidden.txt", Body);
        Write(".cache/x.txt", Body);
        Write("notes.md", Body);
        Read(_folder).Select(i => i.Page!.Id).ShouldBe(["a.txt", "two.html.gz"]);
    }

    [Fact]
    public void Pages_of_one_name_get_ids_of_their_own()
    {
        Write("a/one.txt", Body);
        Write("b/one.txt", Body);
        var items = Read(_folder);
        items.Select(i => i.Page!.Id).ShouldBe(["one.txt", "one.txt#2"]);
        items[1].Failure!.Reason.ShouldContain("one.txt#2");
    }

    [Theory]
    [InlineData("binary.txt", new byte[] { 0, 1, 2, 3, 4, 0, 0, 9, 8, 7, 0, 1 }, "it is a binary file, not text")]
    [InlineData("picture.html", new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }, "it is a picture, not a page")]
    [InlineData("paper.txt", new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "it is a PDF file, which is not read")]
    public void What_is_no_text_is_refused(string name, byte[] bytes, string reason) => ReasonOf(Read(Write(name, bytes)).Single()).ShouldBe(reason);

    [Fact]
    public void A_web_archive_is_told_by_its_head_or_its_name()
    {
        var record = WarcBytes.Response("<html><body><p>" + Body);
        foreach (var path in new[] { Write("crawl.warc", record), Write("crawl.warc.gz", Gzip.Pack(record)), Write("crawl.txt", record), Write("crawl.gz", Gzip.Pack(record)) })
        {
            Read(path).ShouldHaveSingleItem().Page!.Content.Text.ShouldContain(Body);
        }
        foreach (var path in new[] { Write("named.warc", Body), Write("named.WARC.GZ", Pack(Body)) })
        {
            Read(path).ShouldHaveSingleItem().ShouldBe(SourceItem.Failed(path, "it holds no record of a web archive"));
        }
        Read(Write("told.txt", "WARC ফাইল: " + Body)).ShouldHaveSingleItem().Failure.ShouldBeNull();
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Byte_order_marks_are_read(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        var path = Write("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Body)]);
        Read(path).Single().Page!.Content.Text.ShouldBe(Body);
    }

    [Fact]
    public void Stray_bytes_do_not_lose_the_page()
    {
        var bytes = Encoding.UTF8.GetBytes(Body + Body);
        bytes[30] = 0xFF;
        var item = Read(Write("a.txt", bytes)).Single();
        item.IsLoss.ShouldBeTrue();
        item.Failure!.Reason.ShouldContain("not valid text");
        var content = item.Page!.Content.Text;
        content.ShouldContain('\uFFFD');
        content.ShouldEndWith("কেউ হতাহত হননি।");
    }

    [Fact]
    public void A_declared_charset_is_used_where_the_bytes_are_no_utf8()
    {
        var html = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head><body><p>Новости дня</p></body></html>";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Read(Write("a.html", Encoding.GetEncoding(1251).GetBytes(html))).Single().Page!.Content.Text.ShouldContain("Новости дня");
    }

    [Fact]
    public void A_wrong_declaration_over_valid_utf8_is_not_believed() =>
        Read(Write("a.html", "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + Body)).Single().Page!.Content.Text.ShouldContain(Body);

    [Fact]
    public void A_gzipped_page_that_is_cut_off_is_refused()
    {
        var packed = Pack(string.Join('\n', Enumerable.Range(0, 4000).Select(i => Body + i * 7919 % 1000)));
        ReasonOf(Read(Write("a.html.gz", packed[..(packed.Length / 2)])).Single()).ShouldBe("the gzip data is damaged or cut off");
    }

    [Fact]
    public void Lines_before_the_damage_are_kept()
    {
        var packed = Pack(string.Join('\n', Enumerable.Range(0, 4000).Select(i => "{\"id\":\"" + i + "\",\"body\":\"" + Body + i * 7919 % 1000 + "\"}")));
        var items = Read(Write("a.jsonl.gz", packed[..(packed.Length / 2)]));
        items.Count.ShouldBeGreaterThan(100);
        items.SkipLast(1).ShouldAllBe(i => i.Page != null && i.Failure == null);
        ReasonOf(items[^1]).ShouldStartWith("the gzip data is damaged or cut off, after ");
    }

    [Fact]
    public void Gzip_of_several_members_is_read_whole()
    {
        var path = Write("a.jsonl.gz", [.. Pack("{\"id\":\"1\",\"body\":\"এক।\"}\n{\"id\":\"2\",\"body\":\"দুই।\"}\n"), .. Pack("{\"id\":\"3\",\"body\":\"তিন।\"}\n")]);
        Read(path).Select(i => i.Page!.Id).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public void Gzip_on_standard_input_is_told_without_winding_back()
    {
        var packed = Pack("{\"id\":\"1\",\"body\":\"এক।\"}\n");
        var source = new PageSource(new SourceOptions { StandardInput = () => new Pipe(packed) });
        source.Read(["-"]).Single().Page!.Id.ShouldBe("1");
    }

    [Fact]
    public void A_page_past_the_limit_is_refused()
    {
        var path = Write("a.txt", new string('ক', 3000));
        var item = new PageSource(new SourceOptions { MaxPageBytes = 2048 }).Read([path]).Single();
        ReasonOf(item).ShouldBe("the page is larger than 2 kB; a news page never is");
    }

    [Fact]
    public void A_bomb_is_refused_by_its_ratio()
    {
        var page = new byte[3 << 20];
        Array.Fill(page, (byte)'x');
        ReasonOf(Read(Write("a.html.gz", Gzip.Pack(page))).Single()).ShouldBe("past 1 MB it has more than 200 times its packed size; a news page never has");
    }

    [Fact]
    public void A_bomb_of_many_members_is_refused_by_its_ratio()
    {
        var member = Gzip.Pack(Enumerable.Repeat((byte)'x', 1 << 19).ToArray());
        ReasonOf(Read(Write("a.txt.gz", [.. Enumerable.Repeat(member, 20).SelectMany(m => m)])).Single()).ShouldContain("200 times its packed size");
    }

    [Fact]
    public void A_page_of_one_row_over_and_over_is_no_bomb()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<tr><td class=\"score\">{i * 7919 % 1000}</td><td class=\"score\">০</td></tr>\n"));
        Read(Write("a.html.gz", Pack("<html><table>" + rows))).Single().Failure.ShouldBeNull();
    }

    [Fact]
    public void Alike_lines_are_no_bomb_however_many()
    {
        var line = Encoding.UTF8.GetBytes("{\"body\":\"" + Body + "\"}\n");
        using var lines = new RepeatedBytes(line, 40_000L * line.Length);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) { lines.CopyTo(gzip); }
        Read(Write("a.jsonl.gz", packed.ToArray())).Count(i => i.Failure is null).ShouldBe(40_000);
    }

    [Fact]
    public void A_page_of_200_megabytes_is_refused_and_not_held()
    {
        SourceItem Read200()
        {
            var source = new PageSource(new SourceOptions { StandardInput = () => new RepeatedBytes(Encoding.UTF8.GetBytes(Body), 200 << 20) });
            return source.Read(["-"]).Single();
        }

        ReasonOf(Read200()).ShouldBe("the page is larger than 16 MB; a news page never is");
        Allocated.By(() => Read200()).ShouldBeLessThan(1 << 20);
    }

    [Fact]
    public void Every_member_of_a_gzip_file_must_be_whole()
    {
        var long1 = Pack(string.Join('\n', Enumerable.Range(0, 4000).Select(i => Body + i * 7919 % 1000)));
        ReasonOf(Read(Write("a.txt.gz", [.. long1, .. Pack(Body)[..^3]])).Single()).ShouldBe("the gzip data is damaged or cut off");
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 13, 10 })]
    public void Padding_behind_gzip_is_passed_over(byte[] padding) => Read(Write("a.txt.gz", [.. Pack(Body), .. padding])).Single().Page!.Content.Text.ShouldBe(Body);

    [Fact]
    public void A_place_that_looks_like_a_member_is_none()
    {
        // Bytes that cannot be packed are stored as they are.
        var noise = new byte[60_000];
        new Random(3).NextBytes(noise);
        for (var i = 1000; i < noise.Length; i += 1000) { Gzip.Pack("x"u8).CopyTo(noise, i); }
        using var unpacked = new UnpackedStream(new MemoryStream([.. Gzip.Pack(noise), .. Gzip.Pack(noise)]));
        using var whole = new MemoryStream();
        unpacked.CopyTo(whole);
        whole.ToArray().ShouldBe([.. noise, .. noise]);
    }

    [Fact]
    public void How_much_is_read_and_how_much_there_is_are_told_in_packed_bytes()
    {
        var (a, b) = (Write("in/a.txt", Body), Write("in/b.html.gz", Pack("<html><p>" + Body)));
        var c = Write("c.jsonl", "{\"body\":\"এক।\"}\n");
        var size = new[] { a, b, c }.Sum(f => new FileInfo(f).Length);
        string[] paths = [Path.Combine(_folder, "in"), c, Path.Combine(_folder, "nowhere")];
        PageSource.SizeOf(paths).ShouldBe(size);
        PageSource.SizeOf([.. paths, "-"]).ShouldBeNull();
        var source = new PageSource(new SourceOptions());
        source.Read(paths).Count().ShouldBe(4);
        source.BytesRead.ShouldBe(size);
    }

    [Fact]
    public void A_folder_gives_the_pages_of_its_archives_too()
    {
        Write("a.txt", Body);
        Write("b/crawl.warc.gz", Gzip.Pack(WarcBytes.Response("<html><body><p>" + Body, id: "urn:uuid:5a")));
        Read(_folder).Select(i => i.Page!.Id).ShouldBe(["a.txt", "5a"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_archive_on_standard_input_is_told_without_winding_back(bool packed)
    {
        byte[] archive = [.. WarcBytes.Response("<html><body><p>" + Body, id: "urn:uuid:5a"), .. WarcBytes.Response("<html><body><p>" + Body, id: "urn:uuid:5b")];
        var source = new PageSource(new SourceOptions { StandardInput = () => new Pipe(packed ? Gzip.Pack(archive) : archive) });
        source.Read(["-"]).Select(i => i.Page!.Id).ShouldBe(["5a", "5b"]);
    }

    /// <summary>Standard input cannot be wound back and gives its bytes in small pieces.</summary>
    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 7)]);
        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}

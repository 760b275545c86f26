using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Bench;

/// <summary><c>packed PATH…</c>: how small the articles' text alone is, packed: what an archive's size is measured by.</summary>
internal static class PackedCommand
{
    // As the archive packs its pages: docs/archive-format.md.
    private const int BlockArticles = 64;
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 22;

    // What `gzip` does when nothing is said.
    private const int GzipLevel = 6;

    public static int Run(string[] paths, TextWriter output)
    {
        long articles = 0, text = 0, brotli = 0;
        var counter = new CountingStream();
        using (var gzip = new GZipStream(counter, new ZLibCompressionOptions { CompressionLevel = GzipLevel }))
        {
            foreach (var block in Texts(paths).Chunk(BlockArticles))
            {
                var bytes = block.SelectMany(t => t).ToArray();
                gzip.Write(bytes);
                articles += block.Length;
                text += bytes.Length;
                brotli += Brotli(bytes);
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"articles {articles}\ntext {text}\nbrotli {brotli}\ngzip {counter.Written}"));
        return 0;
    }

    private static IEnumerable<byte[]> Texts(string[] paths)
    {
        foreach (var item in new PageSource(new SourceOptions()).Read(paths))
        {
            if (item.Failure is { } failure) { throw new IOException($"{failure.Name}: {failure.Reason}"); }
            if (item.Page is { } page) { yield return Encoding.UTF8.GetBytes($"{page.Headline}\n{page.Content.Text}\n"); }
        }
    }

    private static int Brotli(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var written, BrotliQuality, BrotliWindow) ? written : throw new InvalidOperationException("Brotli wrote more than its most.");
    }

    // Keeps nothing but how much was written.
    private sealed class CountingStream : Stream
    {
        public long Written { get; private set; }
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => Written;
        public override long Position { get => Written; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => Written += count;
    }
}

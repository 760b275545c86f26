using System.Globalization;
using NodaTime;
using Sutra.Bench.Generation;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;
using Sutra.Stories.Storylines;
using Sutra.Stories.Terms;

namespace Sutra.Bench.Tying;

/// <summary><c>tie SHARED</c>: what it costs to tie an article that is understood into its story and storyline, as a stream goes on.</summary>
/// <remarks>
/// A generated stream is read a batch at a time, on all processors and not counted; then the batch is tied on one thread, and the
/// process's own time over that, collector included, is what is printed. What the placers let go of is not read again: the archive does that.
/// </remarks>
internal static class TieCommand
{
    private const int Batch = 500;
    private const int PerDay = 500;
    private const int Shown = 10_000;

    // As the archive has them (StoryTier).
    private const int TermsOfLine = 48;
    private const int LinesOfTerm = 256;

    public static int Run(Arguments arguments, TextWriter output)
    {
        var count = (int)Math.Clamp(arguments.Number("count", 100_000), Shown, 10_000_000);
        var perDay = (int)Math.Clamp(arguments.Number("per-day", PerDay), 1, 100_000);
        var options = new StreamOptions(count, Math.Max(1, count / perDay), new LocalDate(2000, 1, 1), (ulong)arguments.Number("seed", 1));
        var stream = new StoryStream(Corpus.Read(arguments.Path(0, "SHARED")), options);
        var tier = new Tier();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} articles, {perDay} a day, seed {options.Seed}; one thread, processor time of the process while it ties"));
        output.WriteLine($"{"article",12}{"a second",12}{"ms/article",12}{"told",12}{"placed",12}{"live MB",12}{"process MB",12}{"stories",12}{"lines",12}{"mended",12}");
        var (done, seconds, before) = (0, new TieTime(0, 0), new TieTime(0, 0));
        foreach (var batch in stream.Articles().Chunk(Batch))
        {
            var readings = batch.AsParallel().AsOrdered().Select(Read).ToList();
            var cpu = Environment.CpuUsage.TotalTime;
            var told = readings.ConvertAll(ToldArticle.Of);
            var between = Environment.CpuUsage.TotalTime;
            foreach (var article in told) { tier.Tie(article); }
            var after = Environment.CpuUsage.TotalTime;
            seconds += new TieTime((between - cpu).TotalSeconds, (after - between).TotalSeconds);
            done += readings.Count;
            if (done % Shown != 0 || !IsShown(done, count)) { if (done % Shown == 0) { before = seconds; } continue; }
            Write(output, done, seconds - before, tier);
            before = seconds;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: {done / seconds.All:F0} articles a second"));
        return 0;
    }

    // 10,000, 20,000, 50,000, 100,000 …, and the last.
    private static bool IsShown(int done, int count)
    {
        if (done == count) { return true; }
        var lead = done;
        while (lead >= 10) { if (lead % 10 != 0) { return false; } lead /= 10; }
        return lead is 1 or 2 or 5;
    }

    private static void Write(TextWriter output, int done, TieTime time, Tier tier)
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / 1e6;
        var live = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done,12:N0}{Shown / time.All,12:F0}{time.All * 1e3 / Shown,12:F3}{time.Told * 1e3 / Shown,12:F3}{time.Placed * 1e3 / Shown,12:F3}{live,12:F0}{peak,12:F0}{tier.Stories,12:N0}{tier.Lines,12:N0}{tier.Mended,12:N0}"));
        output.Flush();
    }

    private static Reading Read(StreamArticle article) =>
        Reader.Read(ArticleReader.Read(new RawPage { Id = article.Id, Kind = ContentKind.Body, Content = article.Body, Url = article.Url, Outlet = article.Outlet, Headline = article.Headline, Published = OutsideDate.Parse(article.Published) }));

    /// <summary>Seconds of processor time: to work out what decides of articles (<see cref="ToldArticle.Of"/>), and to place them.</summary>
    private readonly record struct TieTime(double Told, double Placed)
    {
        public double All => Told + Placed;

        public static TieTime operator +(TieTime a, TieTime b) => new(a.Told + b.Told, a.Placed + b.Placed);

        public static TieTime operator -(TieTime a, TieTime b) => new(a.Told - b.Told, a.Placed - b.Placed);
    }

    /// <summary>Ties as the archive does, without a database.</summary>
    private sealed class Tier
    {
        private readonly StoryPlacer _placer = new(StoryMemory.None);
        private readonly StorylinePlacer _lines = new(TermsOfLine, LinesOfTerm);
        private long _articles;

        public long Stories { get; private set; }

        public long Lines { get; private set; }

        public long Mended { get; private set; }

        public void Tie(ToldArticle told)
        {
            told.Number = ++_articles;
            told.Story = _placer.Place(told).Story ?? Open(told.Topic);
            _placer.Add(told);
            Mended += _placer.Mend(told).Count;
        }

        private long Open(TermVector topic)
        {
            var line = _lines.Place(topic) ?? ++Lines;
            _lines.Add(line, topic);
            return ++Stories;
        }
    }
}

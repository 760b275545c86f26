using System.Text;
using Sutra.Bench.Labelled;
using Sutra.Pages;
using Sutra.Pages.Inputs;

namespace Sutra.Bench.Speed;

/// <summary>Measures how fast pages become articles, beside an HTML parser and a bare gunzip in the same run.</summary>
/// <param name="rounds">Measured rounds; the best of each contender counts.</param>
/// <param name="warm">Rounds before that, for the compiler and the pools.</param>
/// <param name="progress">Told what is going on.</param>
internal sealed class SpeedBench(int rounds, int warm, Action<string> progress)
{
    /// <summary>A set of HTML pages. The contenders take turns in every round, so that a busy minute hits all of them.</summary>
    public SpeedRow Html(string set, LabelledPage[] pages)
    {
        var lot = new HtmlLot(pages);
        Warm(set, () => { lot.Gunzip(); lot.AngleSharp(); lot.Ours(); });
        var times = (Gunzip: Cost.TimesFor(lot.Gunzip), AngleSharp: Cost.TimesFor(lot.AngleSharp), Ours: Cost.TimesFor(lot.Ours));
        Cost? gunzip = null, angleSharp = null, ours = null;
        for (var round = 1; round <= rounds; round++)
        {
            progress($"{set}: round {round} of {rounds}");
            gunzip = Least(gunzip, Cost.Of(lot.Gunzip, times.Gunzip));
            angleSharp = Least(angleSharp, Cost.Of(lot.AngleSharp, times.AngleSharp));
            ours = Least(ours, Cost.Of(lot.Ours, times.Ours));
        }
        return new SpeedRow(set, lot.Pages, lot.Bytes, ours!.Value, angleSharp, gunzip);
    }

    /// <summary>Text dumps, from text to article.</summary>
    public SpeedRow Dumps(string name, RawPage[] pages)
    {
        void ReadAll() { foreach (var page in pages) { ArticleReader.Read(page); } }
        Warm(name, ReadAll);
        var times = Cost.TimesFor(ReadAll);
        Cost? ours = null;
        for (var round = 1; round <= rounds; round++)
        {
            progress($"{name}: round {round} of {rounds}");
            ours = Least(ours, Cost.Of(ReadAll, times));
        }
        return new SpeedRow(name, pages.Length, pages.Sum(p => (long)Encoding.UTF8.GetByteCount(p.Content.Text)), ours!.Value);
    }

    /// <summary>The peak memory, in bytes, of a process that reads every page once, one after another, and has done nothing else.</summary>
    public static long PeakOfReading(IEnumerable<LabelledPage> pages)
    {
        foreach (var page in pages) { HtmlLot.Read(page.Name, page.Unpack()); }
        return PeakMemory.Bytes();
    }

    private void Warm(string name, Action work)
    {
        for (var round = 1; round <= warm; round++)
        {
            progress($"{name}: warming up, {round} of {warm}");
            work();
        }
        // The compiler turns hot methods over a tenth of a second after the last new one was met.
        Thread.Sleep(300);
    }

    private static Cost Least(Cost? before, Cost now) => before?.Least(now) ?? now;
}

using System.Globalization;
using System.Text;
using Sutra.Bench.Speed;

namespace Sutra.Bench.Language;

/// <summary><c>language SHARED</c>: how many characters of the corpus the language reads a second, as a whole and by its parts, on one core.</summary>
internal static class LanguageCommand
{
    public static int Run(Arguments arguments, TextWriter output)
    {
        var rounds = (int)Math.Clamp(arguments.Number("rounds", 7), 1, 1000);
        var texts = CorpusTexts.Read(Path.Combine(arguments.Path(0, "SHARED"), "corpus", "articles.jsonl.gz"));
        if (texts.Count == 0) { throw new FormatException("there is no corpus in SHARED"); }
        var letters = texts.Sum(t => (long)t.Body.Length);
        var bytes = texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t.Body));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} articles, {letters / 1e6:F2} M characters, {bytes / 1e6:F2} MB, one thread, processor time, best of {rounds} rounds after 3 to warm up."));
        output.WriteLine($"{"part",-28}{"M chars/s",12}{"MB/s",10}{"bytes/char",12}");
        foreach (var part in LanguagePart.All)
        {
            var cost = Least(part, texts, rounds);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Name,-28}{letters / cost.Seconds / 1e6,12:F1}{bytes / cost.Seconds / 1e6,10:F1}{(double)cost.Allocated / letters,12:F2}"));
        }
        return 0;
    }

    private static Cost Least(LanguagePart part, IReadOnlyList<CorpusText> texts, int rounds)
    {
        Cost? least = null;
        for (var i = -3; i < rounds; i++)
        {
            var work = part.Prepare(texts);
            // The compiler turns hot methods over a tenth of a second after the last new one was met.
            if (i < 0) { work(); Thread.Sleep(300); continue; }
            var cost = Cost.Of(work, part.Times);
            least = least?.Least(cost) ?? cost;
        }
        return least!.Value;
    }
}

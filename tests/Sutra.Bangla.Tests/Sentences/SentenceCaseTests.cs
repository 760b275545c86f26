using Sutra.Bangla.Sentences;

namespace Sutra.Bangla.Tests.Sentences;

/// <summary>The hard cases of sentence-cases.tsv, as they stand: the table is not brought into canonical form.</summary>
public sealed class SentenceCaseTests
{
    private const char Border = '¦';

    private static readonly string[] s_rows = File.ReadAllLines(Path.Combine(SharedData.Root, "tests", "Sutra.Bangla.Tests", "Sentences", "sentence-cases.tsv"))
        .Where(l => !l.StartsWith("# ", StringComparison.Ordinal)).Skip(1).Select(l => l.Split('\t')[0].Replace("\\t", "\t", StringComparison.Ordinal)).ToArray();

    [Fact]
    public void There_are_at_least_300_hard_rows() => s_rows.Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThanOrEqualTo(300);

    [Fact]
    public void Every_hard_row_is_cut_where_its_sentences_begin() =>
        s_rows.Select(row => (Expected: Trimmed(row.Split(Border)), Found: Cut(row.Replace(Border.ToString(), "", StringComparison.Ordinal))))
            .Where(r => r.Expected != r.Found).Select(r => $"\n  {r.Found}\n  not {r.Expected}").ShouldBeEmpty();

    private static string Cut(string text) => Trimmed(SentenceSplitter.Split(text).Select(s => s.Of(text)));

    private static string Trimmed(IEnumerable<string> sentences) => string.Join(Border, sentences.Select(s => s.Trim()));
}

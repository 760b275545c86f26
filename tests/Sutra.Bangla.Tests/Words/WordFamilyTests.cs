using Sutra.Bangla.Facts;
using Sutra.Bangla.Words;
using Sutra.Testing;

namespace Sutra.Bangla.Tests.Words;

/// <summary>Whole families of the corpus: families.tsv.</summary>
public sealed class WordFamilyTests
{
    private const double Floor = 0.95;

    [Fact]
    public void All_forms_of_a_word_have_its_lemma()
    {
        using var reader = File.OpenText(Path.Combine(SharedData.Root, "tests", "Sutra.Bangla.Tests", "Words", "families.tsv"));
        var rows = FactTable.Parse("families.tsv", reader).Rows;
        var wrong = rows.Select(r => (Word: r["word"], Forms: r["forms"].Split(' ').Where(f => Lemmatizer.Read(f).Lemma != r["word"]).ToList())).Where(r => r.Forms.Count > 0).ToList();
        var share = 1 - ((double)wrong.Count / rows.Count);
        var figures = $"{share:0.000} of {rows.Count} families";
        TestContext.Current.TestOutputHelper?.WriteLine(figures + "\n" + string.Join('\n', wrong.Select(w => $"{w.Word}: {string.Join(", ", w.Forms.Select(f => $"{f} is {Lemmatizer.Read(f).Lemma}"))}")));
        share.ShouldBeGreaterThanOrEqualTo(Floor, figures);
    }
}

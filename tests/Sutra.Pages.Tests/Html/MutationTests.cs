using System.IO.Compression;
using Sutra.Bench.Mutations;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Html;

/// <summary>A short run of the mutations of <c>bench/Sutra.Bench</c>; docs/how-to/measure.md tells of the long one.</summary>
public sealed class MutationTests
{
    private const ulong Seed = 1;
    private static readonly TimeSpan s_bound = TimeSpan.FromSeconds(10);

    private static Original[] Samples => [.. Directory.EnumerateFiles(Path.Combine(SharedData.Root, "samples"), "*", SearchOption.AllDirectories)
        .Where(p => Path.GetExtension(p) is ".html" or ".txt").Order(StringComparer.Ordinal)
        .Select(p => new Original(Path.GetFileName(p), Path.GetExtension(p) == ".html" ? ContentKind.Html : ContentKind.Text, File.ReadAllBytes(p)))];

    [Fact]
    public void Mutants_of_the_samples_are_read_without_a_fault() => ShouldHaveNoFault(Samples, 1500);

    [Fact]
    public void Mutants_of_labelled_pages_are_read_without_a_fault() => ShouldHaveNoFault([.. Directory.EnumerateFiles(SharedData.Require("html"), "*.html.gz", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Where((_, i) => i % 8 == 0).Select(p => new Original(Path.GetFileName(p), ContentKind.Html, Unpacked(p)))], 400);

    [Fact]
    public void A_number_gives_the_same_mutant_again()
    {
        var mutants = Enumerable.Range(0, 200).Select(new Mutator(Seed, Samples).Make).ToList();
        var again = new Mutator(Seed, Samples);
        foreach (var mutant in Enumerable.Reverse(mutants)) { again.Make(mutant.Number).Bytes.ShouldBe(mutant.Bytes); }
        mutants.Select(m => Convert.ToHexString(m.Bytes)).Distinct().Count().ShouldBeGreaterThan(190);
        mutants.SelectMany(m => m.Damages.Split(", ")).Distinct().Count().ShouldBe(Damage.All.Length);
    }

    [Fact]
    public void Another_seed_gives_other_mutants() => new Mutator(Seed + 1, Samples).Make(0).Bytes.ShouldNotBe(new Mutator(Seed, Samples).Make(0).Bytes);

    [Fact]
    public void A_mutant_that_takes_too_long_is_a_fault()
    {
        var result = new MutationRun(new Mutator(Seed, Samples), TimeSpan.FromTicks(-1)).Run(5, jobs: 1);
        result.Faults.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(PageKind.NotArticle, null, null, "no reason")]
    [InlineData(PageKind.NotArticle, "a listing", "বাক্য।", "has paragraphs")]
    [InlineData(PageKind.Article, "a listing", "বাক্য।", "a reason against it")]
    [InlineData(PageKind.Article, null, null, "without a paragraph")]
    [InlineData(PageKind.Article, null, " ", "is empty")]
    [InlineData(PageKind.Article, null, "এক\nদুই", "U+000A")]
    [InlineData(PageKind.Article, null, "এক\u0080দুই", "U+0080")]
    [InlineData(PageKind.Article, null, "এক  দুই", "canonical")]
    [InlineData(PageKind.Article, null, "পড\u09BC", "canonical")]
    [InlineData(PageKind.Article, null, "একটি অতি দীর্ঘ অনুচ্ছেদ", "longer than the page")]
    public void Faults_of_an_article_are_seen(PageKind kind, string? reason, string? paragraph, string fault)
    {
        var longest = fault.StartsWith("longer", StringComparison.Ordinal);
        var article = new Article { Id = "x", Kind = kind, Reason = reason, Paragraphs = paragraph is null ? [] : [.. Enumerable.Repeat(new Paragraph(paragraph, null), longest ? 100 : 1)] };
        (ArticleFaults.Of(article, "page") ?? "").ShouldContain(fault);
    }

    // Half a surrogate pair cannot stand in the data of a theory.
    [Fact]
    public void Half_a_surrogate_pair_is_seen()
    {
        var good = new Article { Id = "x", Kind = PageKind.Article, Paragraphs = [new Paragraph("বাক্য।", null)] };
        ArticleFaults.Of(good, "page").ShouldBeNull();
        ArticleFaults.Of(good with { Headline = "ক\uD800" }, "page").ShouldBe("the headline has half a surrogate pair: ক\\uD800");
    }

    private static void ShouldHaveNoFault(Original[] originals, int count)
    {
        var result = new MutationRun(new Mutator(Seed, originals), s_bound).Run(count, jobs: 1);
        result.Faults.Select(f => $"mutant {f.Number} of {f.Page}: {f.What}").ShouldBeEmpty();
        result.Count.ShouldBe(count);
        result.Articles.ShouldBeGreaterThan(count / 10);
        result.NotArticles.ShouldBeGreaterThan(count / 10);
    }

    private static byte[] Unpacked(string path)
    {
        using var bytes = new MemoryStream();
        using var unpacking = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        unpacking.CopyTo(bytes);
        return bytes.ToArray();
    }
}

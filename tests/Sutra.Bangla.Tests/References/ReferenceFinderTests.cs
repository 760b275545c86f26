using System.Runtime.CompilerServices;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.References;
using Sutra.Bangla.Sentences;

namespace Sutra.Bangla.Tests.References;

public sealed class ReferenceFinderTests
{
    private const string Open = "[[";
    private const string Close = "]]";

    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Table()) { data.Add(row["expect"], row["text"], row["why"]); }
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_point_to_whom_they_plainly_stand_for(string expect, string text, string why)
    {
        var (before, rest) = (text[..text.IndexOf(Open, StringComparison.Ordinal)], text[(text.IndexOf(Open, StringComparison.Ordinal) + Open.Length)..]);
        var words = rest[..rest.IndexOf(Close, StringComparison.Ordinal)];
        var plain = before + words + rest[(words.Length + Close.Length)..];
        var sentences = SentenceSplitter.Split([plain]);

        var found = ReferenceFinder.Find(NameFinder.Find(null, sentences), sentences);

        var at = found.FirstOrDefault(r => Offset(plain, sentences, r) == before.Length);
        (at?.Name.Text ?? "-").ShouldBe(expect, why);
        if (at is not null) { at.Span.Of(sentences[at.Sentence].Text).ShouldBe(words); }
    }

    [Fact]
    public void A_page_without_people_has_none()
    {
        var sentences = SentenceSplitter.Split(["ঢাকায় বৃষ্টি নামে। তিনি ভেজেন।"]);

        ReferenceFinder.Find(NameFinder.Find(null, sentences), sentences).ShouldBeEmpty();
    }

    [Fact]
    public void Twice_the_text_allocates_twice_as_much() => Allocated.ShouldGrowLinearly(
        n =>
        {
            var sentences = SentenceSplitter.Split([string.Concat(Enumerable.Repeat("সচিব কামরুল হোসেন বলেন, সেতু খুলবে। তিনি খুশি। সচিব আসেন। ", n))]);
            ReferenceFinder.Find(NameFinder.Find(null, sentences), sentences).Count.ShouldBeGreaterThanOrEqualTo(n);
        },
        500);

    [Fact]
    public void Names_of_other_sentences_than_those_given_do_no_harm()
    {
        var sentences = SentenceSplitter.Split(["কামরুল হোসেন কাল বাজারে যান। তিনি দুটি বই কেনেন।"]);
        var names = NameFinder.Find(null, sentences);

        ReferenceFinder.Find(names, [sentences[1]]).ShouldBeEmpty();
    }

    private static int Offset(string text, IReadOnlyList<Sentence> sentences, Reference reference)
    {
        var at = 0;
        for (var i = 0; i <= reference.Sentence; i++) { at = text.IndexOf(sentences[i].Text, at, StringComparison.Ordinal) + (i < reference.Sentence ? sentences[i].Text.Length : 0); }
        return at + reference.Span.Start;
    }

    private static IReadOnlyList<FactRow> Table([CallerFilePath] string here = "")
    {
        using var reader = File.OpenText(Path.Combine(Path.GetDirectoryName(here)!, "reference-rows.tsv"));
        return FactTable.Parse("reference-rows.tsv", reader).Rows;
    }
}

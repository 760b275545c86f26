using Sutra.Archive.Search;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Tests.Search;

public sealed class HighlighterTests
{
    [Theory]
    [InlineData("মস্কোয় পুতিনকে চিঠি", "পুতিন", "পুতিনকে")]
    [InlineData("মস্কোয় পুতিনকে চিঠি", "putin", "পুতিনকে")]
    [InlineData("শেখ হাসিনার সঙ্গে শেখ রহিম", "\"শেখ হাসিনা\"", "শেখ হাসিনার")]
    [InlineData("শেখ হাসিনার সঙ্গে", "শেখ হাসিনা", "শেখ|হাসিনার")]
    [InlineData("১৪ জন, 14 নৌকা, চৌদ্দ", "14", "১৪|14")]
    [InlineData("১৫টি জাহাজ", "15", "১৫টি")]
    [InlineData("রাশিয়ার রাশ", "রাশ", "রাশ")]
    [InlineData("ক্ষেপণাস্ত্রের আঘাত", "ক্ষেপণাস্ত্র", "ক্ষেপণাস্ত্রের")]
    [InlineData("মেলা বসেছে ঢাকায়", "মেলা -ঢাকা place:ঢাকা", "মেলা")]
    [InlineData("BBCর খবর", "bbc", "BBCর")]
    [InlineData("কিছু নেই", "মেলা", "")]
    [InlineData("", "মেলা", "")]
    public void Whole_words_are_marked(string text, string query, string marked) =>
        string.Join('|', Highlighter.Mark(text, SearchQuery.Parse(query)).Select(s => s.Of(text))).ShouldBe(marked);

    [Fact]
    public void Marks_lie_apart_whatever_is_asked()
    {
        const string Text = "শেখ হাসিনার সঙ্গে শেখ হাসিনা";
        var marks = Highlighter.Mark(Text, SearchQuery.Parse("\"শেখ হাসিনা\" হাসিনা \"হাসিনার সঙ্গে\""));
        for (var i = 1; i < marks.Count; i++) { marks[i].Start.ShouldBeGreaterThanOrEqualTo(marks[i - 1].End); }
    }

    [Fact]
    public void The_snippet_shows_where_most_is_found()
    {
        var text = string.Concat(Enumerable.Repeat("অন্য কথার ভিড়ে মেলা ", 20)) + "বড় মেলা ও নাগরদোলা দেখতে ভিড় " + string.Concat(Enumerable.Repeat("আরও অন্য কথা ", 20));
        var snippet = Highlighter.Best(text, SearchQuery.Parse("মেলা নাগরদোলা"), 60);
        snippet.Text.ShouldContain("নাগরদোলা");
        snippet.IsCutBefore.ShouldBeTrue();
        snippet.IsCutAfter.ShouldBeTrue();
    }

    [Fact]
    public void A_snippet_cuts_no_word_at_any_length()
    {
        const string Text = "প্রথম বাক্যে ক্ষেপণাস্ত্র আছে। দ্বিতীয় বাক্যে (র‌্যাবের) কথা, তৃতীয়টিতে “বঙ্গোপসাগর” ও স্বাতন্ত্র্য।";
        foreach (var word in (string[])["প্রথম", "ক্ষেপণাস্ত্র", "র‌্যাব", "বঙ্গোপসাগর", "স্বাতন্ত্র্য", "নেই"])
        {
            for (var length = 1; length < Text.Length + 5; length++) { ShouldBeWhole(Text, Highlighter.Best(Text, SearchQuery.Parse(word), length)); }
        }
    }

    private static void ShouldBeWhole(string text, Snippet snippet)
    {
        var (start, end) = (snippet.Start, snippet.Start + snippet.Text.Length);
        text[start..end].ShouldBe(snippet.Text);
        (start == 0 || end == 0 || !(Letters.IsWordPart(text[start - 1]) && Letters.IsWordPart(text[start]))).ShouldBeTrue(snippet.Text);
        (end == text.Length || end == 0 || !(Letters.IsWordPart(text[end - 1]) && Letters.IsWordPart(text[end]))).ShouldBeTrue(snippet.Text);
        foreach (var mark in snippet.Marks) { (mark.Start >= 0 && mark.End <= snippet.Text.Length).ShouldBeTrue(); }
    }
}

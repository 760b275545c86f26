using NodaTime;
using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Dumps;

public sealed class DumpReaderTests
{
    internal static readonly TimeProvider Clock = new FixedClock(new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero));

    [Theory]
    [MemberData(nameof(DumpPages.Labelled), MemberType = typeof(DumpPages))]
    public void Every_line_has_its_label(string name, string page)
    {
        var (text, expected) = Split(page);
        var article = Read(text);
        article.Kind.ShouldBe(PageKind.Article, name);
        string.Join('\n', article.Lines.Select(l => $"{l.Line} {l.Label.ToString().ToLowerInvariant()} {l.Text}")).ShouldBe(expected, name);
        ShouldStandInItsLines(article);
    }

    [Theory]
    [InlineData("আমরা কুকি ব্যবহার করি।")]
    [InlineData("We value your privacy")]
    [InlineData("প্রচ্ছদে ফিরে যান")]
    public void A_notice_beside_a_short_article_refuses_nothing(string notice) =>
        Read($"হাওরে ধান কাটা শুরু\nহাওরে ধান কাটা শুরু হয়েছে আগেভাগে। চাষিরা বলছেন, চলবে দুই সপ্তাহ।\n{notice}").Kind.ShouldBe(PageKind.Article);

    [Theory]
    [MemberData(nameof(DumpPages.NoArticles), MemberType = typeof(DumpPages))]
    public void A_page_without_an_article_says_why(string name, string text, string reason)
    {
        var article = Read(text);
        article.Kind.ShouldBe(PageKind.NotArticle, name);
        article.Reason.ShouldBe(reason, name);
        article.Paragraphs.ShouldBeEmpty();
        article.Lines.ShouldAllBe(l => l.Label == LineLabel.Boilerplate);
    }

    [Fact]
    public void A_page_that_stands_twice_is_read_once()
    {
        const string Page = "খেলা\nক্রীড়া ডেস্ক\nপ্রকাশ: ২৪ ডিসেম্বর ২০২৪, ০১:১৯ পিএম\nশেষ ওভারের নাটকে এক উইকেটে জিতেছে মফস্বলের দলটি। ম্যাচসেরা হয়েছেন তরুণ বোলার।\nঅধিনায়ক বলেছেন, এই জয় তাঁরা উৎসর্গ করছেন সমর্থকদের। পরের ম্যাচ শনিবার।\nসব খবর\n";
        var article = Read(Page + "\n" + Page);
        article.Paragraphs.Select(p => p.Line).ShouldBe([4, 5]);
        article.Lines.Where(l => l.Line > 6).ShouldAllBe(l => l.Label == LineLabel.Boilerplate);
    }

    [Fact]
    public void The_masthead_is_the_outlet_where_the_imprint_names_it_again()
    {
        const string Text = "মেঘপুঁথি\n\nখাল খননে ফিরল সেচের পানি\n\nদশ বছর পর খাল খননে ফিরেছে সেচের পানি। কৃষকেরা বলছেন, এবার দুই ফসল হবে।\n\nশেয়ার করুন\n\n";
        Read(Text + "প্রকাশক: মেঘপুঁথি মিডিয়া লিমিটেড, ৪২ নদীপাড়া, ঢাকা। ফোন: ০২-০০০০০০০০").Outlet.ShouldBe("মেঘপুঁথি");
        Read(Text + "প্রকাশক: অন্য কেউ, ৪২ নদীপাড়া, ঢাকা। ফোন: ০২-০০০০০০০০").Outlet.ShouldBeNull();
        Read(Text + "Copyright &copy; মেঘপুঁথি প্রকাশনা | Design & Developed by CloudSoft").Outlet.ShouldBe("মেঘপুঁথি প্রকাশনা");
    }

    [Fact]
    public void Whole_entities_are_decoded_and_broken_ones_stay()
    {
        var article = Read("মেলার উদ্বোধনে তিনি বলেন, &lsquo;বই পড়ুন, আলো ছড়ান।&rsquo; পরে তিনি স্টল ঘুরে দেখেন&nbsp;দুই ঘণ্টা ধরে।\nহলের নাম &lsqu থেকে গেছে বলে জানান আয়োজকেরা।");
        article.Paragraphs[0].Text.ShouldBe("মেলার উদ্বোধনে তিনি বলেন, ‘বই পড়ুন, আলো ছড়ান।’ পরে তিনি স্টল ঘুরে দেখেন দুই ঘণ্টা ধরে।");
        article.Paragraphs[1].Text.ShouldContain("&lsqu ");
    }

    [Fact]
    public void A_pointer_at_the_end_of_a_paragraph_is_cut_out_of_it()
    {
        var article = Read("বাঁধের কাজ শেষ হয়েছে সময়ের আগেই। কৃষকেরা স্বস্তিতে আছেন।’ আরও পড়ুন আরও পড়ুন হাওরে নতুন সেতু চালু\nএবার বরাদ্দ ছিল ১৮ কোটি টাকা। কাজ হয়েছে ৪২টি অংশে।");
        article.Paragraphs.Select(p => p.Text).First().ShouldEndWith("কৃষকেরা স্বস্তিতে আছেন।’");
        article.ReadAlso.ShouldBe(["হাওরে নতুন সেতু চালু"]);
        ShouldStandInItsLines(article);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001&#0;&#xD800;")]
    [InlineData("।।।।\n॥\n|||\n:::")]
    [InlineData("(((((((\n[[[[[\n‘‘‘‘‘")]
    [InlineData("\uD83D\n\uDE00 ছবি: \uD83D")]
    [InlineData("আরও পড়ুন\nআরও পড়ুন:\nআরও পড়ুন আরও পড়ুন")]
    [InlineData("প্রকাশ:\n|\n/\n//\n১/২/৩\n|| ||")]
    [InlineData("The quick report says nothing in Bengali. It has two sentences and closes well.")]
    public void No_text_makes_it_throw(string text) => Should.NotThrow(() => Read(text));

    [Theory]
    [InlineData("নদীর পানি বেড়ে তিন গ্রামের ফসল তলিয়ে গেছে। ", 1)] // all on one line
    [InlineData("নদীর পানি বেড়ে তিন গ্রামের ফসল তলিয়ে গেছে।\n", 4_000)]
    [InlineData("আরও পড়ুন ছবি: প্রকাশ ১২ ", 0)]
    public void A_long_page_is_read_in_linear_room(string part, int paragraphs)
    {
        Read(string.Concat(Enumerable.Repeat(part, 4_000))).Paragraphs.Count.ShouldBe(paragraphs);
        Allocated.ShouldGrowLinearly(n => Read(string.Concat(Enumerable.Repeat(part, n))), 4_000);
    }

    [Fact]
    public void Real_dumps_keep_their_paragraphs_verbatim()
    {
        foreach (var file in Directory.EnumerateFiles(SharedData.Require("seeds"), "0*.txt"))
        {
            ShouldStandInItsLines(Read(File.ReadAllText(file)));
        }
    }

    internal static Article Read(string text, string? url = null, LocalDate? crawled = null) =>
        DumpReader.Read(new RawPage { Id = "page", Kind = ContentKind.Text, Content = text, Url = url, Crawled = crawled }, Clock);

    internal static void ShouldStandInItsLines(Article article)
    {
        var lines = article.Lines.ToDictionary(l => l.Line, l => l.Text);
        foreach (var p in article.Paragraphs) { lines[p.Line!.Value].ShouldContain(p.Text); }
    }

    private static (string Text, string Expected) Split(string page)
    {
        var text = new List<string>();
        var expected = new List<string>();
        foreach (var line in page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var content = line[(bar + 1)..];
            text.Add(content.StartsWith(' ') ? content[1..] : content);
            if (content.Trim().Length > 0) { expected.Add($"{text.Count} {line[..bar].Trim()} {content.Trim()}"); }
        }
        return (string.Join('\n', text), string.Join('\n', expected));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

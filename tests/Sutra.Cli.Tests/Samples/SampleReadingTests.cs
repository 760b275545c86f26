using Sutra.Pages.Articles;

namespace Sutra.Cli.Tests.Samples;

/// <summary>What a careful reader finds in each page of samples/: the rows are those of samples/README.md.</summary>
public sealed class SampleReadingTests
{
    [Theory]
    [InlineData("setu/01", "2025-03-11T10:35", "দৈনিক নবপ্রহর", "পলাশডাঙায় সেতুধস: বাস নদীতে পড়ে ৯ জনের মৃত্যু", 7)]
    [InlineData("setu/02", "2025-03-11T11:20", "খবরঘর", "মধুক্ষরা নদীতে সেতু ভেঙে বাস ডুবে নিহত ১১", 7)]
    [InlineData("setu/04", "2025-03-11T14:15", "কুসুমপুর বার্তা", "মধুক্ষরা সেতু ভেঙে নদীতে বাস, ঝরল ১১ প্রাণ", 7)]
    [InlineData("setu/05", "2025-03-12T18:20", "দৈনিক নবপ্রহর", "মধুক্ষরা সেতু ধস: তদন্তে পাঁচ সদস্যের কমিটি", 7)]
    [InlineData("setu/06", "2025-03-12", "আজকের তরঙ্গ", "পলাশডাঙায় সেতুধস : তদন্ত কমিটি গঠন, নিহত বেড়ে ১২", 7)]
    [InlineData("setu/07", "2025-03-27T21:05", "প্রতিধ্বনি", "রড কম, ফাটলের সতর্কবার্তা উপেক্ষা: মধুক্ষরা সেতু নিয়ে যা পেল তদন্ত কমিটি", 8)]
    [InlineData("setu/09", "2025-04-06T12:55", "খবরঘর", "মধুক্ষরা সেতু ধস: ঠিকাদার শাহরিয়ার মল্লিক গ্রেপ্তার", 7)]
    [InlineData("setu/10", "2025-04-06T17:10", "গণদর্পণ", "সেতুধসের দায় স্বীকার করলেন ঠিকাদার মল্লিক", 6)]
    [InlineData("setu/11", "2025-05-19T16:48", "দৈনিক নবপ্রহর", "মধুক্ষরা সেতু ধসের মামলা: ঠিকাদার মল্লিকের জামিন নামঞ্জুর", 8)]
    [InlineData("boithok/02", "2025-09-17T22:40", "খবরঘর", "জেনেভায় দ্রেভার-ওরাকা বৈঠক, সীমান্ত খোলার ঘোষণা", 6)]
    [InlineData("boithok/03", "2025-09-18", "Dainik Nobaprohor", "চার বছর পর এক টেবিলে আরভেনিয়া ও তালমেরা", 7)]
    [InlineData("boithok/04", "2025-09-18T07:45", "গঙ্গাপাড় পত্রিকা", "জলচুক্তিতে সই করলেন দ্রেভার ও ওরাকা", 4)]
    [InlineData("boithok/05", "2025-09-18T10:31", "সময়রেখা টিভি", "দ্রেভার-ওরাকা বৈঠক: খুলছে সীমান্ত, ঝুলে রইল পানির ভাগ", 4)]
    [InlineData("boithok/06", "2025-10-10T20:15", "প্রতিধ্বনি", "চার বছর পর খুলল সারিকা, পার হলো ৪৬ ট্রাক", 6)]
    [InlineData("boithok/07", "2025-11-19", "আজকের তরঙ্গ", "সেলভা নদীর পানিবণ্টন চুক্তি সই, ভেলমারে হাত মেলালেন দুই নেতা", 6)]
    public void A_page_is_read_as_a_careful_reader_reads_it(string page, string published, string outlet, string headline, int paragraphs)
    {
        var article = SamplePages.Page(page).Article;
        article.ShouldSatisfyAllConditions(
            a => a.Kind.ShouldBe(PageKind.Article),
            a => a.Headline.ShouldBe(headline),
            a => (a.Published?.Value ?? "").ShouldStartWith(published),
            a => a.Outlet.ShouldBe(outlet),
            a => a.Paragraphs.Count.ShouldBe(paragraphs));
    }

    [Fact]
    public void A_page_without_a_date_of_its_own_has_none() => SamplePages.Page("setu/08").Article.Published.ShouldBeNull();

    [Fact]
    public void A_list_of_headlines_is_no_article() => SamplePages.Page("setu/12").Article.Kind.ShouldBe(PageKind.NotArticle);

    [Fact]
    public void A_page_on_one_line_keeps_its_article_and_nothing_else()
    {
        var text = string.Join(' ', SamplePages.Page("setu/03").Article.Paragraphs.Select(p => p.Text));
        text.ShouldStartWith("কুসুমপুরের পলাশডাঙা উপজেলায়");
        text.ShouldEndWith("একটি ঠিকাদারি প্রতিষ্ঠান।");
    }

    [Theory]
    [InlineData("setu/01", "আগামীকাল", "2025-03-12")]
    [InlineData("setu/02", "মঙ্গলবার (১১ মার্চ) সকাল সাড়ে ৬টার দিকে", "2025-03-11T06:30")]
    [InlineData("setu/02", "গত মাসেও", "2025-02")]
    [InlineData("setu/02", "২০১৯ সালে", "2019")]
    [InlineData("setu/07", "গত ১৬ ফেব্রুয়ারি", "2025-02-16")]
    [InlineData("setu/07", "আগামী জুলাইয়ে", "2025-07")]
    [InlineData("setu/11", "আগামী ২ জুন", "2025-06-02")]
    [InlineData("boithok/01", "গতকাল শনিবার", "2025-08-09")]
    [InlineData("boithok/01", "২০২১ সালের সেপ্টেম্বরে", "2021-09")]
    [InlineData("boithok/03", "আগামী ১০ অক্টোবর", "2025-10-10")]
    [InlineData("boithok/07", "আগামী বছরের মার্চ", "2026-03")]
    [InlineData("boithok/08", "আগামী শুক্রবার", "2025-11-21")]
    public void A_time_is_resolved_against_its_page(string page, string words, string value) =>
        SamplePages.Page(page).Times.Where(t => t.Text.StartsWith(words, StringComparison.Ordinal) || words.StartsWith(t.Text, StringComparison.Ordinal))
            .Select(t => t.Value).ShouldContain(value);

    [Fact]
    public void Last_Sunday_in_a_page_without_a_date_has_no_day() =>
        SamplePages.Page("setu/08").Times.Where(t => t.Text.StartsWith("গত রোববার", StringComparison.Ordinal)).ShouldAllBe(t => !t.IsDated);

    [Fact]
    public void Yesterday_Tuesday_in_a_page_of_a_Thursday_is_in_doubt() =>
        SamplePages.Page("boithok/04").Times.ShouldContain(t => t.Text.StartsWith("গতকাল মঙ্গলবার", StringComparison.Ordinal) && t.Doubt != null);

    [Theory]
    [InlineData("setu/02", "তৌফিক ইকরাম", "ট্রাকটিতে ধারণক্ষমতার দ্বিগুণ", "", 2)]
    [InlineData("boithok/01", "আরভা", "আরভার বরাত দিয়ে", "মেরিডিয়ান", 2)]
    [InlineData("boithok/01", "এক কূটনীতিক", "এখনো একমত হতে পারেনি", "মেরিডিয়ান", 2)]
    [InlineData("boithok/05", "নাদিয়া ভেস্ক", "এ দাবি অস্বীকার করেছেন", "", 2)]
    [InlineData("boithok/07", "আরভা", "তিনটি সমঝোতা স্মারকে", "মেরিডিয়ান", 2)]
    public void A_statement_has_its_speaker_and_those_who_passed_it_on(string page, string speaker, string words, string via, int sentences)
    {
        var statement = SamplePages.Page(page).Statements.FirstOrDefault(s => s.Text.Contains(words, StringComparison.Ordinal)
            && (s.SpeakerName + " " + s.Speaker).Contains(speaker, StringComparison.Ordinal));
        statement.ShouldNotBeNull();
        string.Join(' ', statement.Via).ShouldContain(via);
        statement.Sentences.Count.ShouldBe(sentences);
    }
}

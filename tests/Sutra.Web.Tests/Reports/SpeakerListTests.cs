using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Web.Reports;
using Sutra.Web.Tests.Fixtures;

namespace Sutra.Web.Tests.Reports;

public sealed class SpeakerListTests
{
    [Fact]
    public void The_same_words_of_the_same_speaker_on_two_pages_are_one_statement_with_both_pages()
    {
        var speakers = SpeakerList.Of([Page(1, InventedPages.Barta), Page(2, InventedPages.Copy, copyOf: 1)]);
        speakers.Select(s => s.Name).ShouldBe(["ফায়ার সার্ভিস", "শামীমা নাসরীন"]);
        speakers.ShouldAllBe(s => s.Utterances.Count == 1 && s.Utterances[0].Pages.Count == 2);
    }

    [Fact]
    public void Spellings_that_differ_in_hyphen_and_space_are_one_speaker()
    {
        var one = Bare(InventedPages.Barta).Says(0, 0, "লি চে-উন", "লি চে-উন", "বলেন", Stance.Says);
        var two = Bare(InventedPages.Mill).Says(0, 0, "লি চে উন", "লি চে উন", "বলেন", Stance.Says);
        var speaker = SpeakerList.Of([Page(1, one), Page(2, two)]).ShouldHaveSingleItem();
        speaker.Name.ShouldBe("লি চে-উন");
        speaker.Utterances.Count.ShouldBe(2);
    }

    [Fact]
    public void Names_that_share_a_word_are_two_speakers()
    {
        var one = Bare(InventedPages.Barta).Says(0, 0, "হায়দার", "হায়দার", "বলেন", Stance.Says);
        var two = Bare(InventedPages.Mill).Says(0, 0, "কামরুল হায়দার", "কামরুল হায়দার", "বলেন", Stance.Says);
        SpeakerList.Of([Page(1, one), Page(2, two)]).Count.ShouldBe(2);
    }

    [Fact]
    public void Whom_more_outlets_quote_comes_first_and_whom_nobody_names_last()
    {
        var one = Bare(InventedPages.Undated).Says(0, 0, "", null, "বলা হচ্ছে", Stance.Says).Says(1, 1, "ক", null, "বলেন", Stance.Says).Says(2, 2, "খ", null, "বলেন", Stance.Says);
        var two = Bare(InventedPages.Mill).Says(0, 0, "খ", null, "বলেন", Stance.Says).Says(1, 1, "", null, "বলা হচ্ছে", Stance.Says);
        SpeakerList.Of([Page(1, one), Page(2, two)]).Select(s => s.Name).ShouldBe(["খ", "ক", ""]);
    }

    [Fact]
    public void A_credit_is_no_statement()
    {
        var pages = new[] { Page(1, InventedPages.Inquiry) };
        SpeakerList.Of(pages).SelectMany(s => s.Utterances).ShouldAllBe(u => u.Statement.Kind != StatementKind.Credit);
        var credit = SpeakerList.Credits(pages).ShouldHaveSingleItem();
        credit.Source.ShouldBe("জলছবি");
        credit.Pages.ShouldBe(pages);
    }

    private static PageView Page(int number, Reading reading, int? copyOf = null) => new(number, reading, copyOf);

    private static Reading Bare(Reading reading) => reading with { Statements = [] };
}

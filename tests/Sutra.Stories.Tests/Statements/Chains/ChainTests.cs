using Sutra.Pages.Articles;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Chains;

namespace Sutra.Stories.Tests.Statements.Chains;

/// <summary>The way of words from the one who spoke to the outlet.</summary>
public sealed class ChainTests
{
    [Theory]
    [InlineData("আরিফ হাসান বলেন, ভোট হবে।", "speaker আরিফ হাসান → outlet দিনকাল বার্তা")]
    [InlineData("আরিফ হাসান এক সংবাদ সম্মেলনে বলেন, ভোট হবে।", "speaker আরিফ হাসান → occasion সংবাদ সম্মেলনে → outlet দিনকাল বার্তা")]
    [InlineData("আরিফ হাসান ফেসবুকে লেখেন, ভোট হবে।", "speaker আরিফ হাসান → occasion ফেসবুকে → outlet দিনকাল বার্তা")]
    [InlineData("আরিফ হাসান রয়টার্সকে বলেন, ভোট হবে।", "speaker আরিফ হাসান → relay রয়টার্স → outlet দিনকাল বার্তা")]
    [InlineData("স্বাস্থ্য অধিদপ্তরের সংবাদ বিজ্ঞপ্তিতে বলা হয়েছে, রোগী কমেছে।", "speaker স্বাস্থ্য অধিদপ্তর → document সংবাদ বিজ্ঞপ্তি → outlet দিনকাল বার্তা")]
    [InlineData("এক বিজ্ঞপ্তিতে বলা হয়, কার্যালয় বন্ধ থাকবে।", "document বিজ্ঞপ্তি → outlet দিনকাল বার্তা")]
    [InlineData("সভায় সিদ্ধান্ত হয়েছে বলে জানান আরিফ হাসান।", "speaker আরিফ হাসান → outlet দিনকাল বার্তা")]
    public void Each_link_is_named_in_order(string text, string chain) => ChainOf(Read(text), 0).ShouldBe(chain);

    [Fact]
    public void A_page_that_credits_an_agency_has_every_statement_from_it() =>
        ChainOf(Read("আরিফ হাসান বলেন, ভোট হবে।", "রয়টার্স"), 0).ShouldBe("speaker আরিফ হাসান → relay রয়টার্স → outlet দিনকাল বার্তা");

    [Fact]
    public void Who_is_quoted_in_one_passage_passed_on_that_passage()
    {
        var reading = Read("রয়টার্সের বরাত দিয়ে এএফপি জানিয়েছে, সেতু ভেঙেছে।\nআরিফ হাসান বলেন, ভোট হবে।", "রয়টার্স");
        ChainOf(reading, 1).ShouldBe("speaker আরিফ হাসান → outlet দিনকাল বার্তা");
        var whole = Read("আরিফ হাসান বলেন, ভোট হবে।\nসূত্র: রয়টার্স", "রয়টার্স");
        ChainOf(whole, 0).ShouldBe("speaker আরিফ হাসান → relay রয়টার্স → outlet দিনকাল বার্তা");
        ArticleBasis.Of(whole).ShouldHaveSingleItem().Kind.ShouldBe(BasisKind.Agency);
    }

    [Fact]
    public void The_outlet_itself_is_no_relay() =>
        ChainOf(Read("আরিফ হাসান প্রথম আলোকে বলেন, ভোট হবে।", "প্রথম আলো", "প্রথম আলো"), 0).ShouldBe("speaker আরিফ হাসান → outlet প্রথম আলো");

    [Fact]
    public void An_agency_credited_and_quoted_is_one_link() =>
        ChainOf(Read("আরিফ হাসান রয়টার্সকে বলেন, ভোট হবে।", "রয়টার্স"), 0).ShouldBe("speaker আরিফ হাসান → relay রয়টার্স → outlet দিনকাল বার্তা");

    [Fact]
    public void The_words_of_a_link_stand_in_its_sentence()
    {
        var reading = Read("সুজন দলের মহাসচিব আরিফ হাসান সভায় আসেন। এক সংবাদ সম্মেলনে তিনি রয়টার্সকে বলেন, ভোট হবে।");
        var chain = reading.Statements.ShouldHaveSingleItem().Chain;
        chain[0].ShouldBe(new ChainLink(LinkKind.Speaker, "আরিফ হাসান", "তিনি", 1));
        foreach (var link in chain.Where(l => l.Sentence is not null)) { reading.Sentences[link.Sentence!.Value].Text.ShouldContain(link.Words); }
    }

    [Fact]
    public void An_article_rests_on_what_its_sentences_come_by()
    {
        var own = ArticleBasis.Of(Read("রাতে আগুন লাগে। আরিফ হাসান বলেন, আগুন নিভেছে।"));
        own.ShouldBe([new Basis(BasisKind.Own, "", 2, 1)]);
        var mixed = ArticleBasis.Of(Read("রাতে আগুন লাগে। আগুনে দোকান পোড়ে। আরিফ হাসান রয়টার্সকে বলেন, আগুন নিভেছে।"));
        mixed.Select(b => (b.Kind, b.Name, b.Sentences)).ShouldBe([(BasisKind.Own, "", 2), (BasisKind.Agency, "রয়টার্স", 1)]);
        ArticleBasis.Of(Read("রাতে আগুন লাগে। আরিফ হাসান বলেন, আগুন নিভেছে।", "রয়টার্স")).ShouldBe([new Basis(BasisKind.Agency, "রয়টার্স", 2, 1)]);
        ArticleBasis.Of(Read("স্বাস্থ্য অধিদপ্তরের সংবাদ বিজ্ঞপ্তিতে বলা হয়েছে, রোগী কমেছে।")).ShouldBe([new Basis(BasisKind.Release, "স্বাস্থ্য অধিদপ্তর", 1, 1)]);
        ArticleBasis.Of(Read("")).ShouldBeEmpty();
    }

    [Fact]
    public void Articles_of_one_agency_are_one_source()
    {
        var text = "রাতে আগুন লাগে। আরিফ হাসান বলেন, আগুন নিভেছে।";
        IndependentSources.KeyOf(Read(text, "রয়টার্স")).ShouldBe(IndependentSources.KeyOf(Read(text, "রয়টার্স") with { Article = Read(text, "রয়টার্স").Article with { Outlet = "নদীর কথা" } }));
        IndependentSources.KeyOf(Read(text)).ShouldNotBe(IndependentSources.KeyOf(Read(text, "রয়টার্স")));
    }

    private static string ChainOf(Reading reading, int statement) =>
        string.Join(" → ", reading.Statements[statement].Chain.Select(l => l.Kind.ToString().ToLowerInvariant() + " " + l.Name));

    private static Reading Read(string text, string? credit = null, string outlet = "দিনকাল বার্তা") => Reader.Read(new Article
    {
        Id = "own",
        Language = "bn",
        Outlet = outlet,
        Credits = credit is null ? [] : [credit],
        Paragraphs = [.. text.Split('\n').Select(p => new Paragraph(p, null))],
    });
}

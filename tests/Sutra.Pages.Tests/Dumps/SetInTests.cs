using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Dumps;

/// <summary>What stands between the sentences of a page that was flattened to one line: cards of other pages, captions, a second printing, the author's line.</summary>
public sealed class SetInTests
{
    private const string Lead = "কুমারখালীর হাটে পাটের দর মণপ্রতি দুই শ টাকা বেড়েছে। কৃষকেরা জানান, বৃষ্টিতে জোগান কমেছে।";
    private const string Rest = "হাট কমিটির সভাপতি রমজান আলী বলেন, দর আরও বাড়তে পারে। ব্যাপারীরা আসছেন তিন জেলা থেকে। আগামী সপ্তাহে নতুন পাট উঠবে বলে আশা করছেন চাষিরা।";

    [Theory]
    [InlineData(" আরও পড়ুনপাটকল খুলছে খুলনায়২৩ সেপ্টেম্বর ২০২৫ ", "পাটকল খুলছে খুলনায়")]
    [InlineData("আরও পড়ুনপাটকল খুলছে খুলনায়, কাজ পাবেন দুই হাজার০৫ মে ২০২৫", "পাটকল খুলছে খুলনায়, কাজ পাবেন দুই হাজার")]
    [InlineData(" আরও পড়ুনপাটকল কি খুলবে?১১ ঘণ্টা আগে", "পাটকল কি খুলবে?")]
    [InlineData(" আরো পড়ুন: পাটকল খুলছে খুলনায় ৪০ মিনিট আগে ", "পাটকল খুলছে খুলনায়")]
    public void A_card_with_its_time_is_cut_out_of_the_text(string card, string headline)
    {
        var article = DumpReaderTests.Read(Lead + card + Rest);
        article.Paragraphs.Select(p => p.Text).ShouldBe([Lead, Rest]);
        article.ReadAlso.ShouldBe([headline]);
        DumpReaderTests.ShouldStandInItsLines(article);
    }

    [Fact]
    public void Cards_in_a_row_are_cut_out_and_a_number_may_touch_the_last_ones_year()
    {
        var article = DumpReaderTests.Read(Lead + " আরও পড়ুনপাটকল খুলছে খুলনায়০৫ মে ২০২৫আরও পড়ুনপাটের বস্তা ফিরছে০৬ মে ২০২৫৪টি হাটে এখন পাট ওঠে। " + Rest);
        article.ReadAlso.ShouldBe(["পাটকল খুলছে খুলনায়", "পাটের বস্তা ফিরছে"]);
        article.Paragraphs[1].Text.ShouldBe("৪টি হাটে এখন পাট ওঠে। " + Rest);
    }

    [Theory]
    [InlineData(" পাটের কথা আরও পড়ুন বইয়ে, ১১ ঘণ্টা আগের সভায় এই কথা বলেন তিনি। ")]
    [InlineData(" তিনি বলেন, বই আরও পড়ুন। ২৩ সেপ্টেম্বর ২০২৫ তারিখে মেলা হবে। ")]
    public void Words_of_a_sentence_are_no_card(string sentence)
    {
        var article = DumpReaderTests.Read(Lead + sentence + Rest);
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Lead + sentence + Rest);
        article.ReadAlso.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_text_printed_again_behind_a_prompt_the_clean_printing_stays()
    {
        const string Middle = "গত বছর এই সময়ে দর ছিল মণপ্রতি ২ হাজার ৪০০ টাকা। এবার উঠেছে ২ হাজার ৯০০ টাকায়। চাষের খরচ বেড়েছে বিঘায় তিন হাজার টাকা। সেচে লেগেছে তার অর্ধেক। বাকিটা গেছে সারে আর মজুরিতে।";
        var article = DumpReaderTests.Read("কুমারখালীর হাটে পাট তুলছেন শ্রমিকেরাছবি: নদীবার্তা" + Lead + "হাটের এক কোণে পাটের স্তূপছবি: নদীবার্তা" + Middle
            + " আরও পড়ুনপাটকল খুলছে খুলনায়০৫ মে ২০২৫" + Rest + "নদীবার্তার খবর পেতে গুগল নিউজ চ্যানেল ফলো করুনজেলা থেকে আরও পড়ুনপাটকুষ্টিয়াহাট " + Lead + " " + Middle + " " + Rest);
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Lead + " " + Middle + " " + Rest);
        article.Captions.ShouldBe(["কুমারখালীর হাটে পাট তুলছেন শ্রমিকেরাছবি: নদীবার্তা"]);
        article.ReadAlso.ShouldBe(["পাটকল খুলছে খুলনায়"]);
    }

    [Fact]
    public void A_prompt_above_another_text_parts_nothing()
    {
        var text = Lead + " " + Rest + " খবর পেতে চ্যানেলটি ফলো করুন, বলেন মেলার আয়োজকেরা। মেলায় ছিল চল্লিশটি দোকান, কাঠের খেলনা আর মাটির হাঁড়ি। দুপুরে নাগরদোলা ভেঙে পড়ে।";
        DumpReaderTests.Read(text).Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("হাটের এক কোণে পাটের স্তূপ (ছবি: মিজান রহমান)")]
    [InlineData("হাটের এক কোণে পাটের স্তূপ। ছবি: সংগৃহীত")]
    [InlineData("হাটের এক কোণে পাটের স্তূপ। ফাইল ছবি")]
    [InlineData("হাটের এক কোণে পাটের স্তূপ ছবি: রয়টার্স")]
    [InlineData("ছবি: প্রতিবেদক")]
    [InlineData("হাটের এক কোণে পাটের স্তূপ। ছবি: সমকাল")]
    public void A_caption_with_a_known_credit_is_cut_out_of_the_text(string caption)
    {
        var article = DumpReaderTests.Read(Lead + " " + caption + " " + Rest, "https://samakal.com/whole-country/article/1");
        article.Paragraphs.Select(p => p.Text).ShouldBe([Lead, Rest]);
        article.Captions.ShouldBe([caption]);
    }

    [Theory]
    [InlineData("মেলায় ছবি: দেখা ও শেখা নামে এক কর্মশালা হয়েছে।")]
    [InlineData("তাঁর কথায়, ভালো ছবি: এ এক সাধনা।")]
    public void Sentences_that_speak_of_pictures_stay(string sentence) =>
        DumpReaderTests.Read(Lead + " " + sentence + " " + Rest).Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Lead + " " + sentence + " " + Rest);

    [Fact]
    public void A_caption_that_closes_with_the_words_the_lead_opens_with_is_cut_off()
    {
        const string Opening = "পাট গবেষণা কেন্দ্রের মহাপরিচালক নাসরিন জাহান বলেছেন, নতুন জাতের বীজ আসছে আগামী মৌসুমে। ";
        var article = DumpReaderTests.Read("সভায় বক্তব্য দেন পাট গবেষণা কেন্দ্রের মহাপরিচালক নাসরিন জাহান " + Opening + Rest);
        article.Captions.ShouldBe(["সভায় বক্তব্য দেন পাট গবেষণা কেন্দ্রের মহাপরিচালক নাসরিন জাহান"]);
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Opening + Rest);
    }

    [Theory]
    [InlineData("● তাহমিনা রশীদ প্রথম আলোর যুগ্ম সম্পাদক* মতামত লেখকের নিজস্ব", "তাহমিনা রশীদ")]
    [InlineData("তাহমিনা রশীদ শিক্ষক ও গবেষক *মতামত লেখকের নিজস্ব", "তাহমিনা রশীদ")]
    [InlineData("তাহমিনা রশীদ লেখক, গবেষক ও পাটচাষির কন্যা *মতামত লেখকের নিজস্ব", "তাহমিনা রশীদ")]
    [InlineData("অধ্যাপক ড. তাহমিনা রশীদ: সাবেক অধ্যক্ষ, নদীপাড়া কলেজ, কুষ্টিয়া", "তাহমিনা রশীদ")]
    [InlineData("তাহমিনা রশীদ: সহকারী সম্পাদক, নদীবার্তা tahmina@example.org", "তাহমিনা রশীদ")]
    [InlineData("তাহমিনা রশীদ: জ্যেষ্ঠ সহসম্পাদক, নদীবার্তা tahmina@example.org", "তাহমিনা রশীদ")]
    [InlineData("• তাহমিনা রশীদ সাবেক অধ্যাপকদ্য হারবার টাইমস থেকে নেওয়া, ইংরেজি থেকে সংক্ষিপ্ত আকারে অনূদিত", "তাহমিনা রশীদ")]
    [InlineData("*মতামত লেখকের নিজস্ব", null)]
    public void The_line_on_an_opinions_author_is_cut_off_and_names_the_byline(string foot, string? byline)
    {
        var article = DumpReaderTests.Read(Lead + " " + Rest + " " + foot, "https://www.prothomalo.com/opinion/abc");
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Lead + " " + Rest);
        article.Byline.ShouldBe(byline);
    }

    [Fact]
    public void Words_above_the_dateline_that_close_with_a_dash_and_an_outlet_are_a_caption()
    {
        var article = DumpReaderTests.Read("বৃহস্পতিবার সন্ধ্যা ৭টার দিকে কুমারখালীর হাটে পাটের গুদামে আগুন নেভাচ্ছেন দমকলকর্মীরা, পাশে দাঁড়িয়ে ব্যাপারীরা -সমকাল প্রকাশ: ৪ মার্চ ২০২৫ | ১৩:১৮ " + Lead + " " + Rest);
        article.Headline.ShouldBeNull();
        article.Captions.ShouldHaveSingleItem().ShouldEndWith("-সমকাল");
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Lead + " " + Rest);
    }

    [Fact]
    public void A_desk_before_a_lists_first_entry_is_no_byline_with_the_entry() =>
        DumpReaderTests.Read("খেলা ডেস্ক রহিমা খাতুন মোট গোল: ৫০ লিগে ২২টি, কাপে ১৮টি, জাতীয় দলে ১০টি। " + Lead + " " + Rest).Byline.ShouldBeNull();
}

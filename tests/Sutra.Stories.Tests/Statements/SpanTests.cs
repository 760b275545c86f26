namespace Sutra.Stories.Tests.Statements;

/// <summary>Which sentences belong to a statement, and the name its speaker goes by.</summary>
public sealed class SpanTests
{
    [Theory]
    // Indirect speech goes on without a mark until somebody else speaks.
    [InlineData("স্থানীয়রা জানায়, রাতে আগুন লাগে। পরে তা ছড়িয়ে পড়ে। পুলিশ জানায়, তদন্ত চলছে।", "স্থানীয়রা: 0 1 ;; পুলিশ: 2")]
    // A quotation runs to its closing mark.
    [InlineData("কৃষক আবু তালেব বলেন, ‘ধান ডুবে গেছে। ঋণ শোধ করব কীভাবে।’ মাঠে এখনো পানি।", "আবু তালেব: 0 1")]
    // It may open anew in the next paragraph.
    [InlineData("কৃষক আবু তালেব বলেন, ‘ধান ডুবে গেছে এবার সব।’\n‘আর কোনো উপায়ও তো চোখে দেখছি না।’\nমাঠে এখনো পানি।", "আবু তালেব: 0 1")]
    // The closing formula belongs to the statement before it.
    [InlineData("সেতুটি খুলে দেওয়া হবে বলে জানিয়েছেন জেলা প্রশাসক করিম হাসান। সোমবার এক সভায় তিনি এ কথা বলেন।", "করিম হাসান: 0 1")]
    // Without one it takes the lead.
    [InlineData("নদী বাঁচাতে হবে এখনই। সোমবার এক আলোচনায় বক্তারা এসব কথা বলেন।", "বক্তারা: 0 1")]
    // "যোগ করেন X" after a quotation takes it.
    [InlineData("নির্মাতা সাদ করিম বলেন, ‘ছবিটা বানাতে তিন বছর লেগেছে।’ ‘এখন মানুষ সেটা দেখছে বলে ভালো লাগছে।’ যোগ করেন নির্মাতা।", "সাদ করিম: 0 ;; সাদ করিম: 1")]
    // Who took part is narration.
    [InlineData("সভাপতি সাদ করিম বলেন, নদী বাঁচাতে হবে। আলোচনায় অংশ নেন স্থানীয় শিক্ষকেরা।", "সাদ করিম: 0")]
    // A new date of the page's own background.
    [InlineData("পুলিশ জানায়, তদন্ত চলছে। গত ২ মে একই এলাকায় চুরি হয়।", "পুলিশ: 0")]
    // A footer is no speech.
    [InlineData("পুলিশ জানায়, তদন্ত চলছে। সূত্র: বাসস", "পুলিশ: 0 ;; বাসস: 1")]
    // Narration that turns away.
    [InlineData("পুলিশ জানায়, তদন্ত চলছে। উল্লেখ্য, গত মাসে একই এলাকায় চুরি হয়।", "পুলিশ: 0")]
    // A pronoun stands for the last speaker.
    [InlineData("জেলা প্রশাসক করিম হাসান বলেন, কাজ চলছে। তিনি বলেন, ব্যয় বাড়েনি।", "করিম হাসান: 0 ;; করিম হাসান: 1")]
    [InlineData("জেলা প্রশাসক করিম হাসান বলেন, কাজ চলছে। ব্যয় বাড়েনি বলেও জানান তিনি।", "করিম হাসান: 0 ;; করিম হাসান: 1")]
    // So does an office that the page gave him.
    [InlineData("জেলা প্রশাসক করিম হাসান বলেন, কাজ চলছে। প্রশাসক জানান, ব্যয় বাড়েনি।", "করিম হাসান: 0 ;; করিম হাসান: 1")]
    // A short form stands for the full name.
    [InlineData("অভিনেতা জাহিদ শাহরিয়ার জানান, শুটিং শেষ। শাহরিয়ার বলেন, মুক্তি ঈদে।", "জাহিদ শাহরিয়ার: 0 ;; জাহিদ শাহরিয়ার: 1")]
    // A subject left out is the last speaker.
    [InlineData("অভিনেতা জাহিদ শাহরিয়ার বলেন, শুটিং শেষ। জানালেন, মুক্তি ঈদে।", "জাহিদ শাহরিয়ার: 0 ;; জাহিদ শাহরিয়ার: 1")]
    // "এতে" is the document before.
    [InlineData("এক বিজ্ঞপ্তিতে বলা হয়, কার্যালয় বন্ধ। এতে আরও বলা হয়, জরুরি সেবা চলবে।", "বিজ্ঞপ্তি: 0 ;; বিজ্ঞপ্তি: 1")]
    public void Gives_a_text_these_statements(string text, string expected) => Said.Spans(text).ShouldBe(expected);

    [Fact]
    public void Text_is_the_sentences_verbatim()
    {
        const string text = "কৃষক আবু তালেব বলেন, ‘ধান ডুবে গেছে। ঋণ শোধ করব কীভাবে।’";
        Said.In(text).ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Fact]
    public void The_pages_own_outlet_is_no_relay() =>
        Said.In("মেয়র সাদেক কবির প্রথম আলোকে বলেন, কাজ শেষ।", url: "https://www.prothomalo.com/x").ShouldHaveSingleItem().Via.ShouldBeEmpty();

    [Fact]
    public void Another_outlet_is_one() =>
        Said.In("মেয়র সাদেক কবির প্রথম আলোকে বলেন, কাজ শেষ।", outlet: "সমকাল").ShouldHaveSingleItem().Via.ShouldBe(["প্রথম আলো"]);

    [Fact]
    public void A_retold_voice_ends_with_its_paragraph() =>
        Said.Spans("মেয়র রফিকুল ইসলাম বলেন, সেতুটি আবার গড়া হবে।\nদুই দিন আগে সেতুটি ভেঙে নদীতে পড়ে।").ShouldBe("রফিকুল ইসলাম: 0");

    [Fact]
    public void Two_capitals_are_two_speakers() =>
        Said.In("ঢাকা এবং নয়াদিল্লি এ অভিযোগ অস্বীকার করেছে।").ShouldHaveSingleItem().Speaker.ShouldBe("ঢাকা; নয়াদিল্লি");

    [Fact]
    public void An_agency_that_only_the_page_calls_so_passed_the_words_on() =>
        Said.In("বার্তা সংস্থা মেরুবার্তা খবরটি দেয়।\nমন্ত্রী রফিকুল ইসলাম মেরুবার্তাকে বলেন, বৈঠক হবে।")[^1].Via.ShouldBe(["মেরুবার্তা"]);

    [Fact]
    public void A_title_before_a_name_is_no_end_of_the_speaker() =>
        Said.In("বিশ্ববিদ্যালয়ের ভাইস চ্যান্সেলর প্রফেসর ড. মো. শরিফ তালহা বলেন, পরীক্ষা হবে।").ShouldHaveSingleItem().Speaker.ShouldBe("মো. শরিফ তালহা");
}

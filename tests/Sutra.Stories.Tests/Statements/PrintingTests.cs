using Sutra.Stories.Statements.Chains;

namespace Sutra.Stories.Tests.Statements;

/// <summary>Pages that print each passage twice, with cards for other articles glued between them.</summary>
public sealed class PrintingTests
{
    private const string Passage = "মেয়র রফিকুল ইসলাম বলেন, সেতুটি আগামী বছর আবার গড়া হবে। সেজন্য টাকা থাকবে এবারের বাজেটে।";

    [Theory]
    // A voice ends where its passage is printed again, and the second printing tells nothing new.
    [InlineData(Passage + " " + Passage, "রফিকুল ইসলাম: 0 1")]
    // A heading is glued to the text in one printing and not in the other.
    [InlineData("সেতুর কাজ থেমে আছেমেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে। টাকাও থাকবে। সেতুর কাজ থেমে আছে মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে। টাকাও থাকবে।", "রফিকুল ইসলাম: 0 1")]
    // The printing without a card is the one to read.
    [InlineData("আরও পড়ুনখাল কাটা শুরু২ মার্চ ২০২৪ " + Passage + " " + Passage, "রফিকুল ইসলাম: 2 3")]
    // What is printed next begins a passage of its own.
    [InlineData(Passage + " " + Passage + " খালটিও কাটা হচ্ছে এখন।", "রফিকুল ইসলাম: 0 1")]
    // A card's title is nobody's speech, and a card ends a voice.
    [InlineData("আরও পড়ুনমেয়র যা বললেন ‘খাল’ নিয়ে৩ ঘণ্টা আগে শহরের খালটি কাটা হচ্ছে। কাজ চলবে সারা বছর।", "")]
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে। আরও পড়ুনখাল কাটা শুরু২ মার্চ ২০২৪ শহরে বৃষ্টি হয়েছে খুব।", "রফিকুল ইসলাম: 0")]
    // A short sentence may stand twice by chance.
    [InlineData("পুলিশ জানায়, তদন্ত চলছে। কাজ শেষ হয়নি। স্থানীয়রা জানায়, মামলা হবে। কাজ শেষ হয়নি।", "পুলিশ: 0 1 ;; স্থানীয়রা: 2 3")]
    public void Are_read_once(string text, string expected) => Said.Spans(text).ShouldBe(expected);

    [Fact]
    public void A_pronoun_of_the_second_printing_stands_for_the_speaker_of_the_first() =>
        Said.Spans("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে। আরও পড়ুনখাল কাটা শুরু২ মার্চ ২০২৪ তিনি বলেন, খালটি কাটা হবে আগামী বছর। কৃষক আবু তালেব বলেন, ধান ডুবে গেছে এবার সব। তিনি বলেন, খালটি কাটা হবে আগামী বছর। কৃষক আবু তালেব বলেন, ধান ডুবে গেছে এবার সব।")
            .ShouldBe("রফিকুল ইসলাম: 0 ;; আবু তালেব: 2 ;; রফিকুল ইসলাম: 3");

    [Fact]
    public void A_card_is_no_part_of_a_statements_text() =>
        Said.In("আরও পড়ুনখাল কাটা শুরু২ মার্চ ২০২৪ মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।").ShouldHaveSingleItem().Text.ShouldBe("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।");

    [Fact]
    public void A_page_rests_on_each_passage_once() =>
        ArticleBasis.Of(Said.Reading(Passage + " " + Passage)).ShouldHaveSingleItem().Sentences.ShouldBe(2);
}

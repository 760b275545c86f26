namespace Sutra.Stories.Tests.Statements;

/// <summary>Whom a pronoun, an office or a short form stands for.</summary>
public sealed class StandInTests
{
    [Theory]
    // Who closes the sentence before as its subject.
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।\nপথের ধারে আমলকী বিক্রি করছেন আবু তালেব। তিনি বলেন, দাম কম।", "রফিকুল ইসলাম: 0 ;; আবু তালেব: 2")]
    // Whom the page talked to.
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।\nগতকাল কথা হয় চালক আবু তালেবের সঙ্গে। তিনি বলেন, ভাড়া কম।", "রফিকুল ইসলাম: 0 ;; আবু তালেব: 2")]
    // "আরও": who spoke goes on, whoever was named since.
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।\nসভায় সভাপতিত্ব করেন প্রকৌশলী আবু তালেব। তিনি আরও বলেন, টাকা আছে।", "রফিকুল ইসলাম: 0 ;; রফিকুল ইসলাম: 2")]
    // Who is named where the voice may still go on is only spoken of.
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে। টাকা আছে। কাজ চলছে। নকশা তৈরি। আবু তালেব জমি দিয়েছেন এজন্য। নদীও কাটা হবে। তিনি বলেন, সব ঠিক আছে।", "রফিকুল ইসলাম: 0 1 2 3 ;; রফিকুল ইসলাম: 6")]
    // A body's short form stands for a body, a country's for a country; where none is sure, for itself.
    [InlineData("নৌ পরিবহন অধিদপ্তর ঢাকায় সভা ডেকেছে। সংস্থাটি জানায়, কাজ চলছে।", "নৌ পরিবহন অধিদপ্তর: 1")]
    [InlineData("ভারতীয় বিমানের পথ বন্ধ রেখেছে পাকিস্তান। দেশটি জানায়, কাজ চলছে।", "পাকিস্তান: 1")]
    [InlineData("ঢাকার পথে জল জমেছে। সংস্থাটি জানায়, কাজ চলছে।", "সংস্থাটি: 1")]
    [InlineData("তরী নির্মাণ সংস্থা জানায়, কাজ চলছে।\nনদীতে জল বেড়েছে। পথ বন্ধ। লোকে কষ্ট পাচ্ছে। হাট বসেনি।\nসংস্থাটি বলেছে, টাকা আছে।", "তরী নির্মাণ সংস্থা: 0 ;; তরী নির্মাণ সংস্থা: 5")]
    // One of a trade that many have is not whoever was named with it elsewhere, nor one who gives no name.
    [InlineData("আনন্দ হাউজের বিক্রেতা রফিকুল ইসলাম বলেন, দাম কম।\nআল-আমিন হাউজের বিক্রেতা বলেন, দাম বাড়বে।", "রফিকুল ইসলাম: 0 ;; আল-আমিন হাউজের বিক্রেতা: 1")]
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।\nনাম প্রকাশ না করার শর্তে এই কর্মী বলেন, টাকা নেই।", "রফিকুল ইসলাম: 0 ;; এই কর্মী: 1")]
    [InlineData("প্রকৌশলী রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।\nঅধিদপ্তরের এই কর্মকর্তা বলেন, টাকা আছে।", "রফিকুল ইসলাম: 0 ;; রফিকুল ইসলাম: 1")]
    // A noun off the verb that is known for no speaker is part of what was told or where.
    [InlineData("আইনজীবী রফিকুল ইসলাম আদালতে রিমান্ড শুনানিতে বলেন, মামলাটি মিথ্যা।", "রফিকুল ইসলাম: 0")]
    [InlineData("মেয়র রফিকুল ইসলাম সভা করেন। তিনি দৃঢ় কণ্ঠে বলেন, কাজ চলছে।", "রফিকুল ইসলাম: 1")]
    // The name behind two descriptions; the maker of a paper that tells by itself.
    [InlineData("সেই দাবি তুললেন শহরের পরিচিত মুখ, দলের প্রধান সদস্য রফিকুল ইসলাম।", "রফিকুল ইসলাম: 0")]
    [InlineData("জাতীয় সঞ্চয় অধিদপ্তরের তথ্য বলছে, বিক্রি কমেছে।", "জাতীয় সঞ্চয় অধিদপ্তর: 0")]
    public void Is_this(string text, string expected) => Said.Spans(text).ShouldBe(expected);

    [Theory]
    [InlineData("সভায় দলের উপপরিদর্শক (এসআই) রোকেয়া সোমবার বিষয়টি নিশ্চিত করেন।", "রোকেয়া")]
    [InlineData("লেখক রেদোয়ান হাসান বলেন, কাজ চলছে। চান্দিনা রেদোয়ান হাসান কলেজ মাঠে সভা হয়। রেদোয়ান হাসান বলেন, টাকা আছে।", "রেদোয়ান হাসান")]
    [InlineData("কবি ও চিন্তক আবু তালেব বলেন, কাজ চলছে।", "আবু তালেব")]
    public void A_name_is_no_more_and_no_less(string text, string expected) =>
        Said.In(text).ShouldAllBe(s => (s.SpeakerName ?? s.Speaker).EndsWith(expected));
}

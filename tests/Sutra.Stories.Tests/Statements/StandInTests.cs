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
    // A paper's issuer is who issued it, signed it or spoke in it before; "এতে" is the paper right before.
    [InlineData("নদী রক্ষা কমিশনের এক বিজ্ঞপ্তিতে তথ্যটি জানানো হয়।\nবিজ্ঞপ্তিতে বলা হয়, কাজ চলছে।", "নদী রক্ষা কমিশন: 0 ;; নদী রক্ষা কমিশন: 1")]
    [InlineData("কমিশনের মুখপাত্র রফিকুল ইসলাম স্বাক্ষরিত এক সংবাদ বিজ্ঞপ্তিতে বলা হয়, কাজ চলছে।", "রফিকুল ইসলাম: 0")]
    [InlineData("নৌ পরিবহন মন্ত্রণালয় এক বিবৃতিতে জানায়, সেতুটি গড়া হবে।\nপথ বন্ধ থাকবে। এতে বলা হয়, টাকা আছে।", "নৌ পরিবহন মন্ত্রণালয়: 0 ;; নৌ পরিবহন মন্ত্রণালয়: 2")]
    [InlineData("পথ বন্ধ থাকবে।\nবিজ্ঞপ্তিতে বলা হয়, কাজ চলছে।", "বিজ্ঞপ্তি: 1")]
    // Nobody by whom it is told; local people and a station.
    [InlineData("পারিবারিক বরাত দিয়ে পুলিশ জানায়, কাজ চলছে।", "পুলিশ: 0")]
    [InlineData("স্থানীয় ও থানা সূত্রে জানা গেছে, কাজ চলছে।", "স্থানীয় ও থানা সূত্র: 0")]
    // A body's bare noun is the one that was named; of two nobody knows which.
    [InlineData("নির্বাচন কমিশন সভা করেছে। কমিশন জানায়, কাজ চলছে।", "নির্বাচন কমিশন: 1")]
    [InlineData("নির্বাচন কমিশন ও দুর্নীতি দমন কমিশন সভা করেছে। কমিশন জানায়, কাজ চলছে।", "কমিশন: 1")]
    // Who stands for a name needs no other subject; whom somebody thanks, and a part of what is told, are none; who is present is said of none.
    [InlineData("মেয়র রফিকুল ইসলাম সভা করেন। এক ভাষণে তিনি নির্বাচনের তফশিল জানান।", "রফিকুল ইসলাম: 1")]
    [InlineData("মেয়র রফিকুল ইসলাম সভা করেন। তিনি শিক্ষক, আত্মীয় ও বন্ধুদের প্রতি কৃতজ্ঞতা প্রকাশ করেছেন।", "রফিকুল ইসলাম: 1")]
    [InlineData("সভায় উপস্থিত নেতারা বলেন, কাজ চলছে।", "নেতারা: 0")]
    // The same office in other words; of several advisers, whom a sentence calls so.
    [InlineData("প্রধান নির্বাচন কমিশনার রফিকুল ইসলাম সভা করেন। সিইসি বলেন, কাজ চলছে।", "রফিকুল ইসলাম: 1")]
    [InlineData("প্রধান উপদেষ্টা রফিকুল ইসলাম সভা করেন। আইন উপদেষ্টা জামাল উদ্দিন ছিলেন। প্রধান উপদেষ্টা বলেন, কাজ চলছে।", "রফিকুল ইসলাম: 2")]
    // Two people, each with an office; one of them no table knows.
    [InlineData("পরিষদের সভাপতি রফিকুল ইসলাম ও সাধারণ সম্পাদক জামাল উদ্দিন আজ এক বিবৃতিতে নিন্দা জানান।", "রফিকুল ইসলাম; জামাল উদ্দিন: 0")]
    [InlineData("রাহুল হোড় ও জামাল উদ্দিন বলেন, কাজ চলছে।", "রাহুল হোড়; জামাল উদ্দিন: 0")]
    // Nothing that is done or felt speaks, nor who comes by a verb's form.
    [InlineData("স্বজন ও প্রতিবেশীরা বাড়িতে গিয়ে বিচারের দাবি জানান।", "স্বজন ও প্রতিবেশীরা: 0")]
    [InlineData("পরিদর্শক রফিকুল ইসলাম ঘটনাস্থল পরিদর্শন করে বলেন, কাজ চলছে।", "রফিকুল ইসলাম: 0")]
    [InlineData("মেয়র রফিকুল ইসলাম হাসতে হাসতে বলেন, কাজ চলছে।", "রফিকুল ইসলাম: 0")]
    [InlineData("উপাচার্য রফিকুল ইসলাম সমাবর্তনে অংশগ্রহণকারী স্নাতকদের উদ্দেশে বলেন, কাজ চলছে।", "রফিকুল ইসলাম: 0")]
    [InlineData("শরিফ হাসানের শারীরিক অবস্থা নিয়ে তার বড় ভাই ওমর ফারুক জানান, তিনি ভালো আছেন।", "ওমর ফারুক: 0")]
    [InlineData("শিক্ষার্থীরা প্রমাণ দিয়েছে উল্লেখ করে তিনি এগিয়ে যাওয়ার আহ্বান জানান।\nমেয়র রফিকুল ইসলাম বলেন, কাজ চলছে।", "তিনি: 0 ;; রফিকুল ইসলাম: 1")]
    public void Is_this(string text, string expected) => Said.Spans(text).ShouldBe(expected);

    [Theory]
    [InlineData("সভায় দলের উপপরিদর্শক (এসআই) রোকেয়া সোমবার বিষয়টি নিশ্চিত করেন।", "রোকেয়া")]
    [InlineData("লেখক রেদোয়ান হাসান বলেন, কাজ চলছে। চান্দিনা রেদোয়ান হাসান কলেজ মাঠে সভা হয়। রেদোয়ান হাসান বলেন, টাকা আছে।", "রেদোয়ান হাসান")]
    [InlineData("কবি ও চিন্তক আবু তালেব বলেন, কাজ চলছে।", "আবু তালেব")]
    public void A_name_is_no_more_and_no_less(string text, string expected) =>
        Said.In(text).ShouldAllBe(s => (s.SpeakerName ?? s.Speaker).EndsWith(expected));
}

namespace Sutra.Stories.Tests.Statements;

/// <summary>In what office somebody speaks, and what the words claim.</summary>
public sealed class RoleAndClaimTests
{
    [Theory]
    [InlineData("সুজন দলের মহাসচিব আরিফ হাসান বলেন, ভোট হবে।", "মহাসচিব", "সুজন দল")]
    [InlineData("স্বাস্থ্য অধিদপ্তরের মহাপরিচালক রাশেদ করিম বলেন, রোগী কমেছে।", "মহাপরিচালক", "স্বাস্থ্য অধিদপ্তর")]
    [InlineData("নদীপুর থানার ওসি কামাল হোসেন জানান, আসামি ধরা পড়েছে।", "ওসি", "নদীপুর থানা")]
    [InlineData("নদীপুর থানার ভারপ্রাপ্ত কর্মকর্তা (ওসি) কামাল হোসেন জানান, আসামি ধরা পড়েছে।", "ভারপ্রাপ্ত কর্মকর্তা (ওসি)", "নদীপুর থানা")]
    [InlineData("সোমবার (২ মে) নদীপুর থানার ওসি কামাল হোসেন জানান, আসামি ধরা পড়েছে।", "ওসি", "নদীপুর থানা")]
    [InlineData("গভর্নর ড. শফিক রহমান বলেন, সুদ কমবে।", "গভর্নর", null)]
    [InlineData("বাংলাদেশ ব্যাংকের গভর্নর ড. শফিক রহমান বলেন, সুদ কমবে।", "গভর্নর", "বাংলাদেশ ব্যাংক")]
    [InlineData("শফিক রহমান বলেন, সুদ কমবে।", null, null)]
    [InlineData("স্থানীয়রা বলেন, রাস্তা ভাঙা।", null, null)]
    // A bracket behind the body, titles behind the office, two offices, a body or country without an ending, endings of their own.
    [InlineData("সুজন দলের (সুদ) মহাসচিব আরিফ হাসান বলেন, ভোট হবে।", "মহাসচিব", "সুজন দল")]
    [InlineData("সুজন দলের মহাসচিব মাওলানা আরিফ হাসান বলেন, ভোট হবে।", "মহাসচিব", "সুজন দল")]
    [InlineData("মেলা কমিটির আহ্বায়ক ও নদীপুর কলেজের পরিচালক আরিফ হাসান বলেন, ভোট হবে।", "পরিচালক", "নদীপুর কলেজ")]
    [InlineData("মার্কিন প্রেসিডেন্ট রফিক হাসান বলেন, ভোট হবে।", "প্রেসিডেন্ট", "মার্কিন")]
    [InlineData("নদীপুর গবেষণা সংসদের সাধারণ সম্পাদক আরিফ হাসান বলেন, ভোট হবে।", "সাধারণ সম্পাদক", "নদীপুর গবেষণা সংসদ")]
    [InlineData("নদীপুর উইংয়ের কর্মকর্তা আরিফ হাসান বলেন, ভোট হবে।", "কর্মকর্তা", "নদীপুর উইং")]
    [InlineData("ওই এলাকার আরিফ হাসান বলেন, রাস্তা ভাঙা।", null, null)]
    // Half an office whose র is its own, of several tasks; a rank behind it; what of the office the tables lack.
    [InlineData("স্বরাষ্ট্র উপদেষ্টা লেফটেন্যান্ট জেনারেল (অব.) আরিফ হাসান বলেন, ভোট হবে।", "স্বরাষ্ট্র উপদেষ্টা", null)]
    [InlineData("মানবাধিকার কর্মী আরিফ হাসান বলেন, ভোট হবে।", "মানবাধিকার কর্মী", null)]
    [InlineData("সুজন দলের প্রচার সম্পাদক আরিফ হাসান বলেন, ভোট হবে।", "প্রচার সম্পাদক", "সুজন দল")]
    [InlineData("তথ্য ও সম্প্রচার উপদেষ্টা আরিফ হাসান বলেন, ভোট হবে।", "তথ্য ও সম্প্রচার উপদেষ্টা", null)]
    [InlineData("অপর কর্মকর্তা আরিফ হাসান বলেন, ভোট হবে।", "অপর কর্মকর্তা", null)]
    [InlineData("তালমেনার প্রধানমন্ত্রী আরিফ হাসান বলেন, ভোট হবে।", "প্রধানমন্ত্রী", "তালমেনা")]
    [InlineData("র‍্যাব-২–এর অধিনায়ক আরিফ হাসান বলেন, ভোট হবে।", "অধিনায়ক", "র‍্যাব-২")]
    [InlineData("সেক্রেটারি জেনারেল আরিফ হাসান বলেন, ভোট হবে।", "সেক্রেটারি জেনারেল", null)]
    // What tells of somebody, a verb, praise, a time and a name left to the office are none of it.
    [InlineData("মেলায় আসা কলেজছাত্র আরিফ হাসান বলেন, ভোট হবে।", "কলেজছাত্র", null)]
    [InlineData("কারখানায় কর্মরত আরিফ হাসান বলেন, বেতন মেলেনি।", null, null)]
    [InlineData("জনপ্রিয় অভিনেতা আরিফ হাসান বলেন, ভোট হবে।", "অভিনেতা", null)]
    [InlineData("শৈশবের শিক্ষক আরিফ হাসান বলেন, ভোট হবে।", "শিক্ষক", null)]
    // A description, a seat or another office before the body.
    [InlineData("শরিক দল নদীপুর পরিষদের সভাপতি আরিফ হাসান বলেন, ভোট হবে।", "সভাপতি", "নদীপুর পরিষদ")]
    [InlineData("নদীপুর-৪ আসনের বিএনপির প্রার্থী আরিফ হাসান বলেন, ভোট হবে।", "প্রার্থী", "বিএনপি")]
    [InlineData("নদীপুর ব্যবসায়ী সমিতির সভাপতি আরিফ হাসান বলেন, ভোট হবে।", "সভাপতি", "নদীপুর ব্যবসায়ী সমিতি")]
    public void The_office_and_its_body_are_those_beside_the_name(string text, string? role, string? body)
    {
        var s = Said.In(text).ShouldHaveSingleItem();
        (s.Role, s.Body).ShouldBe((role, body));
    }

    [Fact]
    public void A_title_between_office_and_name_hides_no_body() =>
        Said.In("সুজন দলের মহাসচিব ডা. আরিফ হাসান সভায় আসেন। তিনি বলেন, ভোট হবে।").Select(s => (s.SpeakerName, s.Role, s.Body)).ShouldBe([("আরিফ হাসান", "মহাসচিব", "সুজন দল")]);

    [Theory]
    // The whole phrase of an office that the page gave elsewhere, and its body with all its words.
    [InlineData("সুজন দলের উত্তর শাখার অ্যাসিস্ট্যান্ট সেক্রেটারি আরিফ হাসান সভায় আসেন। তিনি বলেন, ভোট হবে।", "অ্যাসিস্ট্যান্ট সেক্রেটারি", "সুজন দলের উত্তর শাখা")]
    [InlineData("পরিবেশ, বন ও জলবায়ু পরিবর্তন উপদেষ্টা আরিফ হাসান সভায় আসেন। তিনি বলেন, ভোট হবে।", "পরিবেশ, বন ও জলবায়ু পরিবর্তন উপদেষ্টা", null)]
    [InlineData("সভায় ভাষণ দেন সুজন দলের সহযোগী পরিচালক আরিফ হাসান। তিনি বলেন, ভোট হবে।", "সহযোগী পরিচালক", "সুজন দল")]
    // A title alone gives way to the office.
    [InlineData("সুজন দলের মহাসচিব আরিফ হাসান সভায় আসেন। অধ্যাপক আরিফ হাসান বলেন, ভোট হবে।", "মহাসচিব", "সুজন দল")]
    [InlineData("সুজন দলের মহাসচিব আরিফ হাসান সভায় আসেন। ড. আরিফ হাসান বলেন, ভোট হবে।", "মহাসচিব", "সুজন দল")]
    [InlineData("অধ্যাপক আরিফ হাসান বলেন, ভোট হবে।", "অধ্যাপক", null)]
    // The body that দলটি stands for.
    [InlineData("বিএনপি সভা করেছে। দলটির মহাসচিব আরিফ হাসান বলেন, ভোট হবে।", "মহাসচিব", "বিএনপি")]
    [InlineData("সভা হয়েছে। দলটির মহাসচিব আরিফ হাসান বলেন, ভোট হবে।", "মহাসচিব", null)]
    public void An_office_is_read_whole_where_the_page_gives_it(string text, string? role, string? body)
    {
        var s = Said.In(text)[^1];
        (s.SpeakerName, s.Role, s.Body).ShouldBe(("আরিফ হাসান", role, body));
    }

    [Fact]
    public void A_pronoun_has_the_office_that_the_page_gave_the_name() =>
        Said.In("সুজন দলের মহাসচিব আরিফ হাসান সভায় আসেন। তিনি বলেন, ভোট হবে।").Select(s => (s.SpeakerName, s.Role, s.Body)).ShouldBe([("আরিফ হাসান", "মহাসচিব", "সুজন দল")]);

    [Theory]
    [InlineData("আরিফ হাসান বলেন, সেতু ভেঙে পড়েছে।", "past")]
    [InlineData("আরিফ হাসান বলেন, আগুনে দোকান পুড়ে গেছে।", "past")]
    // An event told in the simple present is past, a custom is not; what did not happen is past too.
    [InlineData("পুলিশ জানায়, সোমবার দুপুরে দুজনকে আটক করা হয়।", "past")]
    [InlineData("আরিফ হাসান বলেন, প্রতিদিন সকালে এখানে হাট বসে।", "present")]
    [InlineData("আরিফ হাসান বলেন, কাজটি শেষ হয়নি।", "past")]
    [InlineData("আগামী মাসে কাজ শুরু হবে বলে জানান আরিফ হাসান।", "plan")]
    [InlineData("আরিফ হাসান বলেন, আমরা সেতু বানাব।", "plan")]
    [InlineData("আরিফ হাসান বলেন, পানি বিপৎসীমার ওপরে আছে।", "present")]
    [InlineData("আরিফ হাসান বলেন, আইন মানা উচিত।", "opinion")]
    [InlineData("বিশ্লেষকদের মতে, দাম আরও বাড়বে।", "opinion")]
    [InlineData("আরিফ হাসান সবাইকে ভোট দেওয়ার আহ্বান জানান।", "opinion")]
    [InlineData("আরিফ হাসান মনে করেন, দাম কমেছে।", "opinion")]
    [InlineData("সূত্র: রয়টার্স", null)]
    // A guess, advice, a ban, a wish, a question; what is; what was done at an hour or on a day; what is asked for or judged by its noun.
    [InlineData("মেয়র রফিক আজাদ বলেন, আয় কমে যেতে পারে।", "opinion")]
    [InlineData("মেয়র রফিক আজাদ বলেন, এমন কাজ করা যাবে না।", "opinion")]
    [InlineData("মেয়র রফিক আজাদ বলেন, কেউ যেন এ কাজ না করেন।", "opinion")]
    [InlineData("মেয়র রফিক আজাদ বলেন, আমরা কি নিরাপদ?", "opinion")]
    [InlineData("মেয়র রফিক আজাদ বলেন, প্রথম ধাপ হলো মালিকানা বাতিল করা।", "present")]
    [InlineData("মেয়র রফিক আজাদ বলেন, রাত ১২টার দিকে বাসটি নদীতে পড়ে যায়।", "past")]
    [InlineData("মেয়র রফিক আজাদ বলেন, ৪ জুলাই তাঁর পরীক্ষা করা হয়।", "past")]
    [InlineData("হামলার তীব্র নিন্দা ও প্রতিবাদ জানিয়েছেন মেয়র রফিক আজাদ।", "opinion")]
    public void What_the_words_claim_goes_by_their_verb_and_by_words_of_judgement(string text, string? claim) =>
        Said.In(text).ShouldHaveSingleItem().Claim?.ToString().ToLowerInvariant().ShouldBe(claim);

    [Theory]
    [InlineData("ভোটের রাজনীতি: নির্বাচন কমিশন মিঞা বলেন, ভোট হবে। জানতে চাইলে মিঞা বলেন, দল আসবে।")]
    [InlineData("নির্বাচন কমিশন কামাল হোসেন বলেন, ভোট হবে। কামাল হোসেন বলেন, দল আসবে।")]
    public void A_bodys_name_right_before_a_speaker_is_no_office(string text)
    {
        var statements = Said.In(text);
        statements.ShouldNotBeEmpty();
        statements.ShouldAllBe(s => s.Role == null || s.Role.Length > 0);
    }
}

namespace Sutra.Stories.Tests.Statements;

/// <summary>Where an unquoted voice ends and the page goes on by itself.</summary>
public sealed class NarrationTests
{
    private const string Mayor = "মেয়র রফিকুল ইসলাম বলেন, সেতুটি আবার গড়া হবে। ";

    [Theory]
    // A person carries three sentences more at most, a body two, an outlet whose report is retold one.
    [InlineData(Mayor + "টাকা আছে। কাজ চলছে। নকশাও তৈরি। নদীতে জল কমেছে।", "রফিকুল ইসলাম: 0 1 2 3")]
    [InlineData("নৌ মন্ত্রণালয় জানিয়েছে, সেতুটি আবার গড়া হবে। টাকা আছে। কাজ চলছে। নকশাও তৈরি।", "নৌ মন্ত্রণালয়: 0 1 2")]
    [InlineData("সমকাল জানিয়েছে, সেতুটি আবার গড়া হবে। টাকা আছে। কাজ চলছে।", "সমকাল: 0 1")]
    // Who tells an event tells it to its end.
    [InlineData("পুলিশ জানায়, সেতুটি রাতে ভেঙে পড়ে। বাসটি নদীতে যায়। লোকজন ছুটে আসে। নৌকা আনা হয়। দুজনকে তোলা হয়।", "পুলিশ: 0 1 2 3 4")]
    [InlineData("পুলিশ জানায়, সেতুটি রাতে ভেঙে পড়ে। এ সময় বাসটি নদীতে যায়।", "পুলিশ: 0 1")]
    // A day, an occasion, an event that was told: the page's own background.
    [InlineData(Mayor + "সোমবার (২ মে) সেতুটি ভেঙে পড়ে।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "রোববারের ঝড়ে সেতুটি ভেঙে পড়ে।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "এ ঘটনায় মামলা হয়েছে।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "সভায় ছিলেন শহরের শিক্ষকেরা।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "বর্তমানে নদীটি শুকিয়ে গেছে।", "রফিকুল ইসলাম: 0")]
    // But a speaker's own আমি and আমরা stay his.
    [InlineData(Mayor + "এ ঘটনায় আমরা মামলা করেছি।", "রফিকুল ইসলাম: 0 1")]
    // What others told him is told by him, unless they are named or told who writes; a clause about speakers gives no words.
    [InlineData(Mayor + "তারা আমাদের সব সময় সংস্কারের কথা বলেছিল, কিছুই হয়নি।", "রফিকুল ইসলাম: 0 1")]
    [InlineData(Mayor + "তিনি আমাকে বলেন, কাজ চলছে।", "রফিকুল ইসলাম: 0 ;; রফিকুল ইসলাম: 1")]
    [InlineData(Mayor + "যারা এ কথা বলেন, তাদের ধারণা নেই।", "রফিকুল ইসলাম: 0 1")]
    // Words of what is and will be, and then what happened.
    [InlineData(Mayor + "আদালত তদন্তের নির্দেশ দিয়েছে।", "রফিকুল ইসলাম: 0")]
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, সেতুটি রাতে ভেঙে পড়েছে। বাসটি নদীতে গেছে।", "রফিকুল ইসলাম: 0 1")]
    // Who is named by name in it, whatever he is called before: the page again.
    [InlineData("মেয়র রফিকুল ইসলাম সভা করেন। তিনি বলেন, সেতুটি গড়া হবে। রফিকুল ইসলামের বাড়ি নদীর ধারে।", "রফিকুল ইসলাম: 1")]
    [InlineData(Mayor + "এ বিষয়ে জানতে যোগাযোগের চেষ্টা করেও প্রকৌশলীকে পাওয়া যায়নি।", "রফিকুল ইসলাম: 0")]
    // A picture shows, and nobody speaks, but where somebody is heard in it.
    [InlineData("ভিডিওতে দেখা গেছে, নদীতে নৌকা ভাসছে। মাঝি ঘুমিয়ে আছে।", "")]
    [InlineData("ভিডিওতে দেখা গেছে, এক মাঝি সাহায্য চাই বলতে বলতে কাঁদছেন। মাঝি ঘুমিয়ে আছে।", "ভিডিও: 0")]
    [InlineData("রাষ্ট্রীয় গণমাধ্যমে প্রকাশ হওয়া ছবিতে দেখা যায়, দুই নেতা হাসছেন।", "রাষ্ট্রীয় গণমাধ্যম: 0")]
    // A day that the page stamps; what its reporter saw.
    [InlineData(Mayor + "পরে সোমবার (২ মে) সেতুটি ভেঙে পড়েছে।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "ঘাট ঘুরে দেখা যায়, নৌকা নেই।", "রফিকুল ইসলাম: 0")]
    // The page's own work, its own questions, its own words for people.
    [InlineData(Mayor + "প্রকৌশলীর সঙ্গে যোগাযোগ করা হলে তিনি ফোন ধরেননি।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "তবে প্রশ্ন হচ্ছে, টাকা আসবে কোথা থেকে।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "ভোটের আগে বেশ ব্যস্ত এই নেতা।", "রফিকুল ইসলাম: 0")]
    // Behind its verb the page brings in who acts; a quotation of a few words is all that is said; who signed; a crowd's words.
    [InlineData(Mayor + "নিজের বয়স নিয়েও রসিকতা করেন আবু তালেব।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "সে আমাদের বন্ধু আবু তালেব।", "রফিকুল ইসলাম: 0 1")]
    [InlineData("মেয়র রফিকুল ইসলাম লিখেছেন, ‘সাধু সাধু!’ ছবিটি সাড়া ফেলেছে।", "রফিকুল ইসলাম: 0")]
    [InlineData(Mayor + "আবু তালেব, সভাপতি; কামাল হোসেন, সম্পাদক; শরিফ হাসান, সদস্য; ওমর ফারুক, সদস্য; জামাল উদ্দিন, সদস্য।", "রফিকুল ইসলাম: 0")]
    [InlineData("অনেকে বলেন, নদীটি বড় ছিল। কিন্তু তেমন হয়নি।", "অনেকে: 0")]
    // A closing formula ends it; a stamp before it is no part of it.
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, সেতুটি আবার গড়া হবে। টাকা আছে। সভায় তিনি এসব কথা বলেন। শোভাযাত্রা ঘাট থেকে শুরু হয়েছে।", "রফিকুল ইসলাম: 0 1 2")]
    [InlineData(Mayor + "প্রকৌশলীকে একাধিকবার কল করলেও তিনি ধরেননি।", "রফিকুল ইসলাম: 0")]
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, ‘সেতুটি আমরা সবাই মিলে আবার গড়ব।’ ‘নদী থেকে সাগরে যাই সবাই’ স্লোগান নিয়ে এবার বসেছে শহরের মেলা।", "রফিকুল ইসলাম: 0")]
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, ‘সেতুটি আমরা সবাই মিলে আবার গড়ব।’ ‘তার জন্য যত টাকা লাগে, সব আছে।’", "রফিকুল ইসলাম: 0 1")]
    // What a body did, between two sentences of one speech.
    [InlineData("মেয়র রফিকুল ইসলাম বলেন, কাজ শুরু হয়েছে। সরকার সেতুর জন্য টাকার ঘোষণা দিয়েছে। তিনি আরও বলেন, কাজ চলছে।", "রফিকুল ইসলাম: 0 1 ;; রফিকুল ইসলাম: 2")]
    public void Takes_over_here(string text, string expected) => Said.Spans(text).ShouldBe(expected);

    [Theory]
    [InlineData("ছবি: সংগৃহীত মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।")]
    [InlineData("ঘাটের সভায় মেয়র রফিকুল ইসলামছবি: প্রথম আলোমেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।")]
    [InlineData("প্রকাশ: ১৭ ডিসেম্বর ২০২৫ | ১২:৩৮ | আপডেট: ১৭ ডিসেম্বর ২০২৫ | ১৪:৫৪ মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।")]
    public void Captions_and_stamps_before_it_are_no_part_of_it(string text) =>
        Said.In(text).ShouldHaveSingleItem().Text.ShouldBe("মেয়র রফিকুল ইসলাম বলেন, সেতুটি গড়া হবে।");
}

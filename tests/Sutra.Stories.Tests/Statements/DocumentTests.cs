namespace Sutra.Stories.Tests.Statements;

/// <summary>Documents, press reports and sources that tell without a subject.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("বিজ্ঞপ্তিতে বলা হয়, কার্যালয় বন্ধ থাকবে।", "বিজ্ঞপ্তি | বলা হয় | document | says")]
    [InlineData("এক সংবাদ বিজ্ঞপ্তিতে বলা হয়েছে, কার্যালয় বন্ধ থাকবে।", "সংবাদ বিজ্ঞপ্তি | বলা হয়েছে | document | says")]
    [InlineData("স্বাস্থ্য অধিদপ্তরের সংবাদ বিজ্ঞপ্তিতে বলা হয়েছে, রোগী কমেছে।", "স্বাস্থ্য অধিদপ্তর | বলা হয়েছে | document | says")]
    [InlineData("স্বাস্থ্য অধিদপ্তর থেকে পাঠানো সংবাদ বিজ্ঞপ্তিতে বলা হয়েছে, রোগী কমেছে।", "স্বাস্থ্য অধিদপ্তর | বলা হয়েছে | document | says")]
    [InlineData("পরিচালক আহসান কবিরের সই করা বিজ্ঞপ্তিতে বলা হয়, আবেদন লাগবে না।", "আহসান কবির | বলা হয় | document | says")]
    [InlineData("থানায় দায়ের করা অভিযোগে বলা হয়, দোকানটি ভাঙা হয়েছে।", "অভিযোগ | বলা হয় | document | says")]
    [InlineData("কর্তৃপক্ষের পক্ষ থেকে বলা হয়েছে, লিখিতভাবে জানাতে হবে।", "কর্তৃপক্ষ | বলা হয়েছে | indirect | says")]
    [InlineData("প্রতিবেদন অনুযায়ী, আয় আট শতাংশ বেড়েছে।", "প্রতিবেদন | অনুযায়ী | document | says")]
    [InlineData("প্রতিবেদন অনুসারে, দূষণ বেড়েছে।", "প্রতিবেদন | অনুসারে | document | says")]
    [InlineData("বাংলাদেশ ব্যাংকের তথ্য অনুযায়ী, ঋণ বেড়েছে।", "বাংলাদেশ ব্যাংক | অনুযায়ী | document | says")]
    [InlineData("স্থানীয় সূত্রে জানা যায়, রাতে আগুন লাগে।", "স্থানীয় সূত্র | জানা যায় | indirect | says")]
    [InlineData("বন বিভাগ ও স্থানীয় সূত্রে জানা গেছে, রাতে আগুন লাগে।", "বন বিভাগ ও স্থানীয় সূত্র | জানা গেছে | indirect | says")]
    [InlineData("জেলেদের সঙ্গে কথা বলে জানা যায়, রাতে আগুন লাগে।", "জেলে | জানা যায় | indirect | says")]
    [InlineData("রাষ্ট্রীয় গণমাধ্যমে বলা হয়েছে, আলোচনা হয়েছে।", "রাষ্ট্রীয় গণমাধ্যম | বলা হয়েছে | indirect | says")]
    [InlineData("বিশ্লেষকদের মতে, দাম আরও বাড়বে।", "বিশ্লেষক | মতে | indirect | says")]
    [InlineData("পুলিশের দাবি, আসামি পালিয়েছে।", "পুলিশ | দাবি | indirect | says")]
    [InlineData("তদন্তকারীদের ধারণা, দুজন এ কাজ করেছে।", "তদন্তকারী | ধারণা | indirect | says")]
    [InlineData("স্থানীয়দের অভিযোগ, রাস্তার কাজ নিম্নমানের।", "স্থানীয় | অভিযোগ | indirect | accuses")]
    [InlineData("সূত্র: রয়টার্স", "রয়টার্স | সূত্র | credit | other")]
    [InlineData("সূত্র : বাসস, এএফপি", "বাসস; এএফপি | সূত্র | credit | other")]
    public void Reads_a_sentence_as(string text, string expected) => Said.Lines(text).ShouldBe(expected.ToLowerInvariant());

    [Theory]
    [InlineData("ঢাকায় একটি সেতু ধসে পড়ে। ঘটনায় গঠিত তদন্ত কমিটির প্রতিবেদনে এ কথা বলা হয়েছে।", "গঠিত তদন্ত কমিটি")]
    public void A_committee_is_not_the_body_named_before_it(string text, string speaker) => Said.Spans(text).ShouldStartWith(speaker + ":");
}

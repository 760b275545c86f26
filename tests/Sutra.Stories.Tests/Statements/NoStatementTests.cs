namespace Sutra.Stories.Tests.Statements;

/// <summary>What looks like speech and is none.</summary>
public sealed class NoStatementTests
{
    [Theory]
    [InlineData("নেতারা শহীদ মিনারে শ্রদ্ধা জানান।", "")]
    [InlineData("তিনি বন্ধুদের সঙ্গে কথা বলেন।", "")]
    [InlineData("প্রধানমন্ত্রীকে সফরের আমন্ত্রণ জানিয়েছেন রাষ্ট্রপতি।", "")]
    [InlineData("হাসপাতালে নিলে চিকিৎসক তাঁকে মৃত ঘোষণা করেন।", "")]
    [InlineData("শিশুটির বিরুদ্ধে মামলা হয়েছে।", "")]
    [InlineData("এ ঘটনায় এখনো জানা যায়নি কারা জড়িত।", "")]
    [InlineData("অনিয়মের অভিযোগ উঠেছে।", "")]
    [InlineData("বিষয়টি জানানো হয়।", "")]
    [InlineData("গানটি লিখেছেন রফিক আজাদ।", "")]
    [InlineData("মানুষ কেন এমন করে, কে জানে।", "")]
    [InlineData("যে প্রতিশ্রুতি দিয়েছে, তা রাখা কঠিন।", "")]
    [InlineData("নতুন ছাউনি দুটি উন্নতির ইঙ্গিত দেয়।", "")]
    [InlineData("তারা যুদ্ধে অনেক ত্যাগ স্বীকার করেছেন।", "")]
    [InlineData("পুলিশ বাসাটি ঘিরে রাখে।", "")]
    [InlineData("শীতের হাওয়া ঋতুর আগমন জানান দিচ্ছে।", "")]
    [InlineData("কেউ যদি বলতেন নদীটি মরে যাবে, লোকে হাসত।", "")]
    [InlineData("সাদেক কবিরের কথায়, রফিক আজাদের সুরে গানটি জনপ্রিয় হয়।", "")]
    [InlineData("প্রেমের কথা কেউই স্বীকার করেননি।", "")]
    [InlineData("বিক্ষোভকারীরা নানা স্লোগান দেন।", "")]
    [InlineData("সভার শুরুতে সাদেক কবির অতিথিদের আন্তরিক স্বাগত জানান।", "")]
    [InlineData("চোরাচালান রোধেও গুরুত্ব দিয়েছে বাহিনী।", "")]
    [InlineData("দৃশ্যটি নিয়ে কৃষকেরা প্রতিবাদ করেছিলেন।", "")]
    [InlineData("ছবিতে সাদেক কবির নিজের ধাঁচ যোগ করেছিলেন, বিশেষ করে গানে।", "")]
    [InlineData("তাদের দেওয়া তথ্য অনুযায়ী দুজনকে ধরা হয়।", "")]
    [InlineData("তিনি নিজ হাতে চারা রোপণ করেন।", "")]
    public void Reads_a_sentence_as(string text, string expected) => Said.Lines(text).ShouldBe(expected.ToLowerInvariant());
}

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
    [InlineData("তিনি নিজ হাতে চারা রোপণ করেন।", "")]
    public void Reads_a_sentence_as(string text, string expected) => Said.Lines(text).ShouldBe(expected.ToLowerInvariant());
}

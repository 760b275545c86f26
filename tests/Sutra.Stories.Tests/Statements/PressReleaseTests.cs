using Sutra.Stories.Statements;

namespace Sutra.Stories.Tests.Statements;

public sealed class PressReleaseTests
{
    [Theory]
    [InlineData("স্বাস্থ্য অধিদপ্তরের সংবাদ বিজ্ঞপ্তিতে বলা হয়েছে, রোগী কমেছে।", "স্বাস্থ্য অধিদপ্তর (বিজ্ঞপ্তি)")]
    [InlineData("স্বাস্থ্য অধিদপ্তরের বিজ্ঞপ্তিতে বলা হয়েছে, রোগী কমেছে। অধিদপ্তরের বিজ্ঞপ্তিতে আরও বলা হয়, হাসপাতাল খোলা আছে।", "স্বাস্থ্য অধিদপ্তর (বিজ্ঞপ্তি)")] // the same, in short
    [InlineData("এক সংবাদ বিজ্ঞপ্তিতে এ তথ্য জানানো হয়।", "সংবাদ বিজ্ঞপ্তি")] // whose it is is not told
    [InlineData("এক সংবাদ বিজ্ঞপ্তিতে বলা হয়, কার্যালয় বন্ধ থাকবে। বিজ্ঞপ্তিতে আরও বলা হয়, আবেদন লাগবে না।", "সংবাদ বিজ্ঞপ্তি")] // one and the same
    [InlineData("সংগঠনটি এক বিবৃতিতে জানিয়েছে, ধর্মঘট চলবে।", "সংগঠনটি (বিবৃতি)")]
    [InlineData("আদালত পত্রিকায় বিজ্ঞপ্তি প্রকাশের নির্দেশ দেন।", "")] // nothing is told from it
    [InlineData("প্রতিবেদনে বলা হয়, দূষণ বেড়েছে।", "")]
    public void A_press_release_is_a_source_with_whose_it_is(string text, string expected) =>
        string.Join(", ", PressReleases.NamedIn(Articles.Read("a", "2025-03-12", "খবর", text))).ShouldBe(expected);
}

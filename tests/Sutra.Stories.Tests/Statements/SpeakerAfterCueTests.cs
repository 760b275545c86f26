namespace Sutra.Stories.Tests.Statements;

/// <summary>Who stands after the words: "… বলে জানিয়েছেন X", "…, X জানিয়েছে", "‘…’ বলেন X".</summary>
public sealed class SpeakerAfterCueTests
{
    [Theory]
    [InlineData("সেতুটি আগামী মাসে খুলে দেওয়া হবে বলে জানিয়েছেন করিম হাসান।", "করিম হাসান | জানিয়েছেন | indirect | says")]
    [InlineData("সেতুটি আগামী মাসে খুলে দেওয়া হবে বলে জানিয়েছেন জেলা প্রশাসক করিম হাসান।", "করিম হাসান | জানিয়েছেন | indirect | says")]
    [InlineData("সেতুটি আগামী মাসে খুলে দেওয়া হবে বলে জানান তিনি।", "তিনি | জানান | indirect | says")]
    [InlineData("সেতুটি আগামী মাসে খুলে দেওয়া হবে বলেও জানিয়েছেন তিনি।", "তিনি | জানিয়েছেন | indirect | says")]
    [InlineData("তদন্ত চলছে বলে জানিয়েছে পুলিশ।", "পুলিশ | জানিয়েছে | indirect | says")]
    [InlineData("মালামাল নামানো হবে বলে জানিয়েছে স্থানীয় সংবাদমাধ্যমগুলো।", "স্থানীয় সংবাদমাধ্যমগুলো | জানিয়েছে | indirect | says")]
    [InlineData("মন্ত্রী আগামী মাসে সফর করবেন, ক্রেমলিন জানিয়েছে।", "ক্রেমলিন | জানিয়েছে | indirect | says")]
    [InlineData("আইন অমান্য করলে ব্যবস্থা নেওয়া হবে বলে সতর্ক করেন তিনি।", "তিনি | সতর্ক করেন | indirect | warns")]
    [InlineData("নদীর পানি কমবে না বলে আশঙ্কা করছেন জেলেরা।", "জেলেরা | আশঙ্কা করছেন | indirect | warns")]
    [InlineData("চুক্তি মেনে চলার আহ্বান জানিয়েছে জাতিসংঘ।", "জাতিসংঘ | আহ্বান জানিয়েছে | indirect | demands")]
    [InlineData("অবরোধ আরোপের ঘোষণা দিয়েছেন প্রেসিডেন্ট রবার্ট হিল।", "রবার্ট হিল | ঘোষণা দিয়েছেন | indirect | says")]
    [InlineData("বইটি সবার পড়া উচিত বলে মন্তব্য করেছেন অধ্যাপক শামীম রেজা।", "শামীম রেজা | মন্তব্য করেছেন | indirect | says")]
    [InlineData("‘আমরা এই মাঠ ছাড়ব না কোনো দিন’, বলেন কৃষক আবু তালেব।", "আবু তালেব | বলেন | direct | says")]
    [InlineData("নিরাপত্তা বাড়ানো হবে বলেও জানান পুলিশ সুপার নাজমুল হুদা।", "নাজমুল হুদা | জানান | indirect | says")]
    [InlineData("প্রতিযোগিতার বিস্তারিত তথ্য জানান আয়োজক কমিটির উপদেষ্টা মাহির আমিন।", "মাহির আমিন | তথ্য জানান | indirect | says")]
    [InlineData("সেতুটিকে ঝুঁকিপূর্ণ হিসেবে অভিহিত করে সড়ক অধিদপ্তর।", "সড়ক অধিদপ্তর | অভিহিত করে | indirect | says")]
    [InlineData("যুক্তরাজ্য উদ্বিগ্ন বলে মন্ত্রণালয়ের মুখপাত্র জন হিল গত সপ্তাহে জানিয়েছিলেন।", "জন হিল | জানিয়েছিলেন | indirect | says")]
    [InlineData("দুই নেতা তাঁদের বৈঠক ফলপ্রসূ হয়েছে বলে দাবি করেন।", "দুই নেতা | দাবি করেন | indirect | says")]
    public void Reads_a_sentence_as(string text, string expected) => Said.Lines(text).ShouldBe(expected.ToLowerInvariant());
}

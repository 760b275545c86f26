namespace Sutra.Stories.Tests.Statements;

/// <summary>Nouns with light verbs, and the stance that they give.</summary>
public sealed class SpeechActTests
{
    [Theory]
    [InlineData("সংগঠনের সভাপতি কামাল পাশা অভিযোগ করেন, ভোটে কারচুপি হয়েছে।", "কামাল পাশা | অভিযোগ করেন | indirect | accuses")]
    [InlineData("তিনি দাবি করেন, টাকা তিনি নেননি।", "তিনি | দাবি করেন | indirect | says")]
    [InlineData("মন্ত্রণালয় অভিযোগটি অস্বীকার করেছে।", "মন্ত্রণালয় | অস্বীকার করেছে | indirect | denies")]
    [InlineData("হাসপাতাল কর্তৃপক্ষ নিশ্চিত করেছে, দুজন মারা গেছেন।", "হাসপাতাল কর্তৃপক্ষ | নিশ্চিত করেছে | indirect | confirms")]
    [InlineData("নয়াদিল্লি এবং কাঠমান্ডু এমন খবর অস্বীকার করেছে।", "নয়াদিল্লি; কাঠমান্ডু | অস্বীকার করেছে | indirect | denies")]
    [InlineData("ক্রেমলিন কোনো চুক্তির বিষয় নিশ্চিত করেনি।", "ক্রেমলিন | নিশ্চিত করেনি | indirect | denies")]
    [InlineData("যুক্তরাষ্ট্র সতর্ক করে বলেছে, চুক্তিটি আইন ভাঙবে।", "যুক্তরাষ্ট্র | বলেছে | indirect | warns")]
    [InlineData("তিনি সরকারের প্রতি আহ্বান জানিয়ে বলেন, দ্রুত ব্যবস্থা নিতে হবে।", "তিনি | বলেন | indirect | demands")]
    [InlineData("অভিযোগ অস্বীকার করে চেয়ারম্যান নুর ইসলাম বলেন, এসব মিথ্যা।", "নুর ইসলাম | বলেন | indirect | denies")]
    [InlineData("শিক্ষকেরা উদ্বেগ প্রকাশ করেছেন যে, বইয়ের মজুত কমছে।", "শিক্ষকেরা | উদ্বেগ প্রকাশ করেছেন | indirect | warns")]
    [InlineData("সহযোগিতা বাড়বে বলে আশা প্রকাশ করেন তিনি।", "তিনি | আশা প্রকাশ করেন | indirect | promises")]
    [InlineData("পরিকল্পনার ওপর গুরুত্ব দেন তিনি।", "তিনি | গুরুত্ব দেন | indirect | demands")]
    [InlineData("সবার কাছে দোয়া চেয়েছেন এই অভিনেতা।", "এই অভিনেতা | দোয়া চেয়েছেন | indirect | demands")]
    [InlineData("তিনি জমি ভরাটকে ‘লুট’ হিসেবে অভিহিত করেছিলেন।", "তিনি | অভিহিত করেছিলেন | indirect | says")]
    [InlineData("স্বাস্থ্য অধিদপ্তর কিছু নিয়ম মেনে চলার পরামর্শ দিয়েছে।", "স্বাস্থ্য অধিদপ্তর | পরামর্শ দিয়েছে | indirect | demands")]
    [InlineData("দেশটির প্রশংসাও করেন তিনি।", "তিনি | প্রশংসাও করেন | indirect | other")]
    public void Reads_a_sentence_as(string text, string expected) => Said.Lines(text).ShouldBe(expected.ToLowerInvariant());
}

using Sutra.Pages.Metadata;

namespace Sutra.Pages.Tests.Metadata;

public sealed class CreditTests
{
    [Theory]
    [InlineData("কাতারের সংবাদমাধ্যম আল জাজিরা গতকাল (রোববার ১ জুন) এক প্রতিবেদনে এ খবর জানিয়েছে।", "আল জাজিরা")]
    [InlineData("রাষ্ট্রীয় গণমাধ্যমের (ইয়োনহাপ) বরাতে এ খবর জানিয়েছে রয়টার্স।", "ইয়োনহাপ, রয়টার্স")]
    [InlineData("একটি সূত্র রয়টার্সকে জানায়, বন্দর কাল খুলবে।", "রয়টার্স")]
    [InlineData("এএফপির প্রতিবেদনে বলা হয়েছে, ঝড়ে দুটি জাহাজ ডুবেছে।", "এএফপি")]
    [InlineData("খবর বিবিসির।", "বিবিসি")]
    [InlineData("বার্তা সংস্থা মেঘদূতের বরাত দিয়ে এ কথা জানা গেছে।", "মেঘদূত")] // in no table: the words before it say what it is
    [InlineData("বার্তা সংস্থা জানিয়েছে, বন্দর কাল খুলবে।", "")]
    [InlineData("রয়টার্স ভবনের সামনে মানুষ জড়ো হন।", "")] // named, but nothing is on its word
    [InlineData("চেয়ারম্যান নদীবার্তাকে জানান, পানি কমছে।", "")]
    [InlineData("পানি কমছে। সূত্র: বাসস, দিনলিপি", "বাসস, দিনলিপি")]
    [InlineData("ছবিটি মুক্তি পাবে শুক্রবার। তথ্যসূত্র: ভ্যারাইটি অবলম্বনে", "ভ্যারাইটি")]
    [InlineData("ছবিটি মুক্তি পাবে শুক্রবার।ভ্যারাইটি অবলম্বনে", "ভ্যারাইটি")]
    [InlineData("ছবিটি মুক্তি পাবে শুক্রবার। ভ্যারাইটি ও দ্য হলিউড রিপোর্টার অবলম্বনে।", "ভ্যারাইটি, দ্য হলিউড রিপোর্টার")]
    [InlineData("ছবিটি তৈরি হয়েছে আলোক সাহার উপন্যাস অবলম্বনে নির্মিত নাটক থেকে।", "")]
    [InlineData("নাটকটি লেখা হয়েছে আলোক সাহার বহুল পঠিত উপন্যাস ‘নদী’ অবলম্বনে।", "")] // a novel, and no outlet
    public void Sources_are_credited_in_prose_and_in_lines_of_their_own(string text, string expected) =>
        string.Join(", ", CreditReader.Read([text], "নদীবার্তা")).ShouldBe(expected);

    [Fact]
    public void The_pages_own_outlet_is_no_credit() => CreditReader.Read(["মন্ত্রী বিবিসি বাংলাকে বলেন, কাজ চলছে।"], "বিবিসি বাংলা").ShouldBeEmpty();
}

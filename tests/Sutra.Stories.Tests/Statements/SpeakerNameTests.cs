using Sutra.Bangla.Names;
using Sutra.Stories.Statements.Speakers;

namespace Sutra.Stories.Tests.Statements;

/// <summary>The name that a speaker goes by, whatever stands around it.</summary>
public sealed class SpeakerNameTests
{
    [Theory]
    // Who was told, a place behind the name, a verb or an age before it, two mentions run together.
    [InlineData("করিম হাসান যুগান্তর", "করিম হাসান")]
    [InlineData("তারেক হাসান যুক্তরাজ্য", "তারেক হাসান")]
    [InlineData("রোকেয়া বেগম কান্নাজড়িত", "রোকেয়া বেগম")]
    [InlineData("বয়সী জনসন", "জনসন")]
    [InlineData("দেখেননি জনসন", "জনসন")]
    [InlineData("মার্ক জনসন মার্ক", "মার্ক জনসন")]
    // Names that are whole.
    [InlineData("করিম হাসান", "করিম হাসান")]
    [InlineData("সালেহ আল সালেহ", "সালেহ আল সালেহ")]
    [InlineData("করিম হাসান বীর বিক্রম", "করিম হাসান বীর বিক্রম")]
    [InlineData("মরিস জনসন", "মরিস জনসন")]
    [InlineData("যুগান্তর", "যুগান্তর")]
    public void Is_free_of_what_no_name_has(string name, string expected) => CleanNames.Of(name, NameKind.Person).ShouldBe(expected);

    [Theory]
    // What a body is and of which country, before its name; what such words are a part of stays.
    [InlineData("নদীপুরের সংবাদমাধ্যম নদীপুর টাইমস", "নদীপুর টাইমস")]
    [InlineData("সেতু পরিচালনাকারী কোম্পানি নদীপুর সেতু কোম্পানি লিমিটেড", "নদীপুর সেতু কোম্পানি লিমিটেড")]
    [InlineData("মানবাধিকার সংগঠন নদীপুর ওয়াচ", "নদীপুর ওয়াচ")]
    [InlineData("দেশটির আবহাওয়া বিভাগ", "আবহাওয়া বিভাগ")]
    [InlineData("ব্রিটিশ বার্তা সংস্থা রয়টার্স", "বার্তা সংস্থা রয়টার্স")]
    [InlineData("নদীপুর সেতু কোম্পানি লিমিটেড", "নদীপুর সেতু কোম্পানি লিমিটেড")]
    public void Of_a_body_begins_behind_what_it_is(string name, string expected) => CleanNames.Of(name, NameKind.Organisation).ShouldBe(expected);

    [Theory]
    // An office before the name, a participle, an ending set apart, a word that belongs to the next.
    [InlineData("সুজন দলের সহসভাপতি রফিক হাসান", "রফিক হাসান")]
    [InlineData("আসা রফিক হাসান", "রফিক হাসান")]
    [InlineData("বাহিনী-২ এর", "বাহিনী-২")]
    [InlineData("খেলা কর্তৃপক্ষ প্রাইজমানি", "খেলা কর্তৃপক্ষ")]
    [InlineData("সুজন দলের সহসভাপতি", "সুজন দলের সহসভাপতি")]
    [InlineData("সুজন দলের নেতা ও কর্মীরা", "সুজন দলের নেতা ও কর্মীরা")]
    public void As_a_frame_shows_it_is_freed_of_what_stands_around_it(string text, string expected) => CleanNames.OfFrame(text, null).ShouldBe(expected);

    [Theory]
    // Behind a full name of the page, the noun of a verb; a last name right before the verb stays.
    [InlineData("রফিক হাসান সভায় আসেন। রফিক হাসান ঘটনাস্থল পরিদর্শন শেষে বলেন, কাজ চলছে।", "রফিক হাসান")]
    [InlineData("রফিক হাসান সভায় আসেন। সভাপতি রফিক হাসান জয় বলেন, কাজ চলছে।", "রফিক হাসান জয়")]
    public void Behind_a_name_the_noun_of_a_verb_is_none_of_it(string text, string expected) => Said.In(text)[^1].SpeakerName.ShouldBe(expected);

    [Fact]
    public void Is_the_fullest_of_its_forms() =>
        CleanNames.Of(new Name("কামাল", NameKind.Person, ["মুহাম্মদ কামাল"], [])).ShouldBe("মুহাম্মদ কামাল");

    [Fact]
    public void Of_a_body_loses_only_a_verb_of_saying() =>
        (CleanNames.Of("জানাল আবহাওয়া অধিদপ্তর", NameKind.Organisation), CleanNames.Of("দৈনিক সমকাল", NameKind.Organisation)).ShouldBe(("আবহাওয়া অধিদপ্তর", "দৈনিক সমকাল"));

    [Theory]
    // Initials belong to the name, as many as there are.
    [InlineData("আইসিএবির সভাপতি এন কে এ সালেহ বলেন, কাজ চলছে।", "এন কে এ সালেহ | বলেন | indirect | says")]
    [InlineData("শিক্ষা উপদেষ্টা সি আর সালেহীন বলেন, কাজ চলছে।", "সি আর সালেহীন | বলেন | indirect | says")]
    [InlineData("মুক্তিযোদ্ধা আ: খালেক হাসান বলেন, কাজ চলছে।", "আ: খালেক হাসান | বলেন | indirect | says")]
    [InlineData("ধর্ম উপদেষ্টা আ ফ ম সালেহ হোসেন বলেন, কাজ চলছে।", "আ ফ ম সালেহ হোসেন | বলেন | indirect | says")]
    // "X নামের এক Y" gives the name.
    [InlineData("এলাকার নগেন নামের এক ব্যক্তি বলেন, কাজ চলছে।", "নগেন | বলেন | indirect | says")]
    [InlineData("মোড়ে দাঁড়ানো এক ব্যক্তি আশঙ্কা প্রকাশ করে বলেন, কাজ চলছে।", "এক ব্যক্তি | বলেন | indirect | warns")]
    // A day's or a measure's bracket is no part of a name.
    [InlineData("সোমবার (২ মে) কেন্দ্রীয় ব্যাংকের সূত্র জানায়, কাজ চলছে।", "কেন্দ্রীয় ব্যাংকের সূত্র | জানায় | indirect | says")]
    // A medium in the locative is none of the name.
    [InlineData("আইনজীবী মুস্তাফা হাসান সামাজিক যোগাযোগমাধ্যম এক্স-এ জানিয়েছেন, রায় হয়েছে।", "মুস্তাফা হাসান | জানিয়েছেন | indirect | says")]
    // Whoever is told may have two words, and the name may have an unknown first one behind a bracket.
    [InlineData("আমদানিকারক দীনেশ হাসান বাংলা ট্রিবিউনকে বলেন, কাজ চলছে।", "দীনেশ হাসান | বলেন | indirect | says via বাংলা ট্রিবিউন")]
    [InlineData("অতিরিক্ত কমিশনার (অপরাধ) খোন্দকার রফিকুল ইসলাম বলেন, কাজ চলছে।", "খোন্দকার রফিকুল ইসলাম | বলেন | indirect | says")]
    // Two people are two speakers.
    [InlineData("আসামির আইনজীবী আবুল হোসেন ও রফিকুল ইসলাম বলেন, মামলাটি মিথ্যা।", "আবুল হোসেন; রফিকুল ইসলাম | বলেন | indirect | says")]
    public void Is_read_whole(string text, string expected) => Said.Lines(text).ShouldBe(expected);

    [Theory]
    [InlineData("করিম হাসান", true)]
    [InlineData("সালেহীন", true)]
    [InlineData("টাকা লুট", false)]
    [InlineData("মা", false)]
    public void Is_a_persons_or_not(string name, bool expected) => CleanNames.CanBePerson(name).ShouldBe(expected);
}

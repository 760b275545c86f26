using Sutra.Bangla.Latin;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Tests.Latin;

public sealed class LatinFormTests
{
    // Words whose spelling is settled.
    [Theory]
    [InlineData("মোহাম্মদ রহমান", "Mohammad Rahman")]
    [InlineData("শেখ হোসেন", "Sheikh Hossain")]
    [InlineData("দেবীপ্রসাদ চট্টোপাধ্যায়", "Debiprasad Chatterjee")]
    [InlineData("জন স্মিথ", "John Smith")]
    // Letters' names.
    [InlineData("এ কে এম ফজলুল হক", "A K M Fazlul Haque")]
    [InlineData("এ. কে. এম. ফজলুল হক", "A. K. M. Fazlul Haque")]
    [InlineData("বিএনপি", "BNP")]
    [InlineData("এনবিআর", "NBR")]
    // By sound: the vowel that is not written.
    [InlineData("রেহনুমা", "Rehnuma")]
    [InlineData("তসলিমা", "Taslima")]
    [InlineData("কমল", "Kamal")]
    [InlineData("অমরনাথ", "Amarnath")]
    [InlineData("চন্দ্র", "Chandra")]
    [InlineData("কৃষ্ণচূড়া", "Krishnachura")]
    // Joined letters at the end: spoken in Bengali words, not in borrowed ones.
    [InlineData("আনন্দ", "Ananda")]
    [InlineData("আলবার্ট", "Albert")]
    [InlineData("হলান্ড", "Holand")]
    // য-ফলা and রেফ.
    [InlineData("সত্যব্রত", "Satyabrat")]
    [InlineData("শ্যামল", "Shyamal")]
    [InlineData("আচার্য", "Acharya")]
    [InlineData("অর্জুন", "Arjun")]
    [InlineData("ম্যালকম", "Malkom")]
    // Places.
    [InlineData("ফরিদপুর", "Faridpur")]
    [InlineData("আগারওয়াল", "Agarwal")]
    [InlineData("ডি. মেল", "D. Mel")]
    [InlineData("মানিকগঞ্জ", "Manikganj")]
    [InlineData("সিংড়া", "Singra")]
    // What is not Bengali stays; digits are turned.
    [InlineData("Rahman ১২", "Rahman 12")]
    [InlineData("আল-মামুন", "Al-Mamun")]
    [InlineData("", "")]
    public void A_name_in_Latin_letters(string name, string latin) => LatinForm.Of(BanglaText.Normalize(name)).ShouldBe(latin);
}

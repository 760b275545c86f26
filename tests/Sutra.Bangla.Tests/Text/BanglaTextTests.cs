using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Tests.Text;

public sealed class BanglaTextTests
{
    [Theory]
    [InlineData("\u09AF\u09BC", "\u09DF")] // NFC takes these three apart; the house keeps them whole
    [InlineData("\u09A1\u09BC", "\u09DC")]
    [InlineData("\u09A2\u09BC", "\u09DD")]
    [InlineData("\u09DF", "\u09DF")]
    [InlineData("\u0995\u09C7\u09BE", "\u0995\u09CB")] // ে + া is ো
    [InlineData("\u0995\u09C7\u09D7", "\u0995\u09CC")]
    [InlineData("বলেন\u09F7", "বলেন।")] // the currency sign that old pages type for a danda
    [InlineData("\uFEFFক\u200Bখ\u00AD", "কখ")]
    [InlineData("র\u200D্যাব", "র\u200D্যাব")] // a joiner between Bengali letters changes the shape: kept
    [InlineData("a\u200Db", "ab")]
    [InlineData("দুপু\u200Cরে", "দুপুরে")] // a joiner that touches no hasanta shapes nothing
    [InlineData("র\u200C্যাব", "র\u200D্যাব")] // both ways to write it are met; one word
    [InlineData("উদ্\u200Cযাপন", "উদ্\u200Cযাপন")]
    [InlineData("উদ্\u200C\u200Cযাপন", "উদ্\u200Cযাপন")]
    [InlineData("হঠাত্\u200D", "হঠাৎ")] // ৎ before Unicode 4.1
    [InlineData("ঢাকাায়", "ঢাকায়")] // typed twice
    [InlineData("বড\u09BC\u09BC", "বড়")]
    [InlineData("আৰ তার বাবার আর মার ঘর, দোকান, নগর, শহর, বাজার", "আর তার বাবার আর মার ঘর, দোকান, নগর, শহর, বাজার")] // a slip among র
    [InlineData("অসমৰ ৰাজ্য", "অসমৰ ৰাজ্য")] // Assamese
    [InlineData("ওৱাশিংটন", "ওৱাশিংটন")]
    [InlineData("ক\u202Eখ\u2066", "কখ")] // marks of direction hide what is written
    [InlineData("ক\r\nখ\rগ", "ক\nখ\nগ")]
    [InlineData("ক\u00A0খ\u0000গ", "ক খ গ")]
    [InlineData("ক\u007Fখ\u0080গ\u009F", "ক খ গ ")]
    public void Text_takes_its_canonical_form(string raw, string canonical) => BanglaText.Normalize(raw).ShouldBe(canonical);

    [Fact]
    public void Lone_surrogates_become_replacement_characters() => BanglaText.Normalize("ক\uD800খ\uDC00").ShouldBe("ক\uFFFDখ\uFFFD");

    [Fact]
    public void No_character_makes_it_throw()
    {
        for (var c = 0; c <= 0x10FFFF; c++)
        {
            var text = c is >= 0xD800 and < 0xE000 ? ((char)c).ToString() : char.ConvertFromUtf32(c);
            Should.NotThrow(() => BanglaText.Normalize("ক" + text), $"U+{c:X4}");
        }
    }

    [Fact]
    public void A_character_that_is_none_becomes_a_replacement_character() => BanglaText.Normalize("ক\uFFFEখ").ShouldBe("ক\uFFFDখ");

    [Fact]
    public void Canonical_text_is_returned_as_it_is()
    {
        var text = "রাষ্ট্রপতি আজ (সোমবার) ‘সেতু’ উদ্বোধন করেন।";
        BanglaText.Normalize(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void Normalising_twice_changes_nothing()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var b = new StringBuilder();
            for (var k = random.Next(12); k >= 0; k--) { b.Append((char)(random.Next(4) == 0 ? random.Next(0x10000) : random.Next(0x0980, 0x0A00))); }
            var once = BanglaText.Normalize(b.ToString());
            BanglaText.Normalize(once).ShouldBe(once);
        }
    }

    [Theory] // found by the properties: composing parted a joiner from its hasanta
    [InlineData("\u065E\u09CD\u200D")]
    [InlineData("ঋ\u200C\u09CD\u09BC")]
    public void Marks_that_change_places_leave_no_joiner_behind_that_a_second_round_would_drop(string raw)
    {
        var once = BanglaText.Normalize(raw);
        BanglaText.Normalize(once).ShouldBe(once);
    }

    [Theory]
    [InlineData("  ক   খ\tগ \n", "ক খ গ")]
    [InlineData("ক খ", "ক খ")]
    [InlineData("ক\nখ", "ক খ")] // as long as before, and another text
    [InlineData("", "")]
    public void Spaces_collapse(string raw, string collapsed) => BanglaText.CollapseSpaces(raw).ShouldBe(collapsed);
}

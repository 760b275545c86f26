using System.IO.Compression;
using System.Text.Json;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Tests.Text;

public sealed class NormalFormTests
{
    // Offsets of the normal form's letters in the original, the end's last.
    [Theory]
    [InlineData("ঢাকা", "0 1 2 3 4")]
    [InlineData("", "0")]
    [InlineData("\uFEFFকখ", "0 2 3")] // what is dropped before the first letter belongs to it
    [InlineData("ক\u00ADখ", "0 2 3")]
    [InlineData("ক\u00AD", "0 2")]
    [InlineData("য\u09BCা", "0 2 3")]
    [InlineData("ক\u09C7\u09BEখ", "0 1 3 4")] // ে + া is ো
    [InlineData("ক\r\nখ", "0 2 3 4")]
    [InlineData("কাাখ", "0 1 3 4")]
    [InlineData("ত্\u200Dক", "0 3 4")]
    [InlineData("ক😀\u200Bখ", "0 1 2 4 5")]
    public void Each_offset_leads_back_to_where_it_comes_from(string raw, string offsets)
    {
        var form = BanglaText.NormalizeWithMap(raw);
        form.Text.ShouldBe(BanglaText.Normalize(raw));
        string.Join(' ', Enumerable.Range(0, form.Text.Length + 1).Select(form.ToOriginal)).ShouldBe(offsets);
    }

    [Theory]
    [InlineData("বলেন\u09F7 সব\u200C ভালো", "সব", "সব\u200C")]
    [InlineData("বড\u09BC নদী", "বড়", "বড\u09BC")]
    [InlineData("বড\u09BC নদী", "নদী", "নদী")]
    [InlineData("ক\u09C7\u09BEথায়", "কো", "ক\u09C7\u09BE")]
    [InlineData("ক\u09C7\u09BEথায়", "ো", "\u09C7\u09BE")] // whole letters of the original
    public void A_stretch_leads_back_to_what_it_was_made_from(string raw, string found, string original)
    {
        var form = BanglaText.NormalizeWithMap(raw);
        var span = new TextSpan(form.Text.IndexOf(found, StringComparison.Ordinal), found.Length);
        form.ToOriginal(span).Of(raw).ShouldBe(original);
    }

    [Fact]
    public void Half_a_surrogate_pair_leads_back_to_itself() =>
        string.Join(' ', Enumerable.Range(0, 4).Select(BanglaText.NormalizeWithMap("ক\uD800খ").ToOriginal)).ShouldBe("0 1 2 3");

    [Fact]
    public void A_stretch_of_the_original_is_found_in_the_normal_form()
    {
        var raw = "\uFEFFবড\u09BC\u00A0নদী\u200Bর পাড়";
        var form = BanglaText.NormalizeWithMap(raw);
        form.ToNormal(new TextSpan(1, 3)).Of(form.Text).ShouldBe("বড়");
        form.ToNormal(new TextSpan(5, 5)).Of(form.Text).ShouldBe("নদীর");
    }

    [Fact]
    public void Canonical_text_maps_to_itself_and_allocates_nothing()
    {
        var text = "রাষ্ট্রপতি আজ (সোমবার) ‘সেতু’ উদ্বোধন করেন।";
        var form = BanglaText.NormalizeWithMap(text);
        form.Text.ShouldBeSameAs(text);
        form.IsIdentity.ShouldBeTrue();
        form.ToOriginal(7).ShouldBe(7);
        form.ToNormal(new TextSpan(3, 4)).ShouldBe(new TextSpan(3, 4));
        BanglaText.Normalize("র‍্যাব উদ্‌যাপন করে • ১ → ২").ShouldBeSameAs("র‍্যাব উদ্‌যাপন করে • ১ → ২");
        Allocated.By(() => { for (var i = 0; i < 100; i++) { BanglaText.NormalizeWithMap(text); } }).ShouldBe(0);
    }

    [Fact]
    public void An_offset_that_is_none_is_refused()
    {
        var form = BanglaText.NormalizeWithMap("ক\u00ADখ");
        Should.Throw<ArgumentOutOfRangeException>(() => form.ToOriginal(3));
        Should.Throw<ArgumentOutOfRangeException>(() => form.ToOriginal(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => form.ToNormal(4));
    }

    [Fact]
    public void Real_pages_map_back_letter_by_letter()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Require("corpus/articles.jsonl.gz")), CompressionMode.Decompress));
        for (var n = 0; n < 300 && reader.ReadLine() is { } line; n++)
        {
            using var article = JsonDocument.Parse(line);
            var raw = article.RootElement.GetProperty("body").GetString()!;
            var form = BanglaText.NormalizeWithMap(raw);
            form.Text.ShouldBe(BanglaText.Normalize(raw));
            for (var i = 0; i < form.Text.Length; i++)
            {
                if (char.IsAsciiLetterOrDigit(form.Text[i])) { raw[form.ToOriginal(i)].ShouldBe(form.Text[i]); }
            }
        }
    }
}

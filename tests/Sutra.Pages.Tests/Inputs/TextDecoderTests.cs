using System.Text;
using Sutra.Pages.Inputs;
using Sutra.Testing;

namespace Sutra.Pages.Tests.Inputs;

public sealed class TextDecoderTests
{
    private const string Bengali = "নদীর ঘাটে নৌকা ডুবে যায়। উদ্ধার ১২ জন।";
    private const string Russian = "Лодка затонула у причала, двенадцать человек спасены.";
    private const string French = "Le bateau a coulé près du quai, douze personnes ont été sauvées.";

    public static TheoryData<string> Marked => new("utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE");

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Bengali)], "windows-1252").ShouldBe(Bengali);
    }

    [Theory]
    [InlineData("utf-16", Bengali)]
    [InlineData("utf-16BE", Bengali)]
    [InlineData("utf-16", "<html><body>" + Bengali + "</body></html>")]
    [InlineData("utf-16BE", "<html><body>" + French + "</body></html>")]
    [InlineData("utf-16", "নদীর ঘাট")]
    public void Wide_text_without_a_mark_is_told(string name, string text) => Read(Encoding.GetEncoding(name).GetBytes(text)).ShouldBe(text);

    [Fact]
    public void Half_a_letter_at_the_end_of_wide_text_is_left_out() => Read([.. Encoding.Unicode.GetBytes(Bengali), 0x95]).ShouldBe(Bengali);

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", null, "windows-1251", Russian)]
    [InlineData("<META http-equiv=Content-Type content='text/html; charset=KOI8-R'>", null, "koi8-r", Russian)]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>", null, "windows-1251", Russian)]
    [InlineData("<html>", "windows-1251", "windows-1251", Russian)] // by HTTP
    [InlineData("<html>", " \"Windows-1251\" ", "windows-1251", Russian)]
    [InlineData("<meta charset=windows-1251>", "iso-8859-1", "windows-1251", Russian)] // the server's default knows less than the page
    [InlineData("<meta charset=iso-8859-1>", "windows-1251", "windows-1251", Russian)]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", null, "windows-1251", Russian)] // a comment declares nothing
    [InlineData("<p>charset=koi8-r</p><meta charset=windows-1251>", null, "windows-1251", Russian)] // nor does text
    [InlineData("<meta charset=nonsense><meta charset=windows-1251>", null, "windows-1251", Russian)]
    [InlineData("<meta charset=iso-8859-1>", null, "windows-1252", French + " “–”")] // Latin 1 means Windows-1252
    [InlineData("<meta charset=x-user-defined>", null, "windows-1252", French)]
    [InlineData("<meta charset=utf-8>", null, "windows-1252", French)] // a wrong declaration
    [InlineData("<meta charset=utf-16>", null, "windows-1252", French)] // one that could not have been read
    [InlineData("<html>", null, "windows-1252", French)] // none
    [InlineData("<html>", "utf-8", "windows-1252", French)]
    public void A_declared_charset_is_read(string head, string? outside, string name, string text) =>
        Read(CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(head + text), outside).ShouldBe(head + text);

    [Theory]
    [InlineData("<meta charset=windows-1252>")]
    [InlineData("<meta charset=utf-16>")]
    [InlineData("<meta charset=koi8-r>")]
    public void Valid_UTF_8_wins_over_what_is_declared(string head) => Read(Encoding.UTF8.GetBytes(head + Bengali), "iso-8859-1").ShouldBe(head + Bengali);

    [Fact]
    public void Stray_bytes_are_kept_and_counted() => Read([.. Encoding.UTF8.GetBytes(Bengali), 0x92, .. Encoding.UTF8.GetBytes(Bengali), 0xFF]).ShouldBe(Bengali + "\uFFFD" + Bengali + "\uFFFD");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_letter_cut_at_the_end_is_left_out(int bytes) => Read([.. Encoding.UTF8.GetBytes(Bengali), .. Encoding.UTF8.GetBytes("ক")[..bytes]]).ShouldBe(Bengali);

    [Fact]
    public void Japanese_in_seven_bits_is_read()
    {
        var text = "<meta charset=iso-2022-jp>船が沈んだ";
        Read(CodePagesEncodingProvider.Instance.GetEncoding(50220)!.GetBytes(text)).ShouldBe(text);
    }

    [Fact]
    public void An_old_font_in_single_bytes_is_read_as_Windows_1252()
    {
        var text = "†Rjv cÖkvmK e‡jb, b`xi Nv‡U †bŠKv Wy‡e hvq| D×vi 12 Rb|";
        Read(Windows1252.Encoding.GetBytes(text)).ShouldBe(text);
    }

    [Fact]
    public void A_few_NULs_become_spaces() => Read(Encoding.UTF8.GetBytes(Bengali + Bengali + "\0" + Bengali)).ShouldBe(Bengali + Bengali + " " + Bengali);

    [Theory]
    [InlineData(new byte[] { 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3 }, "it is a binary file, not text")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "it is a PDF file, which is not read")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "it is a picture, not a page")]
    public void What_is_no_text_is_refused(byte[] bytes, string reason) => TextDecoder.Decode(bytes).ShouldBe((null, reason));

    [Fact]
    public void A_text_in_no_encoding_that_can_be_told_is_refused()
    {
        var russian = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Russian);
        TextDecoder.Decode(russian).Reason.ShouldBe("its encoding cannot be told");
    }

    [Fact]
    public void Valid_UTF_8_costs_its_text_and_no_more()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Bengali, 1000)));
        var length = Encoding.UTF8.GetCharCount(bytes);
        Allocated.By(() => TextDecoder.Decode(bytes)).ShouldBeLessThan(length * 2 + 1000);
    }

    [Fact]
    public void Any_bytes_are_read_without_a_fault()
    {
        var random = new Random(3);
        for (var i = 0; i < 5000; i++)
        {
            var bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);
            Should.NotThrow(() => TextDecoder.Decode(bytes, "koi8-r"));
        }
    }

    private static string? Read(byte[] bytes, string? declared = null) => TextDecoder.Decode(bytes, declared).Text;
}

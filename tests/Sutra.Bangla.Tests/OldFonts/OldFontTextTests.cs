using System.IO.Compression;
using System.Net;
using System.Text;
using Sutra.Bangla.OldFonts;
using Sutra.Testing;

namespace Sutra.Bangla.Tests.OldFonts;

public sealed class OldFontTextTests
{
    [Theory]
    [InlineData("MZKvj iv‡Z b`xi Nv‡U GKwU †bŠKv Wy‡e hvq|", "গতকাল রাতে নদীর ঘাটে একটি নৌকা ডুবে যায়।")]
    [InlineData("†Rjv cÖkvmK e‡jb, ÔKvR Pj‡Q|Õ", "জেলা প্রশাসক বলেন, ‘কাজ চলছে।’")]
    [InlineData("\u2020Rjv c\u00D6kvmK e\u2021jb", "জেলা প্রশাসক বলেন")]
    [InlineData("\u0086Rjv c\u00D6kvmK e\u0087jb", "জেলা প্রশাসক বলেন")] // decoded as Latin 1
    [InlineData("12 wW‡m¤^i 2019 mKv‡j †mZzwU D‡Øvab Kiv nq", "১২ ডিসেম্বর ২০১৯ সকালে সেতুটি উদ্বোধন করা হয়")]
    [InlineData("নদীর ঘাটে: b`xi Nv‡U GKwU †bŠKv Wy‡e hvq|", "নদীর ঘাটে: নদীর ঘাটে একটি নৌকা ডুবে যায়।")] // Unicode stays
    [InlineData("নদীর wbKU¯’ GjvKvq †bŠKv Wy‡e hvq| ঘাটে", "নদীর নিকটস্থ এলাকায় নৌকা ডুবে যায়। ঘাটে")]
    [InlineData("GB K_v Rvwb‡q‡Q World Health Organization †`kwUi m`m¨‡`i", "এই কথা জানিয়েছে World Health Organization দেশটির সদস্যদের")] // plain English stays
    [InlineData("we¯ÍvwiZ Rvb‡Z wfwRU Kiæb https://nodi.example/Kvvb GB wVKvbvq", "বিস্তারিত জানতে ভিজিট করুন https://nodi.example/Kvvb এই ঠিকানায়")] // so does an address
    [InlineData("wk‡ivbvg\nMZKvj iv‡Z b`xi Nv‡U GKwU †bŠKv Wy‡e hvq|\nPhoto: Rahim Karim", "শিরোনাম\nগতকাল রাতে নদীর ঘাটে একটি নৌকা ডুবে যায়।\nPhoto: Rahim Karim")] // one sure line speaks for the page
    public void Stretches_in_the_font_become_Unicode(string written, string read) => OldFontText.ToUnicode(written).ShouldBe(read);

    [Theory]
    [InlineData("")]
    [InlineData("গতকাল রাতে নদীর ঘাটে একটি নৌকা ডুবে যায়।")]
    [InlineData("© 2024 The Daily Example. All rights reserved.")]
    [InlineData("The committee† met twice‡ before the vote.")] // footnote signs
    [InlineData("†John Smith ‡Jane Roe, deceased")]
    [InlineData("Große Übung: ‚Äpfel‘ und „Öl“ – 20 °C, 5 µm, § 3 Abs. 2")]
    [InlineData("Le cœur à l’œuvre, « déjà » vu ; 5 ½ pouces")]
    [InlineData("GroÃŸe Ãœbung mit falscher Kodierung fÃ¼r alle GÃ¤ste")] // UTF-8 read as Windows-1252
    [InlineData("à¦¬à¦¾à¦‚à¦²à¦¾à¦¦à§‡à¦¶ à¦à¦° à¦¸à¦°à¦•à¦¾à¦°")] // so is this, and it is no Bijoy
    [InlineData("if (a_b && c_d) { x = `v`; } // iPhone, YouTube, McDonald, eBay")]
    [InlineData("Kuv xav tau ib tug neeg Hmoob los pab kuv, vim kuv tsis paub")] // a Latin script that loves v and x
    [InlineData("aHR0cHM6Ly9ub2RpLmV4YW1wbGUvS3Z2Yg== WmFrTGpQcVpWd1h5 QmNKdlp4S2xNbk9w")]
    [InlineData("Řeka Labe, żółw, İstanbul, Győr, Ţara")]
    [InlineData("Москва, Киев и Αθήνα")]
    [InlineData("\u00A9 \u00AD \u2020")]
    public void Everything_else_stays_as_it_is(string text) => OldFontText.ToUnicode(text).ShouldBeSameAs(text);

    [Theory]
    [InlineData(1251, "Лодка затонула у причала, двенадцать человек спасены. Об этом сообщил глава района.")]
    [InlineData(1253, "Η βάρκα βυθίστηκε κοντά στην αποβάθρα και δώδεκα άνθρωποι σώθηκαν.")]
    [InlineData(1256, "غرق القارب قرب الرصيف وأنقذ اثنا عشر شخصا، كما قال رئيس المنطقة.")]
    [InlineData(932, "船が桟橋の近くで沈み、十二人が救助されたと地区の責任者が語った。")]
    [InlineData(936, "船在码头附近沉没，十二人获救，该地区负责人说。")]
    [InlineData(57002, "नाव घाट के पास डूब गई और बारह लोग बचा लिए गए")]
    public void Text_of_another_script_read_as_Windows_1252_stays(int codePage, string meant)
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(meant));
        OldFontText.ToUnicode(text).ShouldBeSameAs(text);
    }

    [Theory]
    [InlineData("evsjv", "বাংলা")]
    [InlineData("Avgvi †`k", "আমার দেশ")]
    public void A_word_is_enough_on_a_page_known_to_use_the_font(string written, string read)
    {
        OldFontText.ToUnicode(written).ShouldBe(written);
        OldFontText.ToUnicode(written, expected: true).ShouldBe(read);
    }

    [Theory]
    [InlineData("Home | News | Sport")]
    [InlineData("BBC")]
    [InlineData("Copyright © 2019")]
    [InlineData("editor@nodi.example")]
    [InlineData("বাংলা")]
    public void Latin_words_of_such_a_page_stay(string text) => OldFontText.ToUnicode(text, expected: true).ShouldBeSameAs(text);

    [Fact]
    public void Text_without_the_telling_signs_costs_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("গতকাল রাতে নদীর ঘাটে “নৌকা” ডুবে যায়। The boat – it sank. ", 500));
        OldFontText.ToUnicode(text).ShouldBeSameAs(text);
        Allocated.By(() => OldFontText.ToUnicode(text)).ShouldBe(0);
    }

    [Fact]
    public void A_line_without_end_is_read_in_pieces() =>
        OldFontText.ToUnicode(string.Concat(Enumerable.Repeat("b`xi Nv‡U GKwU †bŠKv ", 5000))).ShouldBe(string.Concat(Enumerable.Repeat("নদীর ঘাটে একটি নৌকা ", 5000)));

    [Fact]
    public void Cost_grows_with_the_text() =>
        Allocated.ShouldGrowLinearly(n => OldFontText.ToUnicode(string.Concat(Enumerable.Repeat("b`xi Nv‡U GKwU †bŠKv ", n))), 4000);

    [Fact]
    public void No_page_in_Latin_script_is_touched()
    {
        var alarms = new List<string>();
        foreach (var file in new[] { "scrapinghub", "fundus", "trafilatura" }.SelectMany(s => Directory.GetFiles(SharedData.Require($"html/{s}/pages"))))
        {
            using var page = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            foreach (var line in WebUtility.HtmlDecode(page.ReadToEnd()).Split('<', '>', '\n'))
            {
                if (!ReferenceEquals(OldFontText.ToUnicode(line), line)) { alarms.Add($"{Path.GetFileName(file)}: {line[..Math.Min(200, line.Length)]}"); }
            }
        }
        alarms.ShouldBeEmpty();
    }

    [Fact]
    public void Sentences_of_the_corpus_is_told_and_comes_back()
    {
        // 72,893 of 72,980 sentences of five words and more were told by themselves (every whole article is), and
        // 1,009,439 of 1,009,544 words came back when this was written.
        var (lines, told, all, same) = (0, 0, 0, 0);
        foreach (var line in Corpus.Bodies().Where((_, i) => i % 4 == 0).SelectMany(b => b.Split(['\n', '।'])))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(BijoyWriter.CanWrite).ToArray();
            if (words.Length < 5) { continue; }
            var plain = string.Join(' ', words);
            var written = BijoyWriter.Write(plain);
            lines++;
            if (OldFontText.IsLikely(written)) { told++; }
            var back = OldFontText.ToUnicode(written, expected: true).Split(' ');
            all += words.Length;
            if (back.Length != words.Length) { continue; }
            for (var i = 0; i < words.Length; i++)
            {
                if (BijoyReaderTests.Seen(back[i]) == BijoyReaderTests.Seen(words[i])) { same++; }
            }
        }
        ((double)told / lines).ShouldBeGreaterThan(0.998, $"{told} of {lines} lines");
        ((double)same / all).ShouldBeGreaterThan(0.999, $"{same} of {all} words");
    }
}

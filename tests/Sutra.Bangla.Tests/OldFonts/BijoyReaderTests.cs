using System.Text;
using Sutra.Bangla.OldFonts;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Tests.OldFonts;

public sealed class BijoyReaderTests
{
    [Theory]
    [InlineData("Avgvi", "আমার")]
    [InlineData("Avwg evsjvq wjwL|", "আমি বাংলায় লিখি।")]
    [InlineData("†`k", "দেশ")] // ে is typed before its consonant
    [InlineData("‡`k", "দেশ")]
    [InlineData("†Kvb", "কোন")]
    [InlineData("†gŠgvwQ", "মৌমাছি")]
    [InlineData("ˆZwi", "তৈরি")]
    [InlineData("ˆm‰iv", "সৈরৈা")] // nonsense stays in the typist's order and costs nothing
    [InlineData("w¯’wZ", "স্থিতি")] // the sign goes behind the whole conjunct
    [InlineData("gš¿x", "মন্ত্রী")]
    [InlineData("gwš¿mfv", "মন্ত্রিসভা")]
    [InlineData("Kg©", "কর্ম")] // র্ is typed after its consonant
    [InlineData("Kvh©vjq", "কার্যালয়")]
    [InlineData("Kg©KZ©v", "কর্মকর্তা")]
    [InlineData("Kg©KZv©", "কর্মকর্তা")] // and by some after the vowel sign
    [InlineData("A_©‰bwZK", "অর্থনৈতিক")]
    [InlineData("‡h‡KvbI ¯‹z‡j", "যেকোনও স্কুলে")]
    [InlineData("`ya©l©", "দুর্ধর্ষ")]
    [InlineData("mvg_©¨", "সামর্থ্য")]
    [InlineData("cuvP", "পাঁচ")] // chandrabindu goes behind the vowel sign
    [InlineData("†cuŠ‡Q", "পৌঁছে")]
    [InlineData("Puv`", "চাঁদ")]
    [InlineData("wk¶v wkÿv", "শিক্ষা শিক্ষা")] // two generations of the font
    [InlineData("A‡bK¸‡jv", "অনেকগুলো")]
    [InlineData("¸iæZ¡", "গুরুত্ব")]
    [InlineData("¸i“Z¡", "গুরুত্ব")]
    [InlineData("kÖwgK kªwgK", "শ্রমিক শ্রমিক")]
    [InlineData("e¨vsK", "ব্যাংক")]
    [InlineData("i¨ve", "র\u200D্যাব")] // র with a phala, not র্য
    [InlineData("Kvh©", "কার্য")]
    [InlineData("Afy¨Ìvb", "অভ্যুত্থান")] // the phala typed after the vowel sign
    [InlineData("D™¢ve‡bi D‡Ï‡k¨", "উদ্ভাবনের উদ্দেশ্যে")]
    [InlineData("wKš‘ e¯‘ wKš‘", "কিন্তু বস্তু কিন্তু")]
    [InlineData("AšÍZ Aš—Z e¨¯Í", "অন্তত অন্তত ব্যস্ত")]
    [InlineData("AvZ¥v Ges AvÍv", "আত্মা এবং আত্মা")]
    [InlineData("cøveb Avjøvn †øn cyiæl iƒc", "প্লাবন আল্লাহ স্নেহ পুরুষ রূপ")] // ø and æ mean two things each
    [InlineData("i³mœvZ", "রক্তস্নাত")]
    [InlineData("m~² j²¨ Zx²", "সূক্ষ্ম লক্ষ্ম্য তীক্ষ্ণ")]
    [InlineData("K…wl K„wl m„wó", "কৃষি কৃষি সৃষ্টি")]
    [InlineData("evK¨…", "বাক্যৃ")] // the font has no ellipsis in that place
    [InlineData("ej‡e…", "বলবে…")] // after a whole syllable it is one
    [InlineData("Lvwj †`Iqv …", "খালি দেওয়া …")]
    [InlineData("ÔmZ¨Õ ÒmZ¨Ó", "‘সত্য’ “সত্য”")]
    [InlineData("n‡”Q Dwbœk “", "হচ্ছে উন্নিশ “")]
    [InlineData("n‡\"Q Ae¯'v", "হচ্ছে অবস্থা")] // a word processor made the marks straight
    [InlineData("AšÍf©‚³", "অন্তর্ভূক্ত")] // the vowel sign after the reph
    [InlineData("AvKv•¶v", "আকাঙ্ক্ষা")]
    [InlineData("• cÖ_g", "• প্রথম")]
    [InlineData("Kg©KvÐ", "কর্মকাণ্ড")]
    [InlineData("ZvwiL t 12", "তারিখ : ১২")]
    [InlineData("`ytL", "দুঃখ")]
    [InlineData("evK&", "বাক্")]
    [InlineData("1,234.50 UvKv", "১,২৩৪.৫০ টাকা")]
    [InlineData("K & L", "ক & খ")]
    [InlineData("c\u00ADveb", "প্লাবন")] // the soft hyphen is ল-ফলা
    [InlineData("\u2021K \u2021L", "কে খে")]
    [InlineData("\u0087K \u0086L", "কে খে")] // decoded as Latin 1
    [InlineData("`\u07C7i", "দপ্তরে")] // ß‡ taken for one letter of UTF-8
    public void Bijoy_is_read(string written, string read) => Read(written).ShouldBe(read);

    [Fact]
    public void Words_of_the_corpus_come_back()
    {
        // 1,015,290 of 1,015,336 words of 2,448 articles did when this was written.
        var (all, same) = (0, 0);
        foreach (var word in Corpus.Bodies().SelectMany(b => b.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)))
        {
            if (!BijoyWriter.CanWrite(word)) { continue; }
            all++;
            if (Seen(Read(BijoyWriter.Write(word))) == Seen(word)) { same++; }
        }
        ((double)same / all).ShouldBeGreaterThan(0.9995, $"{same} of {all}");
    }

    [Fact]
    public void Anything_is_read_without_a_fault()
    {
        var random = new Random(11);
        for (var i = 0; i < 5000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(30)).Select(_ => (char)(random.Next(3) == 0 ? random.Next(0x10000) : random.Next(0x20, 0x100)))]);
            Should.NotThrow(() => Read(text));
        }
    }

    private static string Read(string written)
    {
        var to = new StringBuilder();
        BijoyReader.Read(written, to);
        return BanglaText.Normalize(to.ToString());
    }

    // The font has no joiners, and one dash.
    internal static string Seen(string word) => word.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal).Replace('–', '—');
}

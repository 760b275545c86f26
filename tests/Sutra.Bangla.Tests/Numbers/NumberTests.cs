using System.Globalization;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Numbers;

public sealed class NumberTests
{
    [Theory]
    [InlineData("৫ জন", "5")]
    [InlineData("12 জন", "12")]
    [InlineData("২,৩০,০০০ টাকা", "230000")]
    [InlineData("৩.৫ শতাংশ", "3.5")]
    [InlineData("৩ দশমিক ৫ শতাংশ", "3.5")]
    [InlineData("১ দশমিক ০৭ শতাংশ", "1.07")]
    [InlineData("১ হাজার ৩৩৩ জন", "1333")]
    [InlineData("২ লাখ ৩০ হাজার টাকা", "230000")]
    [InlineData("২ লাখ ৩০ হাজার ৫৫০ টাকা", "230550")]
    [InlineData("দুই লাখ ত্রিশ হাজার টাকা", "230000")]
    [InlineData("সাড়ে তিন শ টাকা", "350")]
    [InlineData("সাড়ে তিনশ টাকা", "350")]
    [InlineData("সাড়ে ৫ হাজার টাকা", "5500")]
    [InlineData("সাড়ে তিন কোটি টাকা", "35000000")]
    [InlineData("দেড় হাজার টাকা", "1500")]
    [InlineData("দেড় শ টাকা", "150")]
    [InlineData("দেড়শ টাকা", "150")]
    [InlineData("আড়াই লাখ টাকা", "250000")]
    [InlineData("আড়াই ঘণ্টা", "2.5")]
    [InlineData("পৌনে দুই কোটি টাকা", "17500000")]
    [InlineData("সোয়া লাখ টাকা", "125000")]
    [InlineData("সোয়া দুই লাখ টাকা", "225000")]
    [InlineData("৫ হাজার কোটি টাকা", "50000000000")]
    [InlineData("১২ লাখ কোটি টাকা", "12000000000000")]
    [InlineData("শত কোটি টাকা", "1000000000")]
    [InlineData("পাঁচ শ পঞ্চাশ টাকা", "550")]
    [InlineData("একশ টাকা", "100")]
    [InlineData("তিনজন", "3")]
    [InlineData("দু’টি বই", "2")] // ’ is an apostrophe here
    [InlineData("দুটি বই", "2")]
    [InlineData("তিনদিন", "3")]
    [InlineData("নিরানব্বই টাকা", "99")]
    [InlineData("২ ডজন ডিম", "24")]
    [InlineData("৪ মিলিয়ন ডলার", "4000000")]
    [InlineData("১৩তম আসর", "13")]
    [InlineData("২১শে পদক", "21")]
    [InlineData("শতাধিক মানুষ", "100")]
    [InlineData("পাঁচ শতাধিক মানুষ", "500")]
    [InlineData("দুই সহস্রাধিক মানুষ", "2000")]
    [InlineData("অর্ধশতাধিক মানুষ", "50")]
    [InlineData("৯৩ কোটির বেশি বার", "930000000")]
    [InlineData("নয় মাস", "9")]
    [InlineData("শূন্য দশমিক ৭ শতাংশ", "0.7")]
    public void A_number_has_its_value(string text, string value) =>
        One(text).Value.ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("১০ থেকে ১২ জন", 10, 12)]
    [InlineData("১০-১২ জন", 10, 12)]
    [InlineData("১০–১২ জন", 10, 12)]
    [InlineData("চার-পাঁচ হাজার টাকা", 4000, 5000)] // the scale said once is meant twice
    [InlineData("৪ থেকে ৫ কোটি টাকা", 40000000, 50000000)]
    [InlineData("এক থেকে তিন বছর", 1, 3)]
    [InlineData("৫০০ থেকে ১ হাজার টাকা", 500, 1000)]
    public void A_span_has_two_ends(string text, int from, int to)
    {
        var number = One(text);
        (number.Value, number.To).ShouldBe((from, (decimal?)to));
    }

    [Theory]
    [InlineData("৫ জন নিহত", "জন")]
    [InlineData("৫ জনের মৃত্যু", "জন")]
    [InlineData("পাঁচজনকে আটক", "জন")]
    [InlineData("২০ লাখ টাকার মাল", "টাকা")]
    [InlineData("২ কোটি মার্কিন ডলার", "ডলার")]
    [InlineData("৯০ মেট্রিক টন চাল", "টন")]
    [InlineData("৭০%", "শতাংশ")]
    [InlineData("১৫ কিলোমিটার দূরে", "কিলোমিটার")]
    [InlineData("১৫টি গাড়ি পোড়ে", "গাড়ি")]
    [InlineData("১৫টি ককটেল", "ককটেল")] // a noun no table knows is taken as written after টি
    [InlineData("তিনটির মধ্যে", null)]
    [InlineData("তিন বিজ্ঞানী", null)]
    public void What_is_counted_is_named(string text, string? unit) => One(text).Unit.ShouldBe(unit is null ? null : BanglaText.Normalize(unit));

    [Theory]
    [InlineData("প্রায় ৫০ জন", NumberExactness.About)]
    [InlineData("কমপক্ষে ৫০ জন", NumberExactness.AtLeast)]
    [InlineData("অন্তত ৫০ জন", NumberExactness.AtLeast)]
    [InlineData("সর্বোচ্চ ৫০ জন", NumberExactness.AtMost)]
    [InlineData("৫০ জনের বেশি", NumberExactness.AtLeast)]
    [InlineData("৫০ জনেরও বেশি", NumberExactness.AtLeast)]
    [InlineData("৫০ টাকার কম", NumberExactness.AtMost)]
    [InlineData("৫০ জনের মতো", NumberExactness.About)]
    [InlineData("শতাধিক জন", NumberExactness.AtLeast)]
    [InlineData("৫০ জন বেশি", NumberExactness.Exact)] // fifty more, not more than fifty
    [InlineData("৫০ জন", NumberExactness.Exact)]
    public void How_exact_it_is_meant_is_told(string text, NumberExactness exactness) => One(text).Exactness.ShouldBe(exactness);

    [Theory]
    [InlineData("০১৭১১২২৩৩৪৪")]
    [InlineData("একটি গাড়ি")]
    [InlineData("একটা কথা")]
    [InlineData("এক বিজ্ঞানী")]
    [InlineData("এটি ঠিক নয়।")]
    [InlineData("পদটি শূন্য।")]
    [InlineData("অনূর্ধ্ব-১৯ দল")]
    [InlineData("৩-২ গোলে জয়")]
    [InlineData("১. প্রথম কথা")]
    [InlineData("হাজার হাজার মানুষ")]
    [InlineData("বিশেষ সভা")]
    [InlineData("")]
    public void What_counts_nothing_is_no_number(string text) => Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("১৩তম আসর", true)]
    [InlineData("২১শে", true)]
    [InlineData("৫ নম্বর ওয়ার্ড", true)]
    [InlineData("১৩ জন", false)]
    public void An_ordinal_is_known_as_one(string text, bool ordinal) => One(text).IsOrdinal.ShouldBe(ordinal);

    [Theory]
    [InlineData("১২ জন", "১২ জন", true)]
    [InlineData("১২ জন", "১৩ জন", false)]
    [InlineData("কমপক্ষে ১২ জন", "১৩ জন", true)]
    [InlineData("কমপক্ষে ১৫ জন", "১৩ জন", false)]
    [InlineData("প্রায় ১০০ জন", "৯৫ জন", true)]
    [InlineData("প্রায় ১০০ জন", "৮০ জন", false)]
    [InlineData("১০ থেকে ১৫ জন", "১২ জন", true)]
    public void Two_numbers_agree_where_one_number_fits_both(string a, string b, bool agree)
    {
        One(a).Agrees(One(b)).ShouldBe(agree);
        One(b).Agrees(One(a)).ShouldBe(agree);
    }

    [Fact]
    public void Nothing_is_read_where_a_time_stands()
    {
        var sentence = Sentence("১৪ সেপ্টেম্বর ৫ জন");
        NumberFinder.Find(sentence, [new TextSpan(0, "১৪ সেপ্টেম্বর".Length)]).ShouldHaveSingleItem().Value.ShouldBe(5);
    }

    [Fact]
    public void A_row_of_a_million_digits_is_read_in_no_time() => Find(new string('৯', 1_000_000) + " জন").ShouldBeEmpty();

    private static NumberExpression One(string text) => Find(text).ShouldHaveSingleItem();

    private static IReadOnlyList<NumberExpression> Find(string text) => NumberFinder.Find(Sentence(text));

    private static Sentence Sentence(string text)
    {
        var normal = BanglaText.Normalize(text);
        return new Sentence(0, 0, normal, Tokenizer.Tokenize(normal));
    }
}

namespace Sutra.Bangla.Names;

public sealed class NameKeyTests
{
    private static Name Named(NameKind kind, string text, params string[] forms) => new(text, kind, forms, []);

    [Theory]
    [InlineData("শোইগু", "শুইগো")]
    [InlineData("ভ্লাদিভস্তক", "ভ্লাদিভোস্টক")]
    [InlineData("অ্যাক্সিওস", "এক্সিওস")]
    [InlineData("ল্যাভরভ", "লাভরভ")]
    [InlineData("জং-উন", "জং উন")]
    [InlineData("আব্দুল", "আবদুল")]
    public void Spellings_by_ear_sound_alike(string one, string other) => SoundKey.Of(one).ShouldBe(SoundKey.Of(other));

    [Theory]
    [InlineData("হাসান", "হোসেন")]
    [InlineData("করিম", "রহিম")]
    [InlineData("কাতার", "কাটরা")]
    [InlineData("চীন", "চেন")]
    public void Other_names_sound_otherwise(string one, string other) => SoundKey.Of(one).ShouldNotBe(SoundKey.Of(other));

    [Theory]
    [InlineData(NameKind.Organisation, "কেসিএনএ", "কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি")]
    [InlineData(NameKind.Place, "রুশ", "রাশিয়া")]
    [InlineData(NameKind.Place, "কোম্পানীগঞ্জ উপজেলা", "কোম্পানীগঞ্জ")]
    [InlineData(NameKind.Person, "মো. করিম উদ্দিন", "করিম উদ্দীন")]
    public void One_key_for_one_and_the_same(NameKind kind, string one, string other) =>
        NameKey.Of(Named(kind, one)).ShouldBe(NameKey.Of(Named(kind, other)));

    [Fact]
    public void A_person_and_a_place_of_one_spelling_have_two_keys() =>
        NameKey.Of(Named(NameKind.Person, "রিয়াদ")).ShouldNotBe(NameKey.Of(Named(NameKind.Place, "রিয়াদ")));

    [Fact]
    public void A_known_form_gives_the_key_where_the_fullest_is_unknown() =>
        NameKey.Of(Named(NameKind.Organisation, "জাতীয় দুর্নীতি দমন কমিশন", "দুদক")).ShouldBe(NameKey.Of(Named(NameKind.Organisation, "দুর্নীতি দমন কমিশন")));
}

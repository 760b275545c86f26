using Sutra.Pages.Metadata;

namespace Sutra.Pages.Tests.Metadata;

public sealed class BylineTests
{
    [Theory]
    [InlineData("নিজস্ব প্রতিবেদক")]
    [InlineData("নিজস্ব প্রতিবেদক, খুলনা")]
    [InlineData("আন্তর্জাতিক ডেস্ক")]
    [InlineData("পটুয়াখালী (উপকূল) প্রতিনিধি")]
    [InlineData("স্টাফ রিপোর্টার")]
    [InlineData("রহিমা বেগম, স্টাফ করেসপন্ডেন্ট | নদীবার্তা.কম")]
    [InlineData("বার্তা কক্ষ")]
    [InlineData("ডেস্ক রিপোর্ট")]
    [InlineData("নিউজ ডেক্স")]
    [InlineData("নদীবার্তা প্রতিবেদন")]
    public void A_desk_or_correspondent_is_a_byline(string line) => BylineReader.IsByline(line).ShouldBeTrue();

    [Theory]
    [InlineData("তদন্ত প্রতিবেদন")] // a report, not a desk
    [InlineData("সাংবাদিক প্রতিনিধি দলের সঙ্গে বৈঠক করেছেন মেয়র")]
    [InlineData("মেয়রের সঙ্গে ব্যবসায়ী প্রতিনিধি দলের বৈঠক")]
    [InlineData("2. news@example.org : Reporter :")]
    [InlineData("মেলায় বাড়ছে পাঠকের ভিড়")]
    public void A_headline_or_an_address_is_none(string line) => BylineReader.IsByline(line).ShouldBeFalse();

    [Theory]
    [InlineData("আন্তর্জাতিক ডেস্ক: দুই দেশের বৈঠক হয়েছে।", "আন্তর্জাতিক ডেস্ক")]
    [InlineData("॥যশোর প্রতিনিধি॥ যশোরে মেলা শুরু হয়েছে।", "যশোর প্রতিনিধি")]
    [InlineData("বার্তা কক্ষঃআজ মেলা শুরু হয়েছে।", "বার্তা কক্ষ")]
    [InlineData("নদী বার্তা ওয়েব ডেস্কঃ- মেলা শুরু হয়েছে।", "নদী বার্তা ওয়েব ডেস্ক")]
    [InlineData("সুমনা রায় : ২] মেলা শুরু হয়েছে।", "সুমনা রায়")]
    [InlineData("সুনামগঞ্জ: হাওরে ধান কাটা শুরু হয়েছে।", null)] // a place
    [InlineData("তিনি বলেন: মেলা শুরু হয়েছে।", null)]
    public void A_desk_may_open_the_text(string text, string? name) => BylineReader.AtStartOf(text)?.Name.ShouldBe(name);

    [Theory]
    [InlineData("সারাদিন ডেস্কসারাদিন ডেস্ক", "সারাদিন ডেস্ক")] // printed twice without a space
    [InlineData("নদীবার্তা ::", "নদীবার্তা")]
    [InlineData("রহিমা বেগম, স্টাফ করেসপন্ডেন্ট | নদীবার্তা.কম", "রহিমা বেগম, স্টাফ করেসপন্ডেন্ট")]
    public void A_byline_is_freed_of_marks(string line, string name) => BylineReader.NameIn(line).ShouldBe(name);

    [Theory]
    [InlineData("এবি/ও", true)]
    [InlineData("নদী নিউজ/এমআর", true)]
    [InlineData("আরকে/এসএইচ", true)]
    [InlineData("এনবিকে/তানিয়া/৩ জুন ২০২৪, /দুপুর ১:২৫", true)]
    [InlineData("১২/০৫/২০২৪", false)]
    [InlineData("আয়ত/ত্রিভুজ", false)]
    [InlineData("https://example.org/a/b", false)]
    public void Initials_between_strokes_sign_off(string line, bool signs) => SignoffReader.IsSignoff(line).ShouldBe(signs);

    [Theory]
    [InlineData("আরএম", true)]
    [InlineData("এমএইচ", true)]
    [InlineData("মেলা", false)]
    [InlineData("এ", false)]
    public void Letters_names_in_a_row_are_initials(string line, bool initials) => SignoffReader.IsBareInitials(line).ShouldBe(initials);
}

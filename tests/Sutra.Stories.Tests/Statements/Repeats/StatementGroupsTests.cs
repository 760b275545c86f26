using Sutra.Pages.Articles;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Repeats;

namespace Sutra.Stories.Tests.Statements.Repeats;

/// <summary>The same statement in several articles.</summary>
public sealed class StatementGroupsTests
{
    private const string First = "নদীপুর থানার ওসি কামাল হোসেন বলেন, ‘সেতুর তিনটি স্প্যান রাতের জোয়ারে ভেঙে পড়েছে।’";

    [Theory]
    [InlineData("ওসি কামাল হোসেন বলেন, ‘সেতুর তিনটি স্প্যান রাতের জোয়ারে ভেঙে পড়েছে।’", true, false)]
    [InlineData("কামাল হোসেন জানান, রাতের জোয়ারে সেতুর তিনটি স্প্যান ভেঙে পড়ে।", true, false)]
    [InlineData("কামাল হোসেন বলেন, ‘রাতের জোয়ারে সেতুর তিনটি স্প্যান ধসে পড়েছে।’", true, true)]
    [InlineData("রফিক উদ্দিন বলেন, ‘সেতুর তিনটি স্প্যান রাতের জোয়ারে ভেঙে পড়েছে।’", false, false)]
    [InlineData("কামাল হোসেন বলেন, নিখোঁজ জেলেদের খোঁজে নৌকা নামানো হয়েছে।", false, false)]
    [InlineData("একজন কর্মকর্তা বলেন, ‘সেতুর তিনটি স্প্যান রাতের জোয়ারে ভেঙে পড়েছে।’", false, false)]
    public void One_speaker_and_the_same_content_make_one_statement(string other, bool isOne, bool differs)
    {
        var found = StatementGroups.Find([Read("a", First), Read("b", other)]);
        found.Count.ShouldBe(isOne ? 1 : 0);
        if (isOne) { (found[0].Tellings[0].Article, found[0].Tellings.Count, found[0].QuoteDiffers).ShouldBe(("a", 2, differs)); }
    }

    [Fact]
    public void An_article_stands_in_a_group_once()
    {
        var twice = First + " " + "তিনি আরও বলেন, ‘সেতুর তিনটি স্প্যান রাতের জোয়ারে ভেঙে পড়েছে।’";
        StatementGroups.Find([Read("a", twice), Read("b", First)])[0].Tellings.Select(t => t.Article).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void One_article_repeats_nothing() => StatementGroups.Find([Read("a", First)]).ShouldBeEmpty();

    [Fact]
    public void What_is_said_again_in_another_story_belongs_to_the_first()
    {
        var found = StatementGroups.Find([Read("a", First), Read("b", "নদীপুরে মেলা বসেছে।", "s2"), Read("c", First, "s3")]);
        (found[0].Story, found[0].Tellings.Count).ShouldBe(("s1", 2));
    }

    private static (string Story, Reading Article) Read(string id, string text, string story = "s1") => (story, Reader.Read(new Article { Id = id, Language = "bn", Paragraphs = [new Paragraph(text, null)] }));
}

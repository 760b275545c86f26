using System.Text;
using NodaTime;
using Sutra.Archive.Keeping;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Archive.Tests.Keeping;

public sealed class PageRecordTests
{
    [Fact]
    public void A_page_comes_back_as_it_was()
    {
        var page = new RawPage
        {
            Id = "ক-1\n\"x\"",
            Kind = ContentKind.Html,
            Content = "<p>কাঁকনা নদীর সেতু\nখুলেছে</p>",
            Url = "https://nodibarta.example/a?b=1&c=2",
            Outlet = "নদীবার্তা",
            Headline = "সেতু খুলেছে",
            Published = OutsideDate.Parse("2031-03-14"),
            Crawled = new LocalDate(2031, 3, 15),
        };
        PageRecord.Read(PageRecord.Write(page)).ShouldBe(page);
    }

    [Fact]
    public void What_was_not_said_stays_unsaid()
    {
        var page = new RawPage { Id = "a", Kind = ContentKind.Text, Content = "" };
        PageRecord.Read(PageRecord.Write(page)).ShouldBe(page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}\n")]
    [InlineData("{\"id\":\"a\"}\ntext")]
    [InlineData("{\"id\":\"a\",\"kind\":\"Sound\"}\ntext")]
    [InlineData("{\"id\":\ntext")]
    public void Bytes_that_are_no_record_are_none(string text) => PageRecord.Read(Encoding.UTF8.GetBytes(text)).ShouldBeNull();
}

using Sutra.Pages.Metadata;

namespace Sutra.Pages.Tests.Metadata;

public sealed class OutsideDateTests
{
    [Theory]
    [InlineData("2024-09-17", "2024-09-17")]
    [InlineData("2024/9/7", "2024-09-07")]
    [InlineData("20240917", "2024-09-17")]
    [InlineData("2024-09-17T13:15:00+06:00", "2024-09-17T13:15+06:00")]
    [InlineData("2024-09-17T13:15:00+0600", "2024-09-17T13:15+06:00")]
    [InlineData("2024-09-17T13:15:00 UTC", "2024-09-17T13:15Z")]
    [InlineData("2024-09-17 13:15:30", "2024-09-17T13:15:30")]
    [InlineData("Tue, 17 Sep 2024 13:15:00 GMT", "2024-09-17T13:15Z")]
    [InlineData("Tue, 17 Sep 2024 13:15:00 +0600", "2024-09-17T13:15+06:00")]
    public void Machine_forms_are_read(string text, string value) => OutsideDate.Parse(text).ShouldNotBeNull().Value.ShouldBe(value);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2024-13-17")]
    [InlineData("2024-02-30")]
    [InlineData("৭০ বছর")]
    [InlineData("2024-09-17T25:00:00Z")]
    public void What_is_no_date_is_none(string text) => OutsideDate.Parse(text).ShouldBeNull();
}

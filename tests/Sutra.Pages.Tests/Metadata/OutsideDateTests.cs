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
    [InlineData("2024-9-7", "2024-09-07")]
    [InlineData("17 Sep 2024", "2024-09-17")]
    [InlineData(" 2024-09-17 ", "2024-09-17")]
    [InlineData("2024-09-17T13:15", "2024-09-17T13:15")]
    [InlineData("2024-09-17 13:15", "2024-09-17T13:15")]
    [InlineData("2024-9-7 3:5", "2024-09-07T03:05")]
    [InlineData("2024-09-17T13:15:30Z", "2024-09-17T13:15:30Z")]
    [InlineData("2024-09-17T13:15:30.123456789Z", "2024-09-17T13:15:30Z")]
    [InlineData("2024-09-17T13:15:30.5+05:30", "2024-09-17T13:15:30+05:30")]
    [InlineData("2024-09-17T13:15:00-0330", "2024-09-17T13:15-03:30")]
    [InlineData("2024-09-17T13:15:00+06", "2024-09-17T13:15+06:00")]
    [InlineData("2024-09-17T13:15:00 +06:00", "2024-09-17T13:15+06:00")]
    [InlineData("2024-09-17T13:15:00-00:00", "2024-09-17T13:15Z")]
    [InlineData("2024-09-17T13:15:00GMT", "2024-09-17T13:15Z")]
    [InlineData("20240917T131530", "2024-09-17T13:15:30")]
    [InlineData("20240917T131500Z", "2024-09-17T13:15Z")]
    [InlineData("17 Sep 2024 9:05", "2024-09-17T09:05")]
    [InlineData("Tuesday, 17 Sep 2024 13:15 +0600", "2024-09-17T13:15+06:00")]
    [InlineData("2023-12-31T24:00:00", "2024-01-01T00:00")]
    public void Machine_forms_are_read(string text, string value) => OutsideDate.Parse(text).ShouldNotBeNull().Value.ShouldBe(value);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2024-13-17")]
    [InlineData("2024-02-30")]
    [InlineData("৭০ বছর")]
    [InlineData("2024-09-17T25:00:00Z")]
    [InlineData("2024-09-17T24:00:01")]
    [InlineData("9999-12-31T24:00:00")]
    [InlineData("0000-01-01")]
    [InlineData("2024-09")]
    [InlineData("2024-09-17T")]
    [InlineData("2024-09-17T13")]
    [InlineData("2024-09-17T13:60")]
    [InlineData("2024-09-17T13:15:00+19:00")]
    [InlineData("2024-09-17T13:15:00+06:60")]
    [InlineData("2024-09-17T13:15:00 BST")]
    [InlineData("2024-09-17T13:15:00.")]
    [InlineData("2024/09/17 13:15")]
    [InlineData("20240917T1315")]
    [InlineData("2024-09-17, 13:15")]
    [InlineData("17 September 2024")]
    [InlineData("২০২৪-০৯-১৭")]
    public void What_is_no_date_is_none(string text) => OutsideDate.Parse(text).ShouldBeNull();

    // The date with its two references, its text's value, and no more.
    [Theory]
    [InlineData("2024-09-17", 80)]
    [InlineData("2024-09-17T13:15:30+06:00", 160)]
    [InlineData("Tue, 17 Sep 2024 13:15:00 GMT", 160)]
    [InlineData("no date of any kind", 0)]
    public void A_date_costs_what_it_holds(string text, long most)
    {
        Action parse = () => OutsideDate.Parse(text);
        parse();
        Allocated.By(parse).ShouldBeLessThanOrEqualTo(most);
    }
}

using Sutra.Pages.Html;

namespace Sutra.Pages.Tests.Html;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("14 September 2023", "2023-09-14")]
    [InlineData("September 14th, 2023", "2023-09-14")]
    [InlineData("14th of September 2023", "2023-09-14")]
    [InlineData("১৪ সেপ্টেম্বর ২০২৩", "2023-09-14")]
    [InlineData("২ ফেব্রুয়ারী, ২০২৪", "2024-02-02")]
    [InlineData("Di., 25.01.2022 - 14:45", "2022-01-25")]
    [InlineData("3. Jänner 2022", "2022-01-03")]
    [InlineData("14 de mayo de 2022", "2022-05-14")]
    [InlineData("3 de mayo de 202221:25", "2022-05-03")]
    [InlineData("2022. május 3.", "2022-05-03")]
    [InlineData("2022 m. gegužės 3 d.", "2022-05-03")]
    [InlineData("2020年2月14日", "2020-02-14")]
    [InlineData("28.09.19 12:44", "2019-09-28")]
    [InlineData("11/25/2023", "2023-11-25")]
    [InlineData("10:27 18.02.2022", "2022-02-18")]
    [InlineData("16:36:31, 8 July 2020", "2020-07-08")]
    [InlineData("14:09:2023", "2023-09-14")]
    public void Days_in_many_spellings(string text, string day) => DayText.Read(text).ShouldNotBeNull().Value.ShouldBe(day);

    [Theory]
    [InlineData("01:16 PM, December 2025")]
    [InlineData("2023")]
    [InlineData("30.02.2022")]
    [InlineData("3 from the 4 of 2022 and more")]
    [InlineData("May 2022")]
    [InlineData("14 people since September 2023")]
    [InlineData("18 10:27")]
    [InlineData("18 10:27:31")]
    [InlineData("Wed Jul 08 16:36:31 CEST 2020")]
    [InlineData("06月24日 11時15分")]
    public void What_is_no_full_day_is_none(string text) => DayText.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("Aktualisiert am ", DateRole.Updated)]
    [InlineData("Posted", DateRole.Published)]
    [InlineData("প্রকাশঃ ", DateRole.Published)]
    [InlineData("Published by the desk, last updated on ", DateRole.Updated)]
    [InlineData("Foto: Verein, ", DateRole.Other)]
    [InlineData("Bildung, ", DateRole.Unsaid)]
    [InlineData("", DateRole.Unsaid)]
    public void The_words_before_a_date_say_what_it_dates(string before, object role) => DateCues.Of(before).ShouldBe((DateRole)role);
}

namespace Sutra.Web.Tests.Browser;

[Collection(nameof(InEnglish))]
public sealed class WalkInEnglishTests(Site site)
{
    [Theory]
    [MemberData(nameof(Places.Views), MemberType = typeof(Places))]
    public async Task Every_page_is_whole(string name, int width) => (await Walk.Faults(site, Places.Of(name), "en", width)).ShouldBeEmpty($"{name}, {width} px");
}

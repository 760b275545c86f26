namespace Sutra.Web.Tests.Browser;

[Collection(nameof(InBengali))]
public sealed class WalkInBengaliTests(Site site)
{
    [Theory]
    [MemberData(nameof(Places.Views), MemberType = typeof(Places))]
    public async Task Every_page_is_whole(string name, int width) => (await Walk.Faults(site, Places.Of(name), "bn", width)).ShouldBeEmpty($"{name}, {width} px");
}

using Sutra.Archive.Search;

namespace Sutra.Archive.Tests.Search;

public sealed class QueryCheckTests : IDisposable
{
    private readonly InventedArchive _archive = new();

    [Theory]
    [InlineData("outlet:ভোরবেলা")]
    [InlineData("outlet:\"nodir khobor\" নৌকা")]
    [InlineData("outlet:নদীর নৌকা")]
    [InlineData("speaker:hasina")]
    [InlineData("place:ঢাকায়")]
    [InlineData("kind:খবর")]
    [InlineData("-outlet:অজানা")]
    [InlineData("অজানা")]
    public void What_something_can_fit_is_not_named(string text) => Faults(text).ShouldBeEmpty();

    [Theory]
    [InlineData("outlet:অজানা", "outlet:অজানা NoOutlet")]
    [InlineData("মেলা outlet:\"অজানা খবর\"", "outlet:\"অজানা খবর\" NoOutlet")]
    [InlineData("speaker:অজানা", "speaker:অজানা NoSpeaker")]
    [InlineData("place:অজানা", "place:অজানা NoPlace")]
    [InlineData("kind:অজানা", "kind:অজানা NoKind")]
    [InlineData("outlet:nodir khobor", "outlet:nodir khobor NotQuoted")]
    [InlineData("outlet:আমাদের ভোরবেলা মেলা", "outlet:আমাদের ভোরবেলা NotQuoted")]
    [InlineData("from:কাল place:অজানা", "from:কাল NoDate|place:অজানা NoPlace")]
    public void What_nothing_can_fit_is_named(string text, string faults) => Faults(text).ShouldBe(faults);

    public void Dispose() => _archive.Dispose();

    private string Faults(string text) => string.Join('|', _archive.Index.Understand(SearchQuery.Parse(text)).NotUnderstood.Select(n => $"{n.Text} {n.Fault}"));
}

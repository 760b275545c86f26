using Sutra.Bangla.Text;

namespace Sutra.Bangla.Tests.Package;

/// <summary>The library is a package that others build on: what they can use changes on purpose or not at all.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void What_others_can_use_is_as_approved() => Approve.That(PublicSurface.Of(typeof(BanglaText).Assembly), "public-surface.txt");

    [Fact]
    public void The_library_needs_nothing_but_NodaTime() =>
        typeof(BanglaText).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(n => !n.StartsWith("System.", StringComparison.Ordinal) && n is not ("System" or "netstandard")).ShouldBe(["NodaTime"]);
}

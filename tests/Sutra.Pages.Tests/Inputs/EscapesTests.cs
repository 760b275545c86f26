using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Inputs;

public sealed class EscapesTests
{
    [Theory]
    [InlineData("\\u09a8\\u09a6\\u09c0", "নদী")]
    [InlineData("\\\\u09A8\\\\u09A6\\\\u09C0", "নদী")] // escaped twice
    [InlineData("\\u09a8\\u09a6\\u09c0\\u0020\\u2018\\u0995\\u2019", "নদী ‘ক’")]
    [InlineData("%E0%A6%A8%E0%A6%A6%E0%A7%80%0A%E0%A6%A8", "নদী ন")] // a line keeps its number
    [InlineData("নাম: %E0%A6%A8%E0%A6%A6%E0%A7%80।", "নাম: নদী।")]
    public void Escaped_Bengali_is_read(string text, string read) => Escapes.Read(text).ShouldBe(read);

    [Theory]
    [InlineData("file \\users\\u123")]
    [InlineData("100% খাঁটি")]
    [InlineData("%E0%A6%A8")] // one letter may be an example
    [InlineData("%E0%A6%E0%A6%E0%A6%E0%A6")] // no UTF-8
    [InlineData("https://nodi.example/%E0%A6%A8%E0%A6%A6%E0%A7%80")] // an address stays one
    [InlineData("\\u00e9t\\u00e9")] // no Bengali
    public void Everything_else_stays(string text) => Escapes.Read(text).ShouldBeSameAs(text);

    [Theory]
    [InlineData("\\u09")]
    [InlineData("\\u09zz \\u0995")]
    [InlineData("\\\\\\")]
    [InlineData("%E0%A6%A8%E0%A6%A6%E0%A7%8")]
    public void What_is_cut_does_no_harm(string text) => Should.NotThrow(() => Escapes.Read(text));
}

using System.Text;
using System.Text.Json;
using Sutra.Pages.Html;

namespace Sutra.Pages.Tests.Html;

public sealed class ScriptJsonTests
{
    private static readonly ScriptJson s_json = new(maxDepth: 8);

    [Theory]
    [InlineData("""{"a":"b"}""")]
    [InlineData("""  {"a":"b",}  """)]
    [InlineData("""<!-- {"a":"b"} -->""")]
    [InlineData("""{a:'b'}""")]
    [InlineData("""{"a":"b" """)]
    public void Values_are_read_as_they_stand_or_mended(string text)
    {
        using var json = s_json.Parse(Encoding.UTF8.GetBytes(text), onlyFirst: true);
        json!.RootElement.GetProperty("a").GetString().ShouldBe("b");
    }

    // Half of a surrogate pair is valid as an escape of JSON, and a fault to whoever asks for the string.
    [Fact]
    public void Half_of_a_pair_becomes_a_sign()
    {
        using var json = s_json.Parse("""{"a":"x\ud83dy"}"""u8.ToArray(), onlyFirst: true);
        json!.RootElement.GetProperty("a").GetString().ShouldBe("x\uFFFDy");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no value")]
    [InlineData("[[[[[[[[[[[[1]]]]]]]]]]]]")]
    public void What_holds_none_or_is_too_deep_yields_none(string text) => s_json.Parse(text, onlyFirst: true).ShouldBeNull();

    [Fact]
    public void Values_after_the_first_are_read_where_asked_for()
    {
        using var json = s_json.Parse("""{"a":1}{"a":2}""", onlyFirst: false);
        json!.RootElement.GetArrayLength().ShouldBe(2);
        json.RootElement.ValueKind.ShouldBe(JsonValueKind.Array);
    }
}

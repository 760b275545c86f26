using Sutra.Pages.Inputs;
using Sutra.Testing;

namespace Sutra.Pages.Tests.Inputs;

public sealed class BrokenEntitiesTests
{
    [Theory]
    [InlineData("নদী&nbsp;পার", "নদী পার")]
    [InlineData("নদী&amp;nbsp;পার", "নদী পার")] // escaped twice
    [InlineData("নদী&amp;amp;nbsp;পার", "নদী পার")] // three times
    [InlineData("নদী&nbsp পার", "নদী  পার")] // without its semicolon
    [InlineData("নদী&nbspপার", "নদী পার")]
    [InlineData("নদী&nbsp;&nbsp;পার", "নদী  পার")]
    [InlineData("&ldquo;ভালো&rdquo;", "“ভালো”")]
    [InlineData("&ldquoভালো&rdquo।", "“ভালো”।")]
    [InlineData("&amp;quot;ভালো&amp;quot;", "\"ভালো\"")]
    [InlineData("& quot ;ভালো& quot ;", "\"ভালো\"")] // torn by an editor
    [InlineData("& quot;ভালো&quot ;", "\"ভালো\"")]
    [InlineData("&#2453;&#x09B2;", "কল")]
    [InlineData("&amp;#2453;&amp;#x9b2;", "কল")]
    [InlineData("&#2453&#2482", "কল")]
    [InlineData("&#x995&#x9B2", "কল")]
    [InlineData("&#x995abc", "কabc")] // a Bengali letter has three digits
    [InlineData("&#24535", "ক5")] // or four
    [InlineData("& #2453; &# 2453;", "ক &# 2453;")]
    [InlineData("&#146;&#8217;", "’’")] // the numbers of Windows-1252, as in browsers
    [InlineData("&#10;&#9;", "  ")] // a line keeps its number
    [InlineData("&#0;&#xD800;&#99999999;", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("&zwj;&rsquo;", "\u200D’")]
    [InlineData("&eacute;&ndash;&hellip;", "é–…")]
    [InlineData("AT&amp;T", "AT&T")]
    [InlineData("&amp;", "&")]
    [InlineData("&lt;b&gt;", "<b>")]
    public void Entities_are_read(string text, string mended) => BrokenEntities.Mend(text).ShouldBe(mended);

    [Theory]
    [InlineData("")]
    [InlineData("সাধারণ লেখা")]
    [InlineData("AT&T, R&D, Q&A; B & B")]
    [InlineData("?a=1&copy=2&reg_id=3&lt=4")]
    [InlineData("Marks & Spencer")]
    [InlineData("রহিম & করিম")]
    [InlineData("& amp up the volume")]
    [InlineData("&rsqu...")] // cut: what it was cannot be known
    [InlineData("&unknownname; &x; &;")]
    [InlineData("&#; &#x; &#5")]
    [InlineData("&")]
    [InlineData("&&&")]
    public void Ampersands_that_are_meant_stay(string text) => BrokenEntities.Mend(text).ShouldBeSameAs(text);

    [Fact]
    public void Cost_grows_with_the_text()
    {
        Allocated.ShouldGrowLinearly(n => BrokenEntities.Mend(string.Concat(Enumerable.Repeat("&amp;nbsp;ক&", n))), 20_000);
        Allocated.ShouldGrowLinearly(n => BrokenEntities.Mend("&" + string.Concat(Enumerable.Repeat("amp;", n))), 20_000);
    }
}

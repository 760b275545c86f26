using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Articles;

public sealed class BulletsTests
{
    [Theory]
    [InlineData("• খেয়াঘাট বন্ধ", ParagraphKind.ListItem, "খেয়াঘাট বন্ধ")]
    [InlineData("●নৌকা চলবে", ParagraphKind.ListItem, "নৌকা চলবে")]
    [InlineData("■ ভাড়া দশ টাকা", ParagraphKind.ListItem, "ভাড়া দশ টাকা")]
    [InlineData("– কে আসছে?", ParagraphKind.Plain, "– কে আসছে?")] // a dash opens what somebody says
    [InlineData("* ভাড়া বাদে", ParagraphKind.Plain, "* ভাড়া বাদে")] // an asterisk marks a note
    [InlineData("•••", ParagraphKind.Plain, "•••")]
    [InlineData("নৌকা • ট্রলার", ParagraphKind.Plain, "নৌকা • ট্রলার")]
    [InlineData("", ParagraphKind.Plain, "")]
    public void A_bullet_at_the_start_makes_an_entry(string text, ParagraphKind kind, string without)
    {
        Bullets.KindOf(text).ShouldBe(kind);
        Bullets.Without(text).ShouldBe(without);
    }
}

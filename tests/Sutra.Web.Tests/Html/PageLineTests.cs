using Sutra.Bangla.Sentences;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Web.Html;
using Sutra.Web.Tests.Fixtures;

namespace Sutra.Web.Tests.Html;

public sealed class PageLineTests
{
    [Fact]
    public void The_pieces_of_a_line_are_the_line()
    {
        var line = PageLine.Of(InventedPages.Shalik).First(l => l.Label == LineLabel.Body);
        line.Pieces.Select(p => p.Sentence).ShouldBe([0, null, 1]);
        string.Concat(line.Pieces.Select(p => p.Text)).ShouldBe(InventedPages.Shalik.Article.Paragraphs[0].Text);
    }

    [Fact]
    public void What_stands_before_the_first_sentence_of_a_line_is_kept()
    {
        var reading = WithBody("মেঘডাঙা প্রতিনিধি: নদীতে পানি বেড়েছে। বাঁধ ভাঙেনি।", ["নদীতে পানি বেড়েছে। বাঁধ ভাঙেনি।"]);
        PageLine.Of(reading)[0].Pieces.Select(p => p.Text).ShouldBe(["মেঘডাঙা প্রতিনিধি: ", "নদীতে পানি বেড়েছে।", " ", "বাঁধ ভাঙেনি।"]);
    }

    [Fact]
    public void A_sentence_that_stands_in_no_line_still_has_its_place()
    {
        var reading = WithBody("নদীতে পানি বেড়েছে। বাঁধ ভাঙেনি।", ["এই বাক্য কোনো লাইনে নেই।", "নদীতে পানি বেড়েছে। বাঁধ ভাঙেনি।"]);
        var lines = PageLine.Of(reading);
        lines[0].Pieces.Select(p => p.Sentence).ShouldBe([1, null, 2]);
        lines[^1].Pieces.Select(p => p.Sentence).ShouldBe([0]);
    }

    [Fact]
    public void A_page_without_lines_shows_its_paragraphs()
    {
        var reading = WithBody("", ["নদীতে পানি বেড়েছে। বাঁধ ভাঙেনি।", "সব শান্ত।"]);
        reading = reading with { Article = reading.Article with { Lines = [] } };
        PageLine.Of(reading).Select(l => l.Pieces.Count).ShouldBe([2, 1]);
    }

    [Fact]
    public void Every_sentence_of_real_pages_stands_on_its_page_exactly_once()
    {
        foreach (var file in Directory.GetFiles(SharedData.Require("seeds"), "*.txt"))
        {
            var reading = Reader.Read(Sutra.Pages.ArticleReader.Read(new Sutra.Pages.Inputs.RawPage
            {
                Id = Path.GetFileName(file),
                Kind = Sutra.Pages.Inputs.ContentKind.Text,
                Content = File.ReadAllText(file),
            }));
            PageLine.Of(reading).SelectMany(l => l.Pieces).Select(p => p.Sentence).OfType<int>().ShouldBe(reading.Sentences.Select(s => s.Index), ignoreOrder: true);
        }
    }

    private static Reading WithBody(string line, string[] paragraphs)
    {
        var reading = InventedPage.Of("x.txt", null, null, DateBasis.Stated, (LineLabel.Body, line));
        return reading with
        {
            Article = reading.Article with { Paragraphs = [.. paragraphs.Select(p => new Paragraph(p, null))] },
            Sentences = SentenceSplitter.Split(paragraphs),
        };
    }
}

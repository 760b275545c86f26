using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Html;

/// <summary>Tables in the body: rows of data are one text each, columns of a page are none. All of it is invented.</summary>
public sealed class TableTests
{
    private const string First = "কুশিয়ালা নদীর খেয়াঘাটে শুক্রবার ভোরে যাত্রীবোঝাই একটি নৌকা উল্টে গেলে মাঝিসহ নয়জন সাঁতরে তীরে ওঠেন বলে জানিয়েছেন ঘাটের ইজারাদার।";
    private const string Second = "ইজারাদার রহম শিকদার জানান, নৌকাটিতে ধারণক্ষমতার চেয়ে বেশি মানুষ ছিল। কেউ নিখোঁজ নেই বলে নিশ্চিত হওয়া গেছে।";
    private const string Third = "উপজেলা প্রশাসন ঘাটে নৌকা চলাচল দুই দিনের জন্য বন্ধ রেখেছে। নতুন ঘাট নির্মাণের কাজ আগামী মাসে শুরু হওয়ার কথা।";
    private const string Title = "কুশিয়ালায় নৌকাডুবি, সাঁতরে উঠলেন নয়জন";

    private static Article Read(string table) => HtmlReaderTests.Read($"<!doctype html><html lang=\"bn\"><head><title>{Title}</title></head><body><article><h1>{Title}</h1><p>{First}</p>{table}<p>{Second}</p><p>{Third}</p></article></body></html>");

    private static string[] Rows(string table) => [.. Read(table).Paragraphs.Where(p => p.Kind == ParagraphKind.TableRow).Select(p => p.Text)];

    [Theory]
    [InlineData("<tr><th>সাল</th><th>নিহত</th></tr><tr><td>২০২৩</td><td>৭</td></tr>", "সাল | নিহত;২০২৩ | ৭")]
    [InlineData("<thead><tr><th></th><th>নৌকা</th><th>ট্রলার</th></tr></thead><tbody><tr><th>ভাড়া</th><td>১০</td><td>২০</td></tr></tbody>", "| নৌকা | ট্রলার;ভাড়া | ১০ | ২০")]
    [InlineData("<tr><td>ঘাট</td><td></td><td>৫</td></tr><tr><td>চর</td><td>৩</td><td></td></tr>", "ঘাট | | ৫;চর | ৩")]
    [InlineData("<tr><td colspan=2>নৌকা</td></tr><tr><td>ঘাট</td><td>৫</td></tr><tr><td>চর</td><td>৩</td></tr>", "নৌকা;ঘাট | ৫;চর | ৩")]
    [InlineData("<tr><td><p>ঘাট</p><p>পুরোনো</p></td><td>৫</td></tr><tr><td>চর</td><td>৩</td></tr>", "ঘাট পুরোনো | ৫;চর | ৩")]
    [InlineData("<tr><td><a href=/g>কুশিয়ালা ঘাট</a></td><td>৫</td></tr><tr><td><a href=/c>মাঝের চর</a></td><td>৩</td></tr>", "কুশিয়ালা ঘাট | ৫;মাঝের চর | ৩")] // names that lead to their own pages
    public void A_row_of_data_is_one_text(string rows, string texts) => Rows($"<table>{rows}</table>").ShouldBe(texts.Split(';'));

    [Theory]
    [InlineData("<tr><td>ঘাটে এখন পাহারা বসানো হয়েছে।</td></tr><tr><td>রাতে আলো থাকবে বলে জানা গেছে।</td></tr>")] // one column
    [InlineData("<tr><td>ঘাটের নাম</td><td>নৌকার সংখ্যা</td></tr>")] // one row
    [InlineData("<tr><td><h2>ঘাটের কথা</h2><p>ঘাটে এখন পাহারা বসানো হয়েছে।</p></td><td><p>রাতে আলো থাকবে বলে জানা গেছে।</p></td></tr><tr><td><p>ভাড়া বাড়েনি এই বছর।</p></td><td><p>নৌকা চলে ভোর থেকে রাত পর্যন্ত।</p></td></tr>")]
    [InlineData("<tr><td><table><tr><td>ঘাটে এখন পাহারা বসানো হয়েছে।</td></tr></table></td><td>রাতে আলো থাকবে বলে জানা গেছে।</td></tr><tr><td>ভাড়া বাড়েনি এই বছর।</td><td>নৌকা চলে ভোর থেকে রাত পর্যন্ত।</td></tr>")]
    public void A_table_that_sets_out_the_page_is_none(string rows)
    {
        var article = Read($"<table>{rows}</table>");
        article.Paragraphs.ShouldAllBe(p => p.Kind != ParagraphKind.TableRow);
        article.Paragraphs.Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_column_of_long_text_is_no_cell() =>
        Rows($"<table><tr><td>{First} {Second} {Third} {First} {Second}</td><td>ভাড়া দশ টাকা।</td></tr><tr><td>{Third} {Third}</td><td>রাতে বন্ধ।</td></tr></table>").ShouldBeEmpty();

    [Fact]
    public void A_row_is_one_line_of_the_page()
    {
        var body = Read("<table><tr><th>সাল</th><th>নিহত</th></tr><tr><td>২০২৩</td><td>৭</td></tr></table>");
        body.Lines.Where(l => l.Label == LineLabel.Body).Select(l => l.Text).ShouldBe(body.Paragraphs.Select(p => p.Text));
    }
}

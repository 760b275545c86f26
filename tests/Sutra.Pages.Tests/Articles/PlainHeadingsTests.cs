using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Articles;

/// <summary>Sub-headings that no markup shows. People, places and events are invented.</summary>
public sealed class PlainHeadingsTests
{
    private const string Text = "কুশিয়ালা নদীর খেয়াঘাটে শুক্রবার ভোরে যাত্রীবোঝাই একটি নৌকা উল্টে গেলে মাঝিসহ নয়জন সাঁতরে তীরে ওঠেন।";

    // T stands for a paragraph; what else there is are lines.
    [Theory]
    [InlineData("T;যেভাবে ডোবে নৌকা;T;ঘাট কেন বন্ধ;T", "1 3")]
    [InlineData("লঞ্চ বাড়ছে;T;স্কুলের সময় বদল;T", "0 2")] // news in brief
    [InlineData("T;যেভাবে ডোবে নৌকা;T", "")] // one line may be anything
    [InlineData("T;বিজ্ঞাপন;T;বিজ্ঞাপন;T", "")] // twice the same is none
    [InlineData("T;যেভাবে ডোবে নৌকা;ঘাট কেন বন্ধ;T;ভাড়া কত;T", "")] // two in a row and one: a list
    [InlineData("T;যেভাবে ডোবে নৌকা;T;ছবি: নদীবার্তা;T", "")]
    [InlineData("T;যেভাবে ডোবে নৌকা;T;– কে যাবে;T", "")]
    [InlineData("T;যেভাবে ডোবে নৌকা;T;ঘাট বন্ধ।;T", "")]
    [InlineData("T;যেভাবে ডোবে নৌকা;T;ঘাট কেন বন্ধ", "")] // over nothing
    public void Short_open_lines_over_running_text(string sketch, string headings)
    {
        var paragraphs = sketch.Split(';').Select((t, i) => new Paragraph(t == "T" ? Text : t, i + 1)).ToList();
        var marked = PlainHeadings.Mark(paragraphs);
        string.Join(' ', marked.Select((p, i) => (p, i)).Where(m => m.p.Kind == ParagraphKind.Subheading).Select(m => m.i)).ShouldBe(headings);
        marked.Select(p => (p.Text, p.Line)).ShouldBe(paragraphs.Select(p => (p.Text, p.Line)));
    }

    [Fact]
    public void Where_markup_shows_headings_nothing_is_guessed()
    {
        var paragraphs = "যেভাবে ডোবে নৌকা;T;ঘাট কেন বন্ধ;T".Split(';').Select(t => new Paragraph(t == "T" ? Text : t, null)).Append(new Paragraph("ভাড়া", null, ParagraphKind.Subheading)).ToList();
        PlainHeadings.Mark(paragraphs).ShouldBeSameAs(paragraphs);
    }
}

using Sutra.Pages.Articles;
using Sutra.Pages.Tests.Dumps;

namespace Sutra.Pages.Tests.Articles;

public sealed class RepetitionTests
{
    private const string Lead = "কাজলডাঙা গ্রামের তরুণেরা মিলে মরা খালটি আবার কেটে জোয়ারের পানি ফিরিয়ে এনেছেন।";
    private const string Quote = "‘খালটি মরে গেলে আমাদের ধানের জমিও এক দিন মরে যেত, সেটা আমরা কোনো দিন হতে দিইনি’";
    private const string Speech = "দলের একজন সালেহা বানু বলেন, ‘খালটি মরে গেলে আমাদের ধানের জমিও এক দিন মরে যেত, সেটা আমরা কোনো দিন হতে দিইনি’। তাঁর সঙ্গে ছিলেন আরও কুড়িজন।";
    private const string Other = "কাজ শেষ হতে সময় লেগেছে দুই মাস। খরচ হয়েছে গ্রামের মানুষের চাঁদার টাকা, আর কিছু টাকা দিয়েছেন প্রবাসীরা।";

    public static TheoryData<string, string[], string> Pages => new()
    {
        { "nothing stands twice", [Lead, Other, Speech], "" },
        { "a paragraph copied", [Lead, Other, Lead], "2 Copy of 0" },
        { "a lead over the text and at its start", [Lead, Lead + " " + Other, Speech], "0 Lead of 1" },
        { "a pull quote before its paragraph", [Lead, Quote, Other, Speech], "1 Quote of 3" },
        { "a pull quote behind its paragraph", [Lead, Speech, Other, Quote], "3 Quote of 1" },
        { "the whole text twice", [Lead, Other, Speech, Lead, Other, Speech], "3 Copy of 0, 4 Copy of 1, 5 Copy of 2" },
        { "blanks and marks differ", [Lead, Other, " " + Lead.Replace(" ", "  ", StringComparison.Ordinal).TrimEnd('।') + "!"], "2 Copy of 0" },
        { "a refrain", ["জলের ডাকে জলে যাই", "ফেরে না আর কেউ।", "জলের ডাকে জলে যাই"], "" },
        { "a sub-heading that quotes the text", [Lead, "জোয়ারের পানি ফিরিয়ে এনেছেন", Other], "" },
        { "rows of a table", ["কাজলডাঙা একাদশ–নদীপাড়া একাদশ, বিকেল সাড়ে চারটা, জেলা স্টেডিয়ামের পূর্ব মাঠ, তৃতীয় দিন", Other, "কাজলডাঙা একাদশ–নদীপাড়া একাদশ, বিকেল সাড়ে চারটা, জেলা স্টেডিয়ামের পূর্ব মাঠ, তৃতীয় দিন"], "" },
        { "Latin script", ["The canal was dug again by the young people of the village in two hard months.", "It cost little.", "The canal was dug again by the young people of the village in two hard months. It cost little."], "0 Lead of 2" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_repeats_another_paragraph_is_named(string name, string[] paragraphs, string repeats) =>
        string.Join(", ", Repetition.Find(paragraphs).Select(r => $"{r.Index} {r.Kind} of {r.Of}")).ShouldBe(repeats, name);

    [Fact]
    public void A_dump_tells_a_pull_quote_and_a_lead_once_and_keeps_their_lines()
    {
        var article = DumpReaderTests.Read($"খাল ফিরে পেল কাজলডাঙা\n\n{Lead}\n\n{Lead} {Other}\n\n{Quote}।\n\n{Speech}");
        article.Paragraphs.Select(p => p.Text).ShouldBe([Lead + " " + Other, Speech]);
        article.Lines.Where(l => l.Label == LineLabel.Body).Select(l => l.Line).ShouldBe([3, 5, 7, 9]);
    }

    [Fact]
    public void A_page_of_one_sentence_over_and_over_is_read_in_linear_room() =>
        Allocated.ShouldGrowLinearly(n => Repetition.Find([.. Enumerable.Repeat(Lead, n)]), 2_000);
}

using System.Globalization;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Text;

/// <summary>Reading text that is canonical, as most is, costs no memory.</summary>
public sealed class AllocationTests
{
    private const string Prose = "ড. রেহনুমা খান (৪৫) গত মঙ্গলবার খুলনায় বলেন, ‘সেতুটি খুলবে। কবে খুলবে, জানি না।’ ২. র‍্যাব ৩.৫ কিলোমিটার দূরে... কাজ শেষ হয়েছে! কেউ আসেনি…";

    [Fact]
    public void Normal_form_sentences_and_tokens_of_canonical_text_allocate_nothing()
    {
        Walk();
        Allocated.By(() => { for (var i = 0; i < 200; i++) { Walk(); } }).ShouldBe(0);
    }

    // A token takes 24 bytes of a list, which may have doubled once to hold them.
    [Fact]
    public void Tokens_in_a_list_cost_what_their_places_take()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => Prose + i.ToString(CultureInfo.InvariantCulture)));
        Tokenizer.Tokenize(text);
        Allocated.By(() => Tokenizer.Tokenize(text)).ShouldBeLessThan(16L * text.Length);
    }

    [Fact]
    public void Walking_grows_with_the_text() => Allocated.ShouldGrowLinearly(n => SentenceSplitter.Split(string.Concat(Enumerable.Repeat(Prose, n))), 400);

    private static int Walk()
    {
        var text = BanglaText.NormalizeWithMap(Prose).Text;
        var letters = 0;
        foreach (var sentence in SentenceSplitter.Enumerate(text))
        {
            foreach (var token in Tokenizer.Enumerate(sentence.In(text))) { letters += token.Span.Length; }
        }
        return letters;
    }
}

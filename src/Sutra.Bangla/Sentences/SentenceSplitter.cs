using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Sentences;

/// <summary>Cuts paragraphs into sentences.</summary>
/// <remarks>
/// A sentence ends with a danda (with or without space after it), with ? or !, and takes closing quotes and brackets that follow
/// along. A pipe stands for a danda where it touches the letter before it. A full stop in Bengali mostly marks an abbreviation
/// (মো. ড. লে.): it ends a sentence behind a finite verb, and in a paragraph without any danda; so does an ellipsis behind a finite
/// verb. A quotation that the sentence around it goes on from (“…।’ বলেন তিনি।”) ends none, nor does a title in quotes. The marks
/// of a list (২. খ) •) begin one where nothing joins the items. See docs/language.md.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The sentences of the paragraphs, numbered through.</summary>
    /// <param name="paragraphs">Texts in canonical form.</param>
    public static IReadOnlyList<Sentence> Split(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var sentences = new List<Sentence>();
        for (var p = 0; p < paragraphs.Count; p++)
        {
            foreach (var span in Enumerate(paragraphs[p]))
            {
                var text = span.Of(paragraphs[p]);
                sentences.Add(new Sentence(sentences.Count, p, text, Tokenizer.Tokenize(text)));
            }
        }
        return sentences;
    }

    /// <summary>Where the sentences of one paragraph stand, without the white space between them.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = new List<TextSpan>();
        foreach (var span in Enumerate(text)) { spans.Add(span); }
        return spans;
    }

    /// <summary>The same one after another, with nothing allocated: <c>foreach (var span in SentenceSplitter.Enumerate(text))</c>.</summary>
    public static SentenceSpans Enumerate(ReadOnlySpan<char> text) => new(text);
}

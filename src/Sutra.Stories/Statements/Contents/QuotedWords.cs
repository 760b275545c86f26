using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Contents;

/// <summary>The words of an article that stand between quotation marks, where they are of a clause's length.</summary>
public sealed class QuotedWords
{
    private readonly IReadOnlyList<Sentence> _sentences;
    private readonly QuotationMap _quotations;

    /// <summary>Those of an article's sentences, in order.</summary>
    public QuotedWords(IReadOnlyList<Sentence> sentences)
        : this(sentences, new QuotationMap(QuotationFinder.Find(sentences, new Printings(sentences)), sentences.Count))
    {
    }

    internal QuotedWords(IReadOnlyList<Sentence> sentences, QuotationMap quotations) => (_sentences, _quotations) = (sentences, quotations);

    /// <summary>The quoted words of some sentences, the marks left out; a quotation over several is given sentence by sentence: each stands so in the page.</summary>
    /// <param name="first">The index of the first sentence.</param>
    /// <param name="last">The index of the last.</param>
    public IReadOnlyList<string> Of(int first, int last)
    {
        List<string>? found = null;
        for (var s = first; s <= last && s < _sentences.Count; s++)
        {
            var text = _sentences[s].Text;
            foreach (var q in _quotations.Of(s))
            {
                var start = q.FirstSentence == s ? q.Start : 0;
                var end = Math.Min(q.LastSentence == s ? q.End : text.Length, text.Length);
                while (start < end && (Letters.IsQuote(text[start]) || text[start] == ' ')) { start++; }
                while (end > start && (Letters.IsQuote(text[end - 1]) || text[end - 1] == ' ')) { end--; }
                if (end > start) { (found ??= []).Add(text[start..end]); }
            }
        }
        return found ?? (IReadOnlyList<string>)[];
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Finds the article in a page's state where the page itself shows hardly any text: the value whose fields for text hold most running text, one with the page's headline before all others.</summary>
internal static class StateBodies
{
    // A page that shows more letters than this in its body needs no state; a body of fewer is none.
    private const int Short = 350;

    // A page with so many cards that does not call itself an article is a list; what its state holds are the articles that it points to.
    private const int FewestCards = 6;

    // Bounds: values looked at, characters read in all, letters that count.
    private const int MostValues = 200_000;
    private const int MostWork = 16_000_000;
    private const int MostText = 400_000;

    // Running text: sentences, none longer on the whole than this; six characters in ten are letters.
    private const int LongestSentence = 900;
    private const int FewestSentences = 3;

    /// <summary>The article, or null where the page shows its text or its state holds none.</summary>
    /// <param name="facts">The page's scripts.</param>
    /// <param name="page">Its blocks, labelled.</param>
    /// <param name="head">What it says of itself.</param>
    /// <param name="cards">How many cards it shows: see <see cref="Cards.Mark"/>.</param>
    public static StateArticle? Find(PageFacts facts, PageBlocks page, HeadMetadata head, int cards)
    {
        if (page.BodyLetters() >= Short || cards >= FewestCards && !head.CallsItselfArticle) { return null; }
        StateArticle? best = null;
        var weight = 0;
        var title = head.Title is { } t ? Prose.Bare(t) : "";
        var text = new StateText(MostWork);
        foreach (var json in StateScripts.Read(facts.Scripts))
        {
            using (json) { Search(json.RootElement, text, title, ref best, ref weight); }
        }
        return best;
    }

    private static void Search(JsonElement root, StateText text, string title, ref StateArticle? best, ref int weight)
    {
        var left = new Stack<JsonElement>();
        left.Push(root);
        for (var n = 0; n < MostValues && left.TryPop(out var e); n++)
        {
            if (e.ValueKind == JsonValueKind.Array)
            {
                Judge(text.Of(e), null, ref best, ref weight);
                foreach (var item in e.EnumerateArray()) { Later(left, item); }
            }
            else if (e.ValueKind == JsonValueKind.Object)
            {
                var headline = StateText.Headline(e);
                Judge(text.Of(e), headline is not null && title.Contains(Prose.Bare(headline), StringComparison.Ordinal) ? headline : null, ref best, ref weight);
                foreach (var p in e.EnumerateObject()) { Later(left, p.Value); }
            }
        }
    }

    // What takes up fewer bytes than a body has letters holds none.
    private static void Later(Stack<JsonElement> left, JsonElement e)
    {
        if (e.ValueKind is JsonValueKind.Array or JsonValueKind.Object && JsonMarshal.GetRawUtf8Value(e).Length >= Short) { left.Push(e); }
    }

    // The page's own headline weighs more than any length.
    private static void Judge(List<Paragraph> found, string? own, ref StateArticle? best, ref int weight)
    {
        int letters = 0, length = 0, sentences = 0;
        foreach (var p in found.Select(p => p.Text))
        {
            letters += Prose.Weigh(p);
            length += p.Length;
            sentences += Prose.CountSentences(p);
        }
        if (letters < Short || sentences < FewestSentences || letters * 10 < length * 6 || letters > sentences * LongestSentence) { return; }
        var w = Math.Min(letters, MostText) + (own is null ? 0 : MostText);
        if (w > weight) { (best, weight) = (new StateArticle(own, found), w); }
    }
}

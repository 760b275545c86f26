using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Names.Training;

/// <summary>A sentence of a tagged corpus, cut into the house's own tokens, with the tag of each.</summary>
internal sealed record TaggedSentence(NameSentence Sentence, int[] Tags)
{
    /// <summary>The sentences of one corpus, in its order, without the stretches that were left untagged.</summary>
    public static List<TaggedSentence> OfRows(IEnumerable<TaggedRow> rows) => WithoutUntaggedStretches([.. rows.Select(r => Of(r.Tokens, r.Tags))]);

    // In the banglakit corpus 470 sentences in a row bear no tag though they name people; by chance not even 15 in a row do.
    private static List<TaggedSentence> WithoutUntaggedStretches(List<TaggedSentence> all)
    {
        var kept = new List<TaggedSentence>();
        for (var i = 0; i < all.Count;)
        {
            var end = i;
            while (end < all.Count && Array.TrueForAll(all[end].Tags, t => t == 0)) { end++; }
            if (end - i < 15) { kept.AddRange(all[i..Math.Min(end + 1, all.Count)]); }
            else if (end < all.Count) { kept.Add(all[end]); }
            i = end + 1;
        }
        return kept;
    }

    /// <summary>
    /// Whether a name that the tables know stands untagged, or two likely parts of a person's name side by side do. The corpora leave whole
    /// articles untagged; such sentences teach that names are none.
    /// </summary>
    public bool IsLeftUntagged
    {
        get
        {
            for (var i = 0; i < Tags.Length; i++)
            {
                if (Tags[i] != 0) { continue; }
                if (Sentence.Known[i] is { } k && k.Name.Class is not ("adjective" or "weak" or "union" or "force" or "body" or "platform" or "disease" or "day") && k.Name.Kind != NameKind.Other) { return true; }
                if (i + 1 < Tags.Length && Tags[i + 1] == 0 && IsLikelyPart(i) && IsLikelyPart(i + 1)) { return true; }
            }
            return false;
        }
    }

    private bool IsLikelyPart(int i) => Sentence.Words[i].Part is { Inside: >= 4 } p && p.Inside > p.Outside && Sentence.Roles[i] is null;

    private static TaggedSentence Of(string[] tokens, string[] tags)
    {
        var text = string.Join(' ', tokens);
        var ours = Tokenizer.Tokenize(text);
        var result = new int[ours.Count];
        var start = 0;
        var before = 0;
        for (int t = 0, i = 0; t < tokens.Length; t++)
        {
            var end = start + tokens[t].Length;
            var tag = TagOf(tags[t], before);
            var first = true;
            for (; i < ours.Count && ours[i].Span.Start < end; i++)
            {
                // Quotes and commas that the corpus left on a word are no part of its name.
                if (tag == 0 || (first && IsEdgeMark(ours[i]))) { continue; }
                var last = i + 1 >= ours.Count || ours[i + 1].Span.Start >= end;
                if (last && !first && IsEdgeMark(ours[i])) { continue; }
                result[i] = first ? tag : Inner(tag);
                first = false;
            }
            before = tag;
            start = end + 1;
        }
        Mend(result);
        return new TaggedSentence(new NameSentence(new Sentence(0, 0, text, ours)), result);
    }

    private static bool IsEdgeMark(Token token) => token.Kind == TokenKind.Mark && !token.Is("-");

    private static int Inner(int tag) => tag % 2 == 1 ? tag + 1 : tag;

    private static int TagOf(string tag, int before)
    {
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0) { return 0; }
        var first = tag[(dash + 1)..] switch { "PER" or "PERSON" => 1, "ORG" => 3, "LOC" or "GPE" => 5, _ => 0 };
        if (first == 0) { return 0; }
        var inner = tag[0] is 'I' or 'L' && (before == first || before == first + 1);
        return inner ? first + 1 : first;
    }

    private static void Mend(int[] tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (!NameTags.MayFollow(i == 0 ? 0 : tags[i - 1], tags[i])) { tags[i]--; }
        }
    }
}

using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Names that their closing word gives away: X মন্ত্রণালয়, Y থানা; and places by the rank behind them: Z ইউনিয়ন.</summary>
internal static class SpanRules
{
    // No organisation's name of the tagged corpora has more than nine words; one more for "ও".
    private const int LongestName = 10;

    /// <summary>Puts the names of organisations and places that the rules find among the spans; one that another covers gives way.</summary>
    public static void Apply(NameSentence sentence, SpanMap spans)
    {
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            if (sentence.Words[i].OrganisationHead is { } reach && Organisation(sentence, i, reach, spans) is { } o) { Put(spans, o); }
            if (i > 0 && sentence.Words[i].Text is "অব" or "অফ" && Union(sentence, i) is { } u) { Put(spans, u); }
            if (sentence.Words[i].PlaceHead is { } use && Place(sentence, i, use, spans) is { } p) { Put(spans, p); }
        }
    }

    private static void Put(SpanMap spans, NameSpan span)
    {
        if (!spans.Overlaps(span, static (x, s) => x.Count > s.Count || x.From < s.From || x.To > s.To)) { spans.Put(span); }
    }

    // জয়েন্ট চিফস অব স্টাফ, ইনস্টিটিউট অব হেলথ: English names with "of", where the word before it is one of an organisation.
    private static NameSpan? Union(NameSentence s, int of)
    {
        if (of + 1 >= s.Words.Length || !IsInner(s.Words[of - 1]) || !IsForeign(s, of + 1)) { return null; }
        var from = of - 1;
        while (from > 0 && of - from < 4 && (IsInner(s.Words[from - 1]) || (IsForeign(s, from - 1) && !HasArticle(s.Words[from - 1]))) && s.Words[from - 1].Stem.Length == s.Words[from - 1].Text.Length) { from--; }
        var to = of + 2;
        while (to < s.Words.Length && to - of < 4 && s.Words[to - 1].Stem.Length == s.Words[to - 1].Text.Length && IsInner(s.Words[to]) && !s.Words[to].IsOrdinary) { to++; }
        return new NameSpan(s, from, to, NameKind.Organisation, null);
    }

    private static bool IsForeign(NameSentence s, int i) =>
        s.Words[i].Kind == TokenKind.Word && !s.Words[i].IsOrdinary && !s.Words[i].IsDay && s.Roles[i] is null && s.Titles[i] is null && Letters.IsBengali(s.Words[i].Text[0]);

    private static NameSpan? Organisation(NameSentence s, int head, string reach, SpanMap spans)
    {
        if (s.Known[head] is { } known && known.To - known.From > 1) { return null; }
        // The head of a longer name is its last one: in মেডিকেল কলেজ হাসপাতাল not কলেজ.
        if (head + 1 < s.Words.Length && s.Words[head + 1].OrganisationHead is { } next && next != "alone" && s.Words[head].Stem == s.Words[head].Text) { return null; }
        var from = head;
        while (from > 0 && head - from < LongestName && Before(s, from, reach, head, spans) is var start and >= 0) { from = start; }
        while (from < head && s.Tokens[from].Is("ও")) { from++; }
        if (reach == "union" && !NameLexicon.OrganisationWords.Contains(s.Words[head - 1 < 0 ? 0 : head - 1].Text)) { return null; }
        if (from == head || (reach == "bare" && !HasName(s, from, head)) || (reach == "alone" && !HasName(s, from, head))) { return null; }
        return new NameSpan(s, from, head + 1, NameKind.Organisation, null);
    }

    // The first token of what stands before a token and belongs to the name; -1 where nothing does.
    private static int Before(NameSentence s, int at, string reach, int head, SpanMap spans)
    {
        var i = at - 1;
        var word = s.Words[i];
        if (word.Kind != TokenKind.Word) { return -1; }
        if (word.Text == "ও") { return i > 0 && reach is "wide" or "bare" && at < head && IsInner(s.Words[i - 1]) && s.Words[i - 1].OrganisationHead is null ? i : -1; }
        if (s.Known[i] is { } known && known.To == at && known.Name.Kind != NameKind.Other)
        {
            if (known.Name.Class == "adjective") { return reach is "country" or "wide" or "bare" or "alone" ? known.From : -1; }
            if (known.Ending == 0) { return known.Name.Class is "agency" or "media" ? -1 : known.From; }
            return reach == "country" && at == head && s.Source.Text[s.Tokens[i].Span.End - 1] == 'র' ? known.From : -1;
        }
        if (reach == "country") { return -1; }
        if (word.IsAcronym && s.Roles[i] is null) { return i; }
        if (IsInner(word)) { return i; }
        if (spans[i] is { Kind: not NameKind.Other } span && span.To == at && (span.Kind != NameKind.Person || reach == "bare") && word.Stem == word.Text) { return span.From; }
        return reach is "wide" or "bare" && IsUnknown(s, i) ? i : -1;
    }

    private static bool IsInner(WordFacts word) =>
        NameLexicon.OrganisationWords.Contains(word.Text) || NameLexicon.OrganisationHeads.ContainsKey(word.Text);

    // A word that is neither ordinary nor inflected, nor anybody's office: a name that no table has.
    private static bool IsUnknown(NameSentence s, int i)
    {
        var word = s.Words[i];
        return word.Kind == TokenKind.Word && Letters.IsBengali(word.Text[0]) && word.Text.Length > 2 && !word.IsOrdinary
            && (i == 0 || s.Tokens[i].AfterSpace || s.Tokens[i - 1].Kind != TokenKind.Number)
            && (ReferenceEquals(word.Stem, word.Text) || NameLexicon.Known.Contains(word.Text)) && s.Roles[i] is null && s.Titles[i] != "title";
    }

    private static bool HasName(NameSentence s, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (s.Known[i] is not null || s.Words[i].IsAcronym || s.Words[i].Part.Inside > s.Words[i].Part.Outside) { return true; }
            if (!IsInner(s.Words[i]) && s.Words[i].Kind == TokenKind.Word && s.Words[i].Text != "ও") { return true; }
            if (s.Words[i].Text is "সদর" or "জেনারেল" or "জাতীয়" or "কেন্দ্রীয়" or "আন্তর্জাতিক" or "বিশ্ব") { return true; }
        }
        return false;
    }

    // বাসটি সেতু ভেঙে, দুটি নদী: what takes the article টি is a thing, no name.
    private static bool HasArticle(WordFacts word) =>
        word.Text.Length > 4 && (word.Text.EndsWith("টি", StringComparison.Ordinal) || word.Text.EndsWith("টা", StringComparison.Ordinal)) && word.Part.Inside == 0;

    // Common words that make a name of a place's head: জাতীয় উদ্যান; a road that leads to one: বিমানবন্দর সড়ক.
    private static bool OpensPlace(NameSentence s, int i) =>
        s.Words[i].Text == "জাতীয়" ? s.Words[i + 1].Stem is "স্মৃতিসৌধ" or "উদ্যান" or "স্টেডিয়াম" or "ঈদগাহ"
            : s.Words[i].PlaceHead == "keep" && s.Words[i].Text == s.Words[i].Stem && s.Words[i + 1].Stem is "সড়ক" or "রোড";

    private static NameSpan? Place(NameSentence s, int rank, string use, SpanMap spans)
    {
        if (rank == 0 || s.Known[rank] is { } k && k.To - k.From > 1) { return null; }
        var i = rank - 1;
        if (s.Known[i] is { Name.Kind: NameKind.Place } known && known.To == rank)
        {
            return use == "keep" && known.Ending == 0 ? new NameSpan(s, known.From, rank + 1, NameKind.Place, null) : null;
        }
        if (use == "keep" && OpensPlace(s, i)) { return new NameSpan(s, i, rank + 1, NameKind.Place, null); }
        if (!IsUnknown(s, i) || HasArticle(s.Words[i]) || s.Words[i].IsNoName || s.Words[i].OrganisationHead is not null || NameLexicon.OrganisationWords.Contains(s.Words[i].Text)) { return null; }
        if (spans[i] is { Count: > 1 }) { return null; }
        return new NameSpan(s, i, use == "keep" ? rank + 1 : rank, NameKind.Place, null);
    }
}

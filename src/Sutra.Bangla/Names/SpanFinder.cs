using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Finds the stretches of a sentence that are names: by the tagger, by the tables, and by the words that close an organisation's name.</summary>
internal static class SpanFinder
{
    // Tokens, stops and links counted; with a bound of 12 nothing changes on 2,448 corpus articles.
    private const int LongestPerson = 12;

    /// <summary>The spans of one sentence, in order, none overlapping another.</summary>
    public static List<NameSpan> Find(NameSentence sentence, PageWords page)
    {
        var map = new SpanMap(sentence.Tokens.Count);
        AddKnown(sentence, map);
        AddTagged(sentence, map);
        SpanRules.Apply(sentence, map);
        PersonRules.Apply(sentence, map);
        PersonRules.AddTold(sentence, map);
        IntroducedNames.Apply(sentence, map);
        EdgeRules.Apply(sentence, map);
        TitleRules.Apply(sentence, map);
        AddAcronyms(sentence, map);
        var spans = map.ToList();
        spans.RemoveAll(x => x.Count == 1 && sentence.Words[x.From].IsNoName);
        for (var i = 0; i < spans.Count; i++) { spans[i] = Measure(spans[i], page); }
        // বাস নদীতে, তদন্ত কমিটি: common nouns, of which one may close a name.
        spans.RemoveAll(x => x.Known is null && IsCommon(sentence, x));
        return spans;
    }

    private static bool IsCommon(NameSentence s, NameSpan span) =>
        NameLexicon.NotNames.Contains(span.Form) || (span is { Kind: NameKind.Place, Count: 2 } && s.Words[span.From].IsNoName && s.Words[span.To - 1].PlaceHead is not null);

    /// <summary>Adds spans that were found later.</summary>
    public static void Add(List<NameSpan> spans, List<NameSpan>? more, PageWords page)
    {
        if (more is null) { return; }
        foreach (var span in more) { spans.Add(Measure(span, page)); }
        spans.Sort((a, b) => a.From.CompareTo(b.From));
    }

    private static void AddKnown(NameSentence s, SpanMap spans)
    {
        for (var i = 0; i < s.Known.Length; i++)
        {
            if (s.Known[i] is not { } match) { continue; }
            i = match.To - 1;
            if (match.Name.Class == "weak" && !(match.To < s.Words.Length && s.Words[match.To].PlaceHead == "drop")) { continue; }
            spans.Put(new NameSpan(s, match.From, match.To, match.Name.Kind, match.Name));
        }
    }

    // The tagger's span beats a known name that lies inside it (ঢাকা in ঢাকা মেডিকেল কলেজ হাসপাতাল) and yields to one that is longer.
    private static void AddTagged(NameSentence s, SpanMap spans)
    {
        var tags = NameTagger.Tag(s);
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == 0) { continue; }
            var to = i + 1;
            while (to < tags.Length && NameTags.IsInner(tags[to])) { to++; }
            foreach (var stretch in WithoutDays(s, i, to))
            {
                foreach (var piece in Pieces(s, stretch.From, stretch.To, NameTags.KindOf(tags[i])))
                {
                    if (Trim(s, piece) is { } span) { Insert(spans, span); }
                }
            }
            i = to - 1;
        }
    }

    // আজ, গতকাল and weekdays are part of no name but of known ones (আজকের পত্রিকা).
    private static IEnumerable<(int From, int To)> WithoutDays(NameSentence s, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!s.Words[i].IsDay || s.Known[i] is not null) { continue; }
            if (i > from) { yield return (from, i); }
            from = i + 1;
        }
        if (from < to) { yield return (from, to); }
    }

    // A case ending within a stretch closes a name: কিমকে পুতিন are two people, খুলনায় মানববন্ধন is a place and a word.
    private static IEnumerable<NameSpan> Pieces(NameSentence s, int from, int to, NameKind kind)
    {
        if (kind == NameKind.Organisation) { yield return new NameSpan(s, from, to, kind, null); yield break; }
        for (var i = from; i < to - 1; i++)
        {
            if (kind == NameKind.Person && i > from && IsBetweenTwo(s, from, i, to))
            {
                yield return new NameSpan(s, from, i, kind, null);
                from = i + 1;
                continue;
            }
            if (!Closes(s, i, kind)) { continue; }
            yield return new NameSpan(s, from, i + 1, kind, null);
            from = i + 1;
            if (!IsPart(s.Words[from]) && s.Known[from]?.Name.Kind != kind) { yield break; }
        }
        yield return new NameSpan(s, from, to, kind, null);
    }

    /// <summary>Whether a hyphen stands between two people (পুতিন-কিম), and not within the name of one (কিম জং-উন).</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="from">Where the first name begins.</param>
    /// <param name="hyphen">The token that may be a hyphen.</param>
    /// <param name="to">The token behind the second name.</param>
    public static bool IsBetweenTwo(NameSentence s, int from, int hyphen, int to) => s.Tokens[hyphen].Is("-") && IsWhole(s, from, hyphen) && IsWhole(s, hyphen + 1, to);

    // Two words, or one by which somebody is often called.
    private static bool IsWhole(NameSentence s, int from, int to) => to - from > 1 || (to > from && s.Words[from].Part is { Alone: > 0 } part && part.Alone * 4 >= part.Inside);

    private static bool Closes(NameSentence s, int i, NameKind kind)
    {
        var word = s.Words[i];
        if (kind == NameKind.Place) { return s.Known[i] is { Ending: > 0 } known && known.To == i + 1; }
        if (word.Text.Length == word.Stem.Length || NameLexicon.Parts.ContainsKey(word.Text)) { return false; }
        var ending = word.Text[word.Stem.Length..];
        return ending is "কে" or "দের" || (ending is "র" or "ের" or "য়ের" && (NameLexicon.Parts.ContainsKey(word.Stem) || NameLexicon.Known.Contains(word.Stem)));
    }

    private static void Insert(SpanMap spans, NameSpan span)
    {
        if (!spans.Overlaps(span, static (x, s) => x.Count > s.Count || (x.From == s.From && x.To == s.To))) { spans.Put(span); }
    }

    // Titles and roles before a person's name are no part of it; marks at the ends are none of any name.
    private static NameSpan? Trim(NameSentence s, NameSpan span)
    {
        var (from, to) = (span.From, span.To);
        while (from < to && (s.Tokens[from].Kind == TokenKind.Mark || (span.Kind == NameKind.Person && to - from > 1 && IsBefore(s, from)))) { from++; }
        while (to > from && s.Tokens[to - 1].Kind == TokenKind.Mark) { to--; }
        if (from == to) { return null; }
        if (span.Kind == NameKind.Person) { from = BehindRole(s, from, to); }
        while (to - from > 1 && IsStray(s, from) && (span.Kind != NameKind.Organisation || !NameLexicon.OrganisationWords.Contains(s.Words[from].Text))) { from++; }
        while (to - from > 1 && span.Kind == NameKind.Organisation && IsStray(s, to - 1) && s.Words[to - 1].OrganisationHead is null && !NameLexicon.OrganisationWords.Contains(s.Words[to - 1].Text)) { to--; }
        while (to - from > 1 && span.Kind == NameKind.Organisation && s.Roles[to - 1] == "office" && s.Words[to - 1].OrganisationHead is null) { to--; }
        if (span.Kind == NameKind.Person) { to = Extend(s, from, to); }
        while (to - from > 1 && span.Kind == NameKind.Person && s.Words[to - 1].IsOrdinary) { to--; }
        if (span.Kind == NameKind.Person && to - from > 2 && IsTold(s, from, to - 1)) { to--; }
        if (IsLatinScrap(s.Tokens[from]) || (to - from == 1 && s.Words[from].IsOrdinary)) { return null; }
        if (span.Kind == NameKind.Person && IsOnlyRole(s, from, to)) { return null; }
        if (span.Kind == NameKind.Person && to - from == 1 && s.Words[from].Text is ("মো" or "মোঃ" or "মোসা" or "মোছা" or "মোহাম্মদ" or "মুহাম্মদ")) { return null; }
        if (to - from == 1 && (s.Titles[from] is "title" || s.Tokens[from].Span.Length < 2)) { return null; }
        return span with { From = from, To = to };
    }

    // বেঁচে যাওয়া যাত্রী X Y: what somebody is stands before the name, and what tells of that stands before it.
    private static int BehindRole(NameSentence s, int from, int to)
    {
        for (var i = to - 3; i > from; i--) { if (s.Roles[i] is "office" or "work" && s.Words[i].Part.Inside <= s.Words[i].Part.Outside && !HasPart(s, from, i)) { return i + 1; } }
        while (to - from > 1 && s.Words[from].Part.Inside == 0 && (s.Words[from].Text.EndsWith("ওয়া", StringComparison.Ordinal) || s.Words[from].Text.EndsWith("ানো", StringComparison.Ordinal))) { from++; }
        return from;
    }

    private static bool HasPart(NameSentence s, int from, int to)
    {
        for (var i = from; i < to; i++) { if (s.Words[i].Part.Inside > 0) { return true; } }
        return false;
    }

    private static bool IsOnlyRole(NameSentence s, int from, int to)
    {
        for (var i = from; i < to; i++) { if (s.Roles[i] is null || s.Words[i].Part.Inside != 0) { return false; } }
        return true;
    }

    // কামাল হোসেন নবপ্রহরকে বলেন: behind a full name, a word that the tables do not know as part of one and that bears কে is whom the words went to.
    public static bool IsTold(NameSentence s, int from, int last) =>
        s.Words[last] is { Part.Inside: 0 } word && word.Text.EndsWith("কে", StringComparison.Ordinal) && word.Stem.Length < word.Text.Length
        && (s.Words[last - 1].Part.Inside > 0 || s.Words[from].Part.Inside > 0) && PersonRules.IsSpoken(s, last + 1);

    // The com of an address, the s of a plural: no name of one word is written small.
    private static bool IsLatinScrap(Token token) => token.Text[0] is >= 'a' and <= 'z' || (token.Text[0] < 0x80 && token.Span.Length < 2);

    // An ordinary word, or what is left of a number's ending (৩ + টায়).
    private static bool IsStray(NameSentence s, int i) =>
        s.Words[i].IsOrdinary || (i > 0 && !s.Tokens[i].AfterSpace && s.Tokens[i - 1].Kind == TokenKind.Number);

    // "মো." and "বিন" never end a name: what follows belongs to it.
    private static int Extend(NameSentence s, int from, int to)
    {
        while (to < s.Tokens.Count && to - from < LongestPerson)
        {
            var next = to;
            if (s.Titles[to - 1] == "part" && s.Tokens[to].Is(".")) { next = to + 1; }
            else if (IsLink(s.Tokens[to])) { next = to + 1; }
            var open = next > to || s.Titles[to - 1] == "part" || IsLink(s.Tokens[to - 1]);
            if (next >= s.Tokens.Count || s.Tokens[next].Kind != TokenKind.Word || s.Words[next].IsOrdinary || s.Roles[next] is not null) { return to; }
            if (!open && !(IsPart(s.Words[next]) && s.Words[to - 1].Stem.Length == s.Words[to - 1].Text.Length)) { return to; }
            to = next + 1;
        }
        return to;
    }

    private static bool IsPart(WordFacts word) => word.Part.Inside >= 2 && word.Part.Inside * 3 > word.Part.Outside;

    private static bool IsLink(Token token) => token.Is("বিন") || token.Is("ইবনে") || token.Is("বিনতে") || token.Is("উল") || token.Is("ওরফে");

    private static bool IsBefore(NameSentence s, int i) =>
        s.Titles[i] == "title" || s.Tokens[i].Is(".") || (s.Roles[i] is not null && s.Words[i].Part.Inside <= s.Words[i].Part.Outside);

    private static void AddAcronyms(NameSentence s, SpanMap spans)
    {
        for (var i = 0; i < s.Tokens.Count; i++)
        {
            if (!s.Words[i].IsAcronym || s.Roles[i] is not null || s.Words[i].Stem.Length < 4) { continue; }
            if (spans[i] is null) { spans.Put(new NameSpan(s, i, i + 1, NameKind.Organisation, null)); }
        }
    }

    /// <summary>The span with its form, its case ending and where it stands.</summary>
    public static NameSpan Measure(NameSpan span, PageWords page)
    {
        var s = span.Sentence;
        var text = s.Source.Text;
        var start = s.Tokens[span.From].Span.Start;
        var last = s.Tokens[span.To - 1];
        var end = last.Span.End;
        var word = s.Words[span.To - 1].Text;
        var ending = "";
        if (span.Known is not null && s.Known[span.From] is { } match && match.To == span.To) { ending = word[^match.Ending..]; }
        else if (last.Kind == TokenKind.Word && !IsBare(span)) { ending = word[page.Split(s.Words[span.To - 1], span.Kind, PageWords.MayOwn(s, span.To)).Text.Length..]; }
        var form = FormOf(text[start..(end - ending.Length)]);
        if (ending.Length == 0 && LooseEnding(s, span.To) is { } loose)
        {
            ending = loose.ToString();
            end = loose.Span.End;
        }
        return span with { Form = form, Ending = ending.TrimStart('-', '’', '\''), Span = TextSpan.FromBounds(start, end) };
    }

    // A title in quotes, and what is told to be a name, bear no case ending.
    private static bool IsBare(NameSpan span) => (span.Kind == NameKind.Other && TitleRules.IsQuote(span.Sentence, span.To)) || IntroducedNames.IsNamed(span.Sentence, span.To);

    /// <summary>The case ending behind a mark at a place, a token of its own that the mark touches as it does the name: বিবিসি’র, কিম-এর.</summary>
    public static Token? LooseEnding(NameSentence s, int at)
    {
        if (at + 1 >= s.Tokens.Count || s.Tokens[at].Kind != TokenKind.Mark || s.Tokens[at].AfterSpace || s.Tokens[at + 1].AfterSpace) { return null; }
        if (!Letters.IsDash(s.Tokens[at].Text[0]) && s.Tokens[at].Text[0] is not ('’' or '\'' or '‘')) { return null; }
        return s.Tokens[at + 1].Text is "র" or "এর" or "কে" or "তে" or "এ" or "য়" or "রা" or "দের" or "ও" ? s.Tokens[at + 1] : null;
    }

    private static string FormOf(string text) =>
        BanglaText.CollapseSpaces(text).Replace(" .", ".", StringComparison.Ordinal).TrimEnd('-', '’', '\'', '‘');
}

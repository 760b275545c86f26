using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Mends where a name begins and ends: an office inside a body's name, a verb before a person's, initials and a last word that the tagger left out, a place or outlet behind it.</summary>
internal static class EdgeRules
{
    // Five words and the stop of মো.
    private const int LongestName = 6;

    /// <summary>Puts the mended spans in the place of those found.</summary>
    public static void Apply(NameSentence s, SpanMap spans)
    {
        foreach (var span in spans.ToList())
        {
            if (span.Known is not null) { continue; }
            if (span.Kind == NameKind.Organisation) { MendBody(s, spans, span); }
            else if (span.Kind == NameKind.Person) { MendPerson(s, spans, span); }
        }
    }

    // "দলের মহাসচিব রফিক হাসান" is a body, an office and a person; "অধ্যাপক হাসান" is nobody's body.
    private static void MendBody(NameSentence s, SpanMap spans, NameSpan span)
    {
        for (var i = span.From; i < span.To; i++) { if (i > span.From && s.Words[i].OrganisationHead is not null && s.Roles[i] is null) { return; } }
        var from = span.From;
        while (from < span.To - 1 && s.Titles[from] == "title" && IsPersonal(s.Words[from].Text)) { from += s.Tokens[from + 1].Is(".") ? 2 : 1; }
        if (from > span.From && from < span.To)
        {
            var to = from + 1;
            while (to < span.To && s.Known[to] is null) { to++; }
            spans.Remove(span);
            spans.Put(new NameSpan(s, from, to, NameKind.Person, null));
            return;
        }
        for (var i = span.From + 1; i < span.To - 1; i++)
        {
            if (s.Roles[i] is not "office" || !s.Words[i].IsBareRoleTail && !NameLexicon.Roles.Contains(s.Words[i].Text) || s.Roles[i + 1] is not null || PersonRules.IsInflected(s, i)) { continue; }
            var office = i;
            while (office > span.From && s.Roles[office - 1] is not null) { office--; }
            if (office == span.From) { return; }
            spans.Remove(span);
            spans.Put(new NameSpan(s, span.From, office, NameKind.Organisation, null));
            if (IsNameWord(s, i + 1)) { spans.Put(new NameSpan(s, i + 1, span.To, NameKind.Person, null)); }
            return;
        }
    }

    private static bool IsPersonal(string title) => title is not ("শহীদ" or "শহিদ" or "রাজা" or "রানি" or "মুক্তিযোদ্ধা" or "বীর মুক্তিযোদ্ধা" or "বঙ্গবন্ধু" or "মাস্টার" or "স্বামী" or "প্রিন্স" or "কবি" or "জেনারেল" or "পীর");

    private static void MendPerson(NameSentence s, SpanMap spans, NameSpan span)
    {
        var (from, to) = (span.From, span.To);
        while (to - from > 1 && IsDoing(s.Words[from])) { from++; }
        if (from == span.From) { from = StartOf(s, spans, from); }
        while (to - from > 1 && IsBehind(s, to)) { to--; }
        // তারেক আবু আল-খলিল.
        while (to == span.To && to + 1 < s.Words.Length && s.Words[to - 1].Text is "আল" or "আর" or "আস" && s.Tokens[to].Is("-") && !s.Tokens[to].AfterSpace && !s.Tokens[to + 1].AfterSpace && s.Words[to + 1].Kind == TokenKind.Word) { to += 2; break; }
        if (to == span.To && to - from > 1 && to - from < LongestName && ClosesWith(s, spans, to)) { to++; }
        if (from == span.From && to == span.To) { return; }
        spans.Remove(span);
        spans.Put(span with { From = from, To = to });
    }

    // "তাকাল জাহিদ", "গ্রেফতারকৃত ফারুক": what he did, or what was done to him.
    private static bool IsDoing(WordFacts word) =>
        word.Part.Inside == 0 && (word.Text.EndsWith("কৃত", StringComparison.Ordinal) || word.Text is "আসা" or "করা" or "থাকা" || EndsAsVerb(word.Text) && Lemmatizer.Read(word.Text) is { Class: WordClass.Verb, Person: VerbPerson.Third or VerbPerson.Honorific });

    // Not every reading of a rare name (নিক) as a verb.
    private static bool EndsAsVerb(string word) => word.EndsWith('ল') || word.EndsWith("লেন", StringComparison.Ordinal) || word.EndsWith("ছেন", StringComparison.Ordinal) || word.EndsWith("ছে", StringComparison.Ordinal) || word.EndsWith("বেন", StringComparison.Ordinal);

    // "কর্মকর্তা এসএম | রফিক হাসান", "কর্নেল সরকার | মোহাম্মদ রফিক", "মুখপাত্র নুরেদ্দিন | হাসান": between an office or rank and the name stands nothing but the name.
    private static int StartOf(NameSentence s, SpanMap spans, int from)
    {
        if (from > 2 && s.Tokens[from - 1].Is(".") && s.Titles[from - 2] == "part") { from -= 2; }
        // "মিয়া | মো. গোলাম পরওয়ার".
        if (from > 0 && spans[from - 1] is { Kind: NameKind.Person, Count: 1 } && s.Titles[from] == "part" && from + 1 < s.Tokens.Count && s.Tokens[from + 1].Is(".") && !PersonRules.IsInflected(s, from - 1)) { return from - 1; }
        if (from < 2 || spans[from - 1] is not null || s.Roles[from - 1] is not null || s.Titles[from - 1] is not (null or "part") || !s.Tokens[from].AfterSpace) { return from; }
        var word = s.Words[from - 1];
        if (word.Kind != TokenKind.Word || word.IsDay || word.MayTellTime || word.Text.Length < 2 || PersonRules.IsInflected(s, from - 1)) { return from; }
        var before = s.Tokens[from - 2].Is(".") && from > 2 ? from - 3 : from - 2;
        if (s.Titles[from - 1] == "part" && !s.Tokens[from].Is("(")) { return IsClosed(s, before) || s.Titles[before] == "title" || s.Tokens[before].Is(")") || s.Tokens[before].Is(",") ? from - 1 : from; }
        if (word.IsAcronym && !s.Tokens[from - 1].AfterSpace) { return from; }
        if (word.IsAcronym) { return s.Known[from - 1] is null && (s.Roles[before] is not null || s.Titles[before] is not null || s.Tokens[before].Is(",") || s.Tokens[before].Is(")")) ? from - 1 : from; }
        if (s.Titles[before] == "title" && s.Roles[before] is null) { return word.Part.First > 0 || (!word.IsOrdinary && !word.IsNoName && word.Part.Inside > 0) ? from - 1 : from; }
        return IsClosed(s, before) && IsNameWord(s, from - 1) && !NameLexicon.OrdinaryWords.Contains(word.Text) ? from - 1 : from;
    }

    // An office without a case ending.
    private static bool IsClosed(NameSentence s, int i) => s.Roles[i] is "office" or "work" && (s.Words[i].IsBareRoleTail || NameLexicon.Roles.Contains(s.Words[i].Text));

    // "সঞ্জয় | ইনস্টাগ্রামে", "হাসান | কানাডীয় গণমাধ্যমকে": where he says it, and of what kind those are who are told.
    private static bool IsBehind(NameSentence s, int to)
    {
        var word = s.Words[to - 1];
        if (word.Part.Inside > 0 || s.Tokens[to - 2].Kind == TokenKind.Mark) { return false; }
        if (s.Known[to - 1] is { Name: { Kind: NameKind.Organisation or NameKind.Place, Class: not ("weak" or "union") } } known && known.To == to) { return true; }
        return word.Text.EndsWith("ীয়", StringComparison.Ordinal) && to < s.Words.Length && s.Words[to].Kind == TokenKind.Word && PersonRules.IsInflected(s, to);
    }

    // "… বলেছেন মো. নাজমুল আলম | আবীর।": a bare word between a full name and the end of the sentence, or a bracket; no genitive closes one.
    private static bool ClosesWith(NameSentence s, SpanMap spans, int to)
    {
        if (to >= s.Words.Length || spans[to] is not null || PersonRules.IsInflected(s, to - 1) || (PersonRules.IsInflected(s, to) && !s.Words[to].Text.EndsWith('র')) || !IsNameWord(s, to) || NameLexicon.OrdinaryWords.Contains(s.Words[to].Text)) { return false; }
        if (to + 1 < s.Words.Length && !Letters.IsDanda(s.Tokens[to + 1].Text[0]) && !s.Tokens[to + 1].Is("(")) { return false; }
        return Lemmatizer.Read(s.Words[to].Text) is not { Class: WordClass.Verb } && !s.Words[to].Text.EndsWith("ীয়", StringComparison.Ordinal);
    }

    private static bool IsNameWord(NameSentence s, int i)
    {
        var word = s.Words[i];
        return word.Kind == TokenKind.Word && Letters.IsBengali(word.Text[0]) && word.Text.Length > 2 && s.Roles[i] is null && s.Titles[i] is null or "part" && s.Known[i] is null
            && !word.IsOrdinary && !word.IsNoName && !word.IsDay && !word.MayTellTime && word.OrganisationHead is null && word.PlaceHead is null && !NameLexicon.OrganisationWords.Contains(word.Text);
    }
}

using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>Sources of passives: a document and its maker, "on the part of X", "by sources of X".</summary>
internal static class DocumentSources
{
    private const int LongestTitle = 14;

    public static Source Passive(Line line, Cue cue, int floor)
    {
        for (var i = cue.First - 1; i >= floor; i--)
        {
            if (line.IsQuoted(i)) { continue; }
            if (line[i] is "এতে" or "এটিতে" && i <= floor + 2) { return new Source(SourceKind.SameDocument, line[i]); }
            if (line[i] == "থেকে" && line[i - 1] is "পক্ষ" or "তরফ" && i - 2 >= floor) { return OnThePartOf(line, i - 2, floor); }
            if (DocumentWords.IsLocative(line[i]) && (DocumentWords.KindOf(line[i]) is not DocumentKind.Claim || IsNext(line, i, cue))) { return OfDocument(line, i, floor); }
        }
        return Source.Agentless;
    }

    // "র‍্যাব-২ এর পক্ষ থেকে": the ending stands by itself.
    private static Source OnThePartOf(Line line, int head, int floor) => line[head] is "এর" && head > floor
        ? SourceMaker.Of(line, PhraseReader.EndingAt(line, head - 1, floor))
        : SourceMaker.Of(line, PhraseReader.EndingAt(line, head, floor), oblique: true);

    // "অভিযোগে বলা হয়" gives a complaint's words; "দুর্নীতির অভিযোগে … জানানো হয়" does not.
    private static bool IsNext(Line line, int i, Cue cue) => i + 1 == cue.First || (i + 2 == cue.First && line[i + 1] is "আরও" or "আরো");

    public static Source Known(Line line, Cue cue, int floor)
    {
        for (var i = cue.First - 1; i >= floor; i--)
        {
            if (line.IsQuoted(i)) { continue; }
            if (line[i] is "সূত্রে" or "সূত্রমতে") { return OfSources(line, i, floor); }
            if (line[i] is "বলে" && line[i - 1] == "কথা" && line[i - 2] is "সঙ্গে" or "সাথে" && i - 3 >= floor) { return SourceMaker.Of(line, PhraseReader.EndingAt(line, i - 3, floor), oblique: true); }
            if (line[i] == "থেকে" && i - 1 >= floor) { return From(line, i - 1, floor); }
            if (DocumentWords.IsLocative(line[i])) { return OfDocument(line, i, floor); }
        }
        return Source.Agentless;
    }

    public static Source According(Line line, Cue cue, int floor)
    {
        var head = cue.First - 1;
        if (head < floor) { return Source.Agentless; }
        if (cue.Noun == "তথ্যমতে") { return SourceMaker.Of(line, PhraseReader.EndingAt(line, head, floor), oblique: true); }
        if (line[head] == "সূত্র") { return SourceMaker.Of(line, PhraseReader.EndingAt(line, head, floor)); }
        var source = OfDocument(line, head, floor);
        return source with { Document = source.Document ?? line[head] };
    }

    // "স্থানীয় সূত্রে", "পুলিশ ও স্থানীয় সূত্রে": the phrase up to সূত্র; "ডায়রি সূত্রে": the document.
    private static Source OfSources(Line line, int i, int floor)
    {
        var phrase = PhraseReader.EndingAt(line, i, floor);
        if (phrase.First == i && i - 1 >= floor && line.Units[i - 1].IsWord) { phrase = new Phrase(PhraseReader.EndingAt(line, i - 1, floor).First, i); }
        var text = line.TextOf(phrase.First, i + 1);
        var at = text.LastIndexOf("সূত্র", StringComparison.Ordinal);
        text = text[..(at + "সূত্র".Length)];
        if (phrase.First == i) { return new Source(SourceKind.Unnamed, text) { Phrase = phrase }; }
        var before = DocumentWords.StemOf(line[i - 1]);
        if (before is not null) { return new Source(SourceKind.Document, line.TextOf(phrase.First, i)) { Document = before, Phrase = phrase }; }
        return new Source(SourceKind.Unnamed, text) { Phrase = phrase };
    }

    // "বিজ্ঞপ্তি থেকে জানা যায়", "জেলেদের কাছ থেকে জানা যায়".
    private static Source From(Line line, int head, int floor)
    {
        if (line[head] is "কাছ" && head - 1 >= floor) { return SourceMaker.Of(line, PhraseReader.EndingAt(line, head - 1, floor), oblique: true); }
        if (line[head] is "পক্ষ" && head - 1 >= floor) { return SourceMaker.Of(line, PhraseReader.EndingAt(line, head - 1, floor), oblique: true); }
        return DocumentWords.KindOf(line[head]) is DocumentKind.None ? Source.Agentless : OfDocument(line, head, floor);
    }

    /// <summary>A document that is the subject itself: "X-এর তথ্য বলছে", "প্রতিবেদন বলছে".</summary>
    public static Source OfPaper(Line line, int i, int floor) => OfDocument(line, i, floor);

    /// <summary>The maker of a document where the phrase names one, else the document itself.</summary>
    private static Source OfDocument(Line line, int head, int floor)
    {
        var stem = DocumentWords.StemOf(line[head]) ?? line[head];
        if (DocumentWords.KindOf(line[head]) is DocumentKind.Medium)
        {
            var phrase = PhraseReader.EndingAt(line, head, floor);
            return new Source(SourceKind.Body, Join(line, phrase.First, head, stem)) { Phrase = phrase };
        }
        var title = head;
        while (title - 1 >= floor && IsPartOfTitle(line, title - 1)) { title--; }
        var document = Join(line, FirstNoun(line, title, head), head, stem);
        if (MakerOf(line, title, head, floor) is { } maker) { return maker with { Document = document }; }
        return new Source(SourceKind.Document, document) { Document = document, Phrase = new Phrase(title, head) };
    }

    /// <summary>Who made a document that stands at a unit of a line, or null.</summary>
    public static Source? MakerOf(Line line, int head)
    {
        var title = head;
        while (title - 1 >= 0 && IsPartOfTitle(line, title - 1)) { title--; }
        return MakerOf(line, title, head, 0);
    }

    // "মো. আবুল কালাম স্বাক্ষরিত এক সংবাদ বিজ্ঞপ্তিতে", "মানস প্রেরিত বিজ্ঞপ্তিতে": who signed or sent it stands bare.
    private static Source? MakerOf(Line line, int title, int head, int floor)
    {
        for (var k = head - 1; k >= title && k > floor; k--)
        {
            if (line[k] is "স্বাক্ষরিত" or "প্রেরিত" && line.Units[k - 1].IsWord && Morphology.Of(line, k - 1) is WordForm.Bare && !Things.Is(line, k - 1)) { return Bare(line, k - 1, floor, false); }
        }
        return MakerBefore(line, title, floor);
    }

    private static Source? MakerBefore(Line line, int title, int floor)
    {
        var adjectives = 0;
        for (var i = title - 1; i >= floor; i--)
        {
            if (line.Units[i].IsWord && IsPassed(line, i) && adjectives++ < 4) { continue; }
            if (!line.Units[i].IsWord)
            {
                if (line.Units[i].IsCloseBracket) { i = PhraseReader.OpeningOf(line, i); continue; }
                // "কমিশনের ১৯৭২ সালে প্রকাশিত ‘…’ রিপোর্টে": its title.
                if (i == title - 1 && line.Units[i].IsQuote && OpeningQuote(line, i, floor) is { } open) { i = open; continue; }
                return null;
            }
            if (line[i] == "থেকে" && i - 1 >= floor) { return Bare(line, i - 1, floor, false); }
            if (line[i] == "কর্তৃক" && i - 1 >= floor) { return Bare(line, i - 1, floor, false); }
            if (line[i] is "স্বাক্ষরিত" or "সই" or "স্বাক্ষর" && i - 1 >= floor && Morphology.Of(line, i - 1) is WordForm.Bare) { return Bare(line, i - 1, floor, false); }
            // "থানায় দায়ের করা অভিযোগে": দায়ের is a part of the verb.
            if (IsMaking(line[i]) || line[i] == "দায়ের") { continue; }
            if (DocumentWords.KindOf(line[i]) is DocumentKind.Medium && DocumentWords.IsLocative(line[i])) { return OfDocument(line, i, floor); }
            if (Morphology.Of(line, i) is not WordForm.Genitive || SourceTables.Frame(line[i]).HasFlag(FrameClass.Time)) { return null; }
            if (IsFrameGenitive(line[i])) { continue; }
            return Bare(line, i, floor, true);
        }
        return null;
    }

    private static int? OpeningQuote(Line line, int close, int floor)
    {
        for (var i = close - 1; i > floor && close - i < LongestTitle; i--) { if (line.Units[i].IsQuote) { return i; } }
        return null;
    }

    // "করোনাবিষয়ক নিয়মিত", "গত ২৩ মে": adjectives and dates between a document and its maker.
    private static bool IsPassed(Line line, int i) =>
        line.Named(i) is null && !IsMaking(line[i]) && (Morphology.Of(line, i) is WordForm.Bare || line[i] is "সালে") && SourceTables.SpeakerOf(line[i]) is SpeakerClass.None &&
        !SourceTables.Frame(line[i]).HasFlag(FrameClass.Postposition) && line[i] is not ("কর্তৃক" or "থেকে");

    private static Source? Bare(Line line, int head, int floor, bool oblique)
    {
        if (line[head] is "তার" or "তাঁর" or "তাদের" or "তাঁদের") { return null; }
        return SourceMaker.Of(line, PhraseReader.EndingAt(line, head, floor), oblique);
    }

    // Time and number words in the genitive before a document do not make it.
    private static bool IsFrameGenitive(string word) =>
        word.EndsWith("বারের", StringComparison.Ordinal) || (Bangla.Text.Letters.IsDigit(word[0]) && !word.EndsWith("এর", StringComparison.Ordinal)) || word is "ঘণ্টার" or "দিনের" or "মাসের" or "আজকের" or "সর্বশেষ" or "বিষয়ের" or "ওই" or "আগের" or "দুই" or "এর" or "ঘটনার" or "মামলার";

    private static bool IsMaking(string word) =>
        word is "পাঠানো" or "প্রেরিত" or "প্রকাশিত" or "দেওয়া" or "দেয়া" or "করা" or "সই" or "স্বাক্ষরিত" or "স্বাক্ষর" or "লেখা" or "জারি" or "প্রকাশ" or "হওয়া" or "প্রচারিত" or "পরিচালিত" or "সর্বশেষ" or "এক" or "একটি" or "অফিসিয়াল" or "দেশটির" or "নিজস্ব" or "ভেরিফায়েড" or "এসব";

    private static bool IsPartOfTitle(Line line, int i) =>
        line.Units[i].IsWord && line.Named(i) is null && SourceTables.Frame(line[i]).HasFlag(FrameClass.Modifier) && Morphology.Of(line, i) is not WordForm.Genitive || IsMaking(line[i]);

    // সংবাদ বিজ্ঞপ্তি keeps its first noun; এক, যৌথ, পাঠানো do not belong to it.
    private static int FirstNoun(Line line, int title, int head)
    {
        var i = head;
        while (i - 1 >= title && line[i - 1] is "সংবাদ" or "প্রেস" or "ফেসবুক" or "ভিডিও" or "সাধারণ" or "আইনি") { i--; }
        return i;
    }

    private static string Join(Line line, int first, int head, string stem) =>
        first < head ? line.TextOf(first, head) + " " + stem : stem;
}

using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Cuts a page that is one single line: masthead or dateline, byline, caption, text, imprint.</summary>
internal static class FlatPage
{
    /// <summary>How far into the line a masthead or dateline may begin, in characters.</summary>
    private const int HeadLimit = 700;

    /// <summary>The longest imprint with the lists above it, in characters.</summary>
    private const int LongestFooter = 8000;

    /// <summary>Whether the page is flat: one line holds nine tenths of it.</summary>
    public static bool IsFlat(IReadOnlyList<DumpLine> lines)
    {
        var all = 0;
        var longest = 0;
        foreach (var l in lines) { all += l.Text.Length; longest = Math.Max(longest, l.Text.Length); }
        return longest >= 200 && longest * 10 >= all * 9;
    }

    /// <summary>The share of the text in whole sentences: those that begin after another's close and close themselves. A listing flattened to a line has next to none.</summary>
    public static bool IsMostlyProse(string text)
    {
        int last = -1, prose = 0, footer = FooterAt(text, 0);
        for (var i = 0; i < footer; i++)
        {
            if (!ProseShape.IsDandaAt(text, i)) { continue; }
            if (last >= 0) { prose += i - last; }
            last = i;
        }
        return prose * 5 >= footer * 2 || (last >= 0 && last + 10 >= footer && footer < 400);
    }

    /// <summary>Cuts the line; of a text that is printed again, clean, the second printing is the body.</summary>
    /// <param name="text">The line.</param>
    /// <param name="own">The outlet that the page is known to be from; null for none.</param>
    public static LineCut Cut(string text, string? own)
    {
        var second = SecondPrinting.Find(text);
        if (second < 0) { return CutOnce(text, own); }
        var (cut, clean) = (CutOnce(text[..second], own), CutOnce(text[second..], own));
        SecondPrinting.TakeCaption(text[..second], text[second..], cut);
        cut.Body.Clear();
        cut.Body.AddRange(clean.Body);
        cut.ReadAlso.AddRange(clean.ReadAlso);
        cut.Signoff ??= clean.Signoff;
        cut.Byline ??= clean.Byline;
        return cut;
    }

    private static LineCut CutOnce(string text, string? own)
    {
        var cut = new LineCut { Own = own, Outlet = OwnerIn(text) };
        var start = TakeHead(text, cut);
        start = TakeCaption(text, start, cut);
        var end = Math.Max(start, TakeFooter(text, start, cut));
        var body = text[start..end].Trim();
        var at = 0;
        foreach (var (span, caption) in SetIn(body, cut))
        {
            if (span.Start < at) { continue; }
            LineCutter.Cut(body[at..span.Start].Trim(), cut);
            (caption ? cut.Captions : cut.ReadAlso).Add(span.Of(body));
            at = span.End;
        }
        LineCutter.Cut(body[at..].Trim(), cut);
        return cut;
    }

    // What has no mark of its own is looked for only where the head shows that the page's furniture was flattened into the line.
    private static IEnumerable<(TextSpan Span, bool Caption)> SetIn(string body, LineCut cut)
    {
        var spans = CreditedCaptions.Find(body, cut.Own).Select(s => (Span: s, Caption: true)).ToList();
        if (cut.SiteDate)
        {
            var segments = FlatSegments.Of(body);
            AddApart(spans, FlatCaptions.Find(body, segments), caption: true);
            if (GluedHeadlines.Find(body, segments) is { } block) { AddApart(spans, [block], caption: false); }
        }
        else if (spans is not [{ Span.Start: 0 }, ..] && FlatCaptions.BeforeItsName(body) is { } caption) { AddApart(spans, [caption], caption: true); }
        return spans.OrderBy(s => s.Span.Start);
    }

    private static void AddApart(List<(TextSpan Span, bool Caption)> spans, IReadOnlyList<TextSpan> more, bool caption)
    {
        foreach (var span in more)
        {
            if (!spans.Exists(s => s.Span.Overlaps(span))) { spans.Add((span, caption)); }
        }
    }

    private static int TakeHead(string text, LineCut cut)
    {
        var from = 0;
        while (DateRun.Find(text, from, HeadLimit) is { } run)
        {
            if (FlatDateline.EndIn(run.Of(text)) is > 0 and var length)
            {
                cut.Dateline = text.Substring(run.Start, length);
                TakeAbove(text[from..run.Start].Trim(), cut);
                return SkipButtons(text, run.Start + length, cut);
            }
            if (run.Start <= 30 && run.End + 1 < text.Length && TakeMasthead(text, run, cut) is > 0 and var end) { return end; }
            from = run.End;
        }
        return 0;
    }

    // What stands above the dateline: a picture's words, or rubric and byline.
    private static void TakeAbove(string above, LineCut cut)
    {
        if (CaptionCues.CueAt(above, 0) >= 0 || ClosesWithSource(above)) { cut.Captions.Add(above); return; }
        if (above.Length > 90) { FlatHead.Take(above, cut.Outlet, cut); return; }
        if (above.Length == 0) { return; }
        var space = above.IndexOf(' ', StringComparison.Ordinal);
        var byline = space > 0 && SectionReader.NameOf(above[..space]) is not null ? above[(space + 1)..] : above;
        if (BylineReader.IsByline(byline)) { cut.Byline = BylineReader.NameIn(byline); }
    }

    // "<caption> -<outlet>": whose the picture is, a word or two behind a dash.
    private static bool ClosesWithSource(string above)
    {
        var dash = above.LastIndexOfAny(['-', '–', '—']);
        return dash > 0 && above[dash - 1] == ' ' && above.Length - dash is > 2 and < 24 && LineWords.Of(above[(dash + 1)..]) is { Count: 1 or 2 } words && !words.Exists(w => LineWords.IsNumber(w) || WordTable.DateWords.Contains(w));
    }

    // "<caption> ফলো করুন <outlet> হোয়াটসঅ্যাপ <outlet> মেসেঞ্জার <text>"
    private static int SkipButtons(string text, int start, LineCut cut)
    {
        var end = start;
        var window = text.AsSpan(start, Math.Min(text.Length - start, CaptionCues.Longest + 80));
        if (window.IndexOf("ফলো করুন") is var follow and >= 0)
        {
            var last = Math.Max(window.LastIndexOf("মেসেঞ্জার"), window.LastIndexOf("হোয়াটসঅ্যাপ"));
            end = start + (last > follow ? last + (window[last] == 'ম' ? "মেসেঞ্জার" : "হোয়াটসঅ্যাপ").Length : follow + "ফলো করুন".Length);
            if (text[start..(start + follow)].Trim() is { Length: > 0 } caption) { cut.Captions.Add(caption); }
        }
        return end;
    }

    // "<city> <weekday> <day> || <বঙ্গাব্দ> <byline> || <outlet> <text>"
    private static int TakeMasthead(string text, TextSpan run, LineCut cut)
    {
        var bars = text.IndexOf("||", run.End, Math.Min(120, text.Length - run.End), StringComparison.Ordinal);
        if (bars < 0) { return 0; }
        cut.Dateline = run.Of(text);
        cut.SiteDate = true;
        cut.Byline = BylineReader.NameIn(text[run.End..bars].Trim()) is { Length: > 0 } name ? name : null;
        var outlet = bars + 2;
        while (outlet < text.Length && text[outlet] == ' ') { outlet++; }
        var end = text.IndexOf(' ', outlet);
        if (end < 0) { return bars + 2; }
        cut.Outlet = text[outlet..end];
        return end;
    }

    // "<words>। ছবি: <credit> <text>": the credit is one word, or the outlet's or agency's name.
    private static int TakeCaption(string text, int start, LineCut cut)
    {
        var at = CaptionCues.CueAt(text, start, CaptionCues.Longest + 20);
        if (at < 0 || at - start > CaptionCues.Longest) { return start; }
        // Without a head above it the text may have begun already: of two sentences one at most is the picture's.
        if (start == 0 && ProseShape.Closes(text.AsSpan(0, at), bengali: true) > 1) { return start; }
        var colon = text.IndexOfAny([':', '-', 'ঃ', '–'], at);
        if (colon < 0 || colon - at > 8) { return start; }
        var end = colon + 1;
        while (end < text.Length && text[end] == ' ') { end++; }
        end = text.IndexOf(' ', end);
        if (end < 0) { return start; }
        cut.Captions.Add(text[start..end].Trim());
        return end;
    }

    // "… © <outlet> <year>" at the line's very end.
    private static string? OwnerIn(string text)
    {
        var at = text.LastIndexOf('©');
        return at >= 0 && text.Length - at <= 80 ? OutletReader.InCopyright(text[at..]) : null;
    }

    private static int TakeFooter(string text, int start, LineCut cut)
    {
        var end = FlatFoot.Take(text, start, FooterAt(text, start), cut);
        cut.Byline ??= AuthorIn(text[end..]);
        var body = text[..end].TrimEnd();
        var danda = ProseShape.LastDanda(body);
        var tail = danda >= 0 ? body[(danda + 1)..] : "";
        if (OpinionFoot.IsDisclaimer(text.AsSpan(end)) && OpinionFoot.IsAuthor(tail, cut.Own, out var signed))
        {
            cut.Byline ??= signed;
            return danda + 1;
        }
        var author = tail.Length == 0 ? null : AuthorLines.Name(tail.Trim(' ', ')', '"', '’', '”'));
        if (tail.Length == 0 || (!tail.Contains('@', StringComparison.Ordinal) && !Telephones.Stand(tail) && author is null)) { return end; }
        cut.Byline ??= author;
        return danda + 1;
    }

    // "(<disclaimer>) <name>: <calling>, … <e-mail>", "লেখক: <name>, <calling>"
    private static string? AuthorIn(string footer)
    {
        var from = footer.StartsWith("লেখক", StringComparison.Ordinal) ? "লেখক".Length : footer.StartsWith('(') ? footer.IndexOf(')', StringComparison.Ordinal) + 1 : 0;
        return from > 0 ? AuthorLines.Name(footer[from..Math.Min(footer.Length, from + 180)].TrimStart(' ', ':', 'ঃ')) : null;
    }

    // The first imprint word of those below which less than two fifths of the line stand.
    // No report goes on for three sentences below an imprint word; a disclaimer in brackets is sentences itself.
    internal static int FooterAt(string text, int start)
    {
        var from = Math.Max(start, Math.Max((int)((long)text.Length * 3 / 5), text.Length - LongestFooter));
        var end = text.Length;
        foreach (var word in FooterWords.In(text, from))
        {
            var at = BracketOf(text, word);
            if (text[at] == '(' || ProseShape.Closes(text.AsSpan(at, end - at), bengali: true) < 3) { end = at; }
        }
        return end;
    }

    // "(এই নিবন্ধের মতামত লেখকের নিজস্ব; …)": the bracket that holds an imprint's word opens with it, where it stands behind a sentence's close.
    private static int BracketOf(string text, int word)
    {
        for (var i = word - 1; i >= 0 && word - i < 80 && text[i] != ')' && !Letters.IsDanda(text[i]); i--)
        {
            if (text[i] == '(') { return i > 1 && text[i - 1] == ' ' && ProseShape.ClosesAtEnd(text.AsSpan(0, i - 1)) ? i : word; }
        }
        return word;
    }
}

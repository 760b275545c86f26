using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Says what a line looks like by itself.</summary>
internal static class LineClassifier
{
    /// <summary>The kind of a non-blank line in canonical form.</summary>
    public static LineKind Classify(string text)
    {
        if (IsMark(text)) { return LineKind.Mark; }
        if (CueTable.Find(text) is { } cue) { return OfCue(text, cue); }
        var closes = ProseShape.Closes(text);
        if (SignoffReader.IsSignoff(text)) { return LineKind.Signoff; }
        if (DateLines.IsDateLine(text)) { return LineKind.Date; }
        if (CaptionCues.IsCaption(text)) { return LineKind.Caption; }
        if (IsSection(text)) { return LineKind.Section; }
        if ((closes == 0 || (closes == 1 && text[^1] == '॥')) && BylineReader.IsByline(text)) { return LineKind.Byline; }
        if (IsContact(text, closes)) { return LineKind.Contact; }
        return OfProse(text, closes);
    }

    /// <summary>How many sentences the longest teaser has: a line of more is a text, dots at its end or not.</summary>
    private const int LongTeaser = 5;

    private static LineKind OfProse(string text, int closes)
    {
        if (closes == 0) { return text.Length > 50 && PageVerdict.LinksOn(text) ? LineKind.CutProse : LineKind.Text; }
        if (ProseShape.ClosesAtEnd(text) && !ProseShape.BreaksOff(text)) { return LineKind.Prose; }
        if (ProseShape.BreaksOff(text)) { return closes > LongTeaser ? LineKind.Prose : LineKind.CutProse; }
        // A sentence closes inside and words follow: a credit, a place, a headline; the line is prose where most of it is.
        return ProseShape.LastDanda(text) * 2 >= text.Length || closes >= 2 ? LineKind.Prose : LineKind.CutProse;
    }

    private static LineKind OfCue(string text, LineKind cue)
    {
        if (cue == LineKind.Related) { return RelatedLines.HasHeadline(text) ? LineKind.Related : LineKind.RelatedHead; }
        if (cue == LineKind.Soft && DateLines.IsDateLine(text) && DateLines.HasCue(text)) { return LineKind.Date; }
        return cue;
    }

    private static bool IsMark(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (Letters.IsWordPart(c) && !Letters.IsDigit(c) && ++letters > 1) { return false; }
        }
        return true;
    }

    private static bool IsSection(string text) => SectionReader.NameOf(text) is not null;

    private static bool IsContact(string text, int closes) =>
        text.Length < 400 && closes < 2 && (text.Contains("http", StringComparison.OrdinalIgnoreCase) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || text.Contains('@', StringComparison.Ordinal) || Telephones.Stand(text));
}

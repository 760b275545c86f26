using NodaTime;
using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>When a page shows that it was published and changed.</summary>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Updated">When it was last changed, or null.</param>
/// <param name="Marked">Whether the line with the first is marked as a dateline or byline.</param>
internal readonly record struct ShownDates(PublicationDate? Published, PublicationDate? Updated, bool Marked);

/// <summary>Finds the days that a page shows: in lines marked as dates, near headline and body, at the body's opening, in the page's foot.</summary>
/// <remarks>A line says by its words whether it was published or changed then (<see cref="DateCues"/>); one that does not say is taken for published.</remarks>
internal static class VisibleDates
{
    // A line that shows a date holds little else; one that says "published" may go on with section, author and count of readers.
    private const int LongestLine = 70;
    private const int LongestCued = 180;

    // How far before the first and after the last block of the body a date is looked for.
    private const int Reach = 12;

    // Where in the first paragraphs the day of a report stands ("Hamburg, 01.02.2022 – …"), and how many of them (a lead and a
    // sub-heading may come before).
    private const int Opening = 40;
    private const int Openings = 3;

    private const int LongestFoot = 36;

    /// <summary>When the page says it was published and when changed.</summary>
    public static ShownDates Find(PageBlocks page, LocalDate limit)
    {
        var (first, last) = BodyOf(page);
        var headline = HeadlineOf(page);
        var lines = new List<(int Key, Block Block)>();
        foreach (var b in page.Blocks)
        {
            if (!Holds(b) || KeyOf(b, first, last, headline) is not { } key) { continue; }
            lines.Add((key, b));
        }
        lines.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Block.Index.CompareTo(b.Block.Index));
        var found = default(ShownDates);
        foreach (var (key, b) in lines)
        {
            if (found.Published is not null) { break; }
            if (key >= Far && found.Updated is not null) { break; }
            var dates = ReadLine(b.Text, limit, key >= Far);
            found = new ShownDates(dates.Published, found.Updated ?? dates.Updated, key < 0);
        }
        return found.Published is null && OpeningOf(page, first, limit) is { } opening ? found with { Published = opening } : found;
    }

    // Lines past this key count only where they say that they date the page.
    private const int Far = 1_000_000;

    // In the order of trust: lines marked as dates or bylines, then lines by how near they stand to the body's beginning (those
    // before it count a quarter of the way), then the rest of the page.
    private static int? KeyOf(Block b, int first, int last, int headline)
    {
        if (b.Hint is Hint.Related or Hint.Comments or Hint.Prompt || b.Label is LineLabel.Caption or LineLabel.Related) { return null; }
        // A line of the text that is hardly more than a date says in its foot when it was written.
        if (b.Label == LineLabel.Body) { return b.Letters <= LongestFoot ? Far + b.Index : null; }
        // Right below the headline a marked date is the page's, wherever the body was found.
        if (b.Label == LineLabel.Dateline && headline >= 0 && b.Index > headline && b.Index <= headline + Reach) { return b.Index - Math.Max(first, 0) - Far; }
        if (first < 0 || b.Index < first - Reach || b.Index > last + Reach) { return b.Letters <= LongestLine ? Far + b.Index : null; }
        if (b.Label is LineLabel.Dateline or LineLabel.Byline) { return b.Index - first - Far; }
        if (b.Label == LineLabel.Copyright) { return null; }
        return b.Index > first ? b.Index - first : (first - b.Index) / 4;
    }

    // Where the headline ends; -1 where the page shows none.
    private static int HeadlineOf(PageBlocks page)
    {
        for (var i = page.Blocks.Count - 1; i >= 0; i--)
        {
            if (page.Blocks[i].Label == LineLabel.Headline) { return i; }
        }
        return -1;
    }

    private static (int First, int Last) BodyOf(PageBlocks page)
    {
        var (first, last) = (-1, -1);
        foreach (var b in page.Blocks)
        {
            if (b.Label != LineLabel.Body) { continue; }
            if (first < 0) { first = b.Index; }
            last = b.Index;
        }
        return (first, last);
    }

    // Short enough, and with the figures of a day at least.
    private static bool Holds(Block b)
    {
        if (b.Letters > LongestCued) { return false; }
        var digits = 0;
        foreach (var c in b.Text)
        {
            if (Letters.IsDigit(c)) { digits++; }
        }
        return digits > 0 && (b.Letters <= LongestLine || HasCue(b.Text));
    }

    private static bool HasCue(string text) => DateCues.Of(text) is DateRole.Published or DateRole.Updated || DateLines.HasCue(text);

    // Bengali lines by the grammar of datelines (weekday without year, clock, "আপডেট"), all others by figures and month names.
    private static PageDates ReadLine(string line, LocalDate limit, bool onlyCued)
    {
        if (onlyCued && !HasCue(line)) { return default; }
        if (Letters.CountScripts(line).Bengali > 0)
        {
            var stated = DatelineReader.Read(line, limit);
            return stated.Published is null && stated.Updated is null || DateCues.Of(line) == DateRole.Other ? default : stated;
        }
        PublicationDate? published = null, updated = null;
        for (var from = 0; DayText.First(line, from) is { } f; from = f.End)
        {
            var role = DateCues.Of(line.AsSpan(from, f.Start - from));
            if (role == DateRole.Other || f.Day > limit || onlyCued && role == DateRole.Unsaid) { continue; }
            var date = DayText.OfDay(f.Day, DateBasis.Stated, line[f.Start..f.End]);
            if (role == DateRole.Updated) { updated ??= date; }
            else { published ??= date; }
        }
        return new PageDates(published, updated);
    }

    // A day in figures that opens the text, or one that follows a place and stands before a dash, colon or bracket.
    private static PublicationDate? OpeningOf(PageBlocks page, int first, LocalDate limit)
    {
        for (var (i, n) = (first, 0); first >= 0 && i < page.Blocks.Count && n < Openings; i++)
        {
            if (page.Blocks[i].Label != LineLabel.Body) { continue; }
            if (OpeningOf(page.Blocks[i].Text, limit) is { } day) { return day; }
            n++;
        }
        return null;
    }

    private static PublicationDate? OpeningOf(string text, LocalDate limit)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Opening + 24));
        if (DayText.First(head, 0) is not { } f || f.Start > Opening || f.Day > limit) { return null; }
        var rest = head[f.End..].TrimStart();
        var opens = f.Start <= 1 && head[f.Start..f.End].IndexOf(' ') < 0;
        return opens || rest.Length > 0 && (Letters.IsDash(rest[0]) || rest[0] is ':' or ')' or '|' or '/' or '(') ? DayText.OfDay(f.Day, DateBasis.Stated, text[f.Start..f.End]) : null;
    }
}

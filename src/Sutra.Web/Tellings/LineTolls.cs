using Sutra.Archive;
using Sutra.Archive.Looking;
using Sutra.Web.Reports;

namespace Sutra.Web.Tellings;

/// <summary>Which tolls grew along storylines; those asked for last are remembered until a story of the line changes. For many threads.</summary>
internal sealed class LineTolls
{
    // Characters of texts, as for stories.
    private const long MostCharacters = 1L << 20;

    private readonly RecentCache<LineVersion, ReportView> _told = new(MostCharacters, v => 1024 + v.Length);

    /// <summary>The tolls of a storyline, with the pages that have them; none where that cannot be seen, because a page is damaged.</summary>
    public ReportView? Of(ArchiveReader reader, StorylineEntry line)
    {
        var version = new LineVersion(reader.Texts, line.Number, line.Stories, reader.Stories.ChangedOfLine(line.Number));
        if (_told.Find(version) is { } known) { return known; }
        ReportView view;
        // A damaged page is 'check's to name.
        try { view = new ReportView(reader.Stories.TellTolls(line)); }
        catch (ArchiveException) { return null; }
        _told.Keep(version, view);
        return view;
    }

    // Numbers of one archive mean nothing in another that was put in its place; the texts are of one. A story that leaves the line changes nothing that stays, but their number.
    private readonly record struct LineVersion(ArchiveTexts Archive, long Line, int Stories, long Changed);
}

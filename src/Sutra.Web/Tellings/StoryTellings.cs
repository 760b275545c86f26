using System.Collections.Concurrent;
using Sutra.Archive;
using Sutra.Archive.Looking;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Web.Reports;

namespace Sutra.Web.Tellings;

/// <summary>Stories told, those asked for last remembered until they change: the archive may grow meanwhile. For many threads.</summary>
internal sealed class StoryTellings
{
    // Characters of texts; what is understood of them takes several times as much again.
    private const long MostCharacters = 2L << 20;

    private const long MostCounts = 50_000;

    private readonly RecentCache<StoryVersion, StoryTelling> _told = new(MostCharacters, t => t.Length);
    private readonly RecentCache<StoryVersion, DisagreementCount> _counts = new(MostCounts, _ => 1);
    private readonly ConcurrentDictionary<StoryVersion, Lazy<StoryTelling>> _inWork = new();

    /// <summary>A story told.</summary>
    /// <exception cref="ArchiveException">One of its pages is damaged.</exception>
    public StoryTelling Of(ArchiveReader reader, StoryEntry story)
    {
        var version = VersionOf(reader, story);
        if (_told.Find(version) is { } known) { return known; }
        // Many readers may ask for the same at once; one tells it.
        var work = _inWork.GetOrAdd(version, _ => new Lazy<StoryTelling>(() => Tell(reader, story)));
        try
        {
            _told.Keep(version, work.Value);
            return work.Value;
        }
        finally { _inWork.TryRemove(KeyValuePair.Create(version, work)); }
    }

    /// <summary>On how many points its tellings differ; 0 where that cannot be seen, because a page is damaged.</summary>
    public int Disagreements(ArchiveReader reader, StoryEntry story)
    {
        var version = VersionOf(reader, story);
        if (_counts.Find(version) is { } known) { return known.Value; }
        int count;
        try { count = Of(reader, story).Line.Disagreements.Count; }
        catch (ArchiveException) { return 0; }
        _counts.Keep(version, new DisagreementCount(count));
        return count;
    }

    private static StoryVersion VersionOf(ArchiveReader reader, StoryEntry story) => new(reader.Texts, story.Number, story.Changed);

    private static StoryTelling Tell(ArchiveReader reader, StoryEntry story)
    {
        var articles = reader.Articles.OfStory(story.Number).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var view = new ReportView(reader.Stories.Tell(story));
        var names = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var reading in view.Pages.Select(p => p.Reading)) { AddSpeakers(reader, reading, names); }
        return new StoryTelling(view, articles, names);
    }

    private static void AddSpeakers(ArchiveReader reader, Reading reading, Dictionary<string, long> names)
    {
        foreach (var said in reading.Statements.Where(s => s.Kind != StatementKind.Credit))
        {
            var text = said.SpeakerName ?? said.Speaker;
            if (names.ContainsKey(text) || reading.Names.FirstOrDefault(n => n.Text == text) is not { } name) { continue; }
            if (reader.Names.NumberOf(name) is { } number) { names[text] = number; }
        }
    }

    // Numbers of one archive mean nothing in another that was put in its place; the texts are of one.
    private readonly record struct StoryVersion(ArchiveTexts Archive, long Story, long Changed);

    private sealed record DisagreementCount(int Value);
}

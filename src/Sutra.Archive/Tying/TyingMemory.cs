using Sutra.Stories.Stories;
using Sutra.Stories.Storylines;

namespace Sutra.Archive.Tying;

/// <summary>What a writer holds to tie articles by: those of the days around, and the storylines. It outlives the writer, for the next one to go on with.</summary>
internal sealed class TyingMemory
{
    private ToldArticles? _source;

    public TyingMemory() => Placer = new StoryPlacer(new StoryMemory(d => Source.OfDay(d), () => Source.Undated(), () => Source.Arrivals()));

    /// <summary>Places articles.</summary>
    public StoryPlacer Placer { get; }

    /// <summary>Places stories; null before it is needed.</summary>
    public StorylinePlacer? Lines { get; set; }

    /// <summary>Where articles that it has let go are read from: the writer's own.</summary>
    public ToldArticles Source
    {
        get => _source ?? throw new InvalidOperationException("nobody has this memory");
        set => _source = value;
    }
}

using Sutra.Stories.Copies;
using Sutra.Stories.Json;
using Sutra.Web.Labels;

namespace Sutra.Web.Reports;

/// <summary>A page that repeats another.</summary>
/// <param name="Pair">What is known of it.</param>
/// <param name="Copy">The page.</param>
/// <param name="Original">The page it repeats.</param>
internal sealed record CopyView(CopyPair Pair, PageView Copy, PageView Original)
{
    /// <summary>How many of its sentences stand in the other page, of a translation how many names and numbers, as a label that the other page's name follows.</summary>
    public string Shared(LabelSet labels) => Pair.Kind is CopyKind.Translation
        ? labels.Count("copy.facts", Pair.Passages.Count)
        : labels["copy.sentences"].Replace("{0}", labels.Number(Pair.SharedSentences), StringComparison.Ordinal).Replace("{1}", labels.Number(Pair.Sentences), StringComparison.Ordinal);

    /// <summary>How it repeats the other, and how that is known.</summary>
    public IEnumerable<string> Remarks(LabelSet labels)
    {
        yield return labels["copy.kind." + JsonText.NameOf(Pair.Kind)];
        if (Pair.Direction is CopyDirection.Unknown) { yield return labels["copy.direction.unknown"]; }
    }
}

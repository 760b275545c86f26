using NodaTime;
using Sutra.Pages.Inputs;

namespace Sutra.Bench.Language;

/// <summary>An article's text as the corpus has it, and the day it came out.</summary>
internal sealed record CorpusText(string Body, LocalDate? Published);

/// <summary>The corpus's texts.</summary>
internal static class CorpusTexts
{
    /// <summary>All that have one; none where the file is missing.</summary>
    public static IReadOnlyList<CorpusText> Read(string path) =>
        File.Exists(path) ? [.. new PageSource(new SourceOptions()).Read([path]).Select(i => i.Page).OfType<RawPage>().Select(p => new CorpusText(p.Content.Text, p.Published?.Day))] : [];
}

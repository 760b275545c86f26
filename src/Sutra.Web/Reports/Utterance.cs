using Sutra.Stories.Statements;

namespace Sutra.Web.Reports;

/// <summary>What somebody said, and every page that has it in these very words.</summary>
/// <param name="Statement">The statement as the earliest page has it.</param>
/// <param name="Pages">The pages, earliest first, each with the statement as found there.</param>
internal sealed record Utterance(Statement Statement, IReadOnlyList<(PageView Page, Statement Statement)> Pages);

/// <summary>A speaker with all that the pages of a storyline let them say.</summary>
/// <param name="Name">The fullest name the pages have; empty where nobody is named.</param>
/// <param name="Utterances">What they said, in the order of the pages.</param>
internal sealed record SpeakerView(string Name, IReadOnlyList<Utterance> Utterances)
{
    /// <summary>In what office they speak and of which body, in the words of the first page that says it; null where none does.</summary>
    public string? Office => Utterances.SelectMany(u => u.Pages).Select(p => p.Statement).Where(s => s.Role is not null && s.Role != Name)
        .OrderBy(s => s.Body is null).Select(s => s.Body is null ? s.Role : $"{s.Role}, {s.Body}").FirstOrDefault();
}

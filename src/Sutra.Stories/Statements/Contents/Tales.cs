using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Tells speech in a tale (a short story, a memory told like one) from speech that a page reports.</summary>
/// <remarks>News reports in বলেন, বলেছেন, জানায়; বলল and বললো, without honour and in the simple past, belong to tales: of 2,448 articles of the corpus five have three of them and more where they make up a quarter of what is said.</remarks>
internal static class Tales
{
    private const int Fewest = 3;

    /// <summary>Takes out what a tale's characters say: all that is said where they say half of it, else only theirs.</summary>
    public static void Leave(IReadOnlyList<Line> lines, List<Draft> drafts)
    {
        var told = drafts.Count(d => IsTold(lines, d));
        if (told < Fewest) { return; }
        if (told * 2 >= drafts.Count) { drafts.Clear(); } else { drafts.RemoveAll(d => IsTold(lines, d)); }
    }

    private static bool IsTold(IReadOnlyList<Line> lines, Draft d) => d.Cue.Form is CueForm.Verb && lines[d.Cue.Line][d.Cue.Last] is "বলল" or "বললো";
}

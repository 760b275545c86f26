using System.Runtime.InteropServices;
using Sutra.Bangla.Names;
using Sutra.Bangla.Words;

namespace Sutra.Names.Training;

/// <summary>Counts parts of persons' names in tagged sentences.</summary>
internal static class PartCounts
{
    /// <summary>How often each word stands in a person's name and outside of any; case endings off where the bare form was met too.</summary>
    public static Dictionary<string, NamePart> Count(IReadOnlyList<TaggedSentence> sentences)
    {
        var bare = new HashSet<string>(StringComparer.Ordinal);
        foreach (var s in sentences) { for (var i = 0; i < s.Tags.Length; i++) { if (IsPart(s, i)) { bare.Add(s.Sentence.Words[i].Text); } } }
        var counts = new Dictionary<string, NamePart>(StringComparer.Ordinal);
        foreach (var s in sentences)
        {
            for (var i = 0; i < s.Tags.Length; i++)
            {
                if (s.Sentence.Words[i].Kind != TokenKind.Word) { continue; }
                var last = i + 1 >= s.Tags.Length || s.Tags[i + 1] != 2;
                var word = IsPart(s, i) && !last ? s.Sentence.Words[i].Text : Bare(s.Sentence.Words[i].Text, bare);
                ref var c = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _);
                c = s.Tags[i] switch
                {
                    1 when last => c with { Alone = c.Alone + 1 },
                    1 => c with { First = c.First + 1 },
                    2 => c with { Later = c.Later + 1 },
                    _ => c with { Outside = c.Outside + 1 },
                };
            }
        }
        return counts;
    }

    private static bool IsPart(TaggedSentence s, int i) => s.Tags[i] is 1 or 2 && s.Sentence.Words[i].Kind == TokenKind.Word && s.Sentence.Words[i].Text.Length > 1;

    private static string Bare(string word, HashSet<string> bare)
    {
        foreach (var stem in CaseEndings.Candidates(word)) { if (stem.Ending.Length > 0 && bare.Contains(stem.Text)) { return stem.Text; } }
        return word;
    }
}

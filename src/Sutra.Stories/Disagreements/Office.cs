using System.Collections.Frozen;
using Sutra.Bangla.Facts;

namespace Sutra.Stories.Disagreements;

/// <summary>An office as the words before a name give it.</summary>
/// <param name="Class">Offices of one class exclude one another.</param>
/// <param name="Key">The same for other words for the same office.</param>
/// <param name="Words">The words themselves.</param>
/// <param name="Past">Whether it is told as held formerly (সাবেক …, … পদ থেকে).</param>
/// <param name="Joint">Whether it is a joint or deputy one (যুগ্ম …).</param>
internal sealed record Office(string Class, string Key, string Words, bool Past, bool Joint = false)
{
    private static readonly FrozenDictionary<string, (string Class, string Office)> s_offices;
    private static readonly (string Ending, string Class)[] s_endings;

    private static readonly FrozenSet<string> s_joint = FrozenSet.ToFrozenSet(["যুগ্ম", "সহ", "সহকারী", "উপ", "ভাইস", "জ্যেষ্ঠ", "সিনিয়র"], StringComparer.Ordinal);

    static Office()
    {
        var rows = FactTable.Load(typeof(Office).Assembly, "offices.tsv").Rows;
        s_offices = rows.Where(r => r["ending"].Length == 0).ToFrozenDictionary(r => r["word"], r => (r["class"], r["office"]), StringComparer.Ordinal);
        s_endings = [.. rows.Where(r => r["ending"].Length > 0).Select(r => (r["word"], r["class"])).OrderByDescending(e => e.Item1.Length)];
    }

    /// <summary>The office that a role's words end in, or null. A bare "leader" is one only of a country, so the caller says whose.</summary>
    public static Office? Of(string role, bool past)
    {
        // "উপজেলা নির্বাহী কর্মকর্তা (ইউএনও)": the brackets say the same again.
        var bracket = role.IndexOf('(', StringComparison.Ordinal);
        var words = (bracket > 0 ? role[..bracket] : role).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        past |= words.Any(w => w is "সাবেক" or "প্রাক্তন" or "তৎকালীন" or "সদ্য");
        for (var from = 0; from < words.Length; from++)
        {
            var tail = string.Join(' ', words[from..]);
            if (!s_offices.TryGetValue(tail, out var known)) { continue; }
            // "যুগ্ম সাধারণ সম্পাদক" is another office than "সাধারণ সম্পাদক"; so are their deputies.
            var joint = from > 0 && s_joint.Contains(words[from - 1]) ? words[from - 1] + " " : "";
            return new Office(known.Class, joint + known.Office, joint + tail, past, joint.Length > 0);
        }
        var last = words.Length > 0 ? words[^1] : "";
        foreach (var (ending, @class) in s_endings)
        {
            if (last.Length > ending.Length && last.EndsWith(ending, StringComparison.Ordinal)) { return new Office(@class, last.Replace("-", "", StringComparison.Ordinal), last, past); }
        }
        return null;
    }
}

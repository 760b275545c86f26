using Sutra.Pages.Dumps;

namespace Sutra.Pages.Metadata;

/// <summary>Reads a rubric's name from a line.</summary>
internal static class SectionReader
{
    private static readonly string[] s_leads = ["বিভাগ :", "বিভাগ:", "বিভাগঃ", "ক্যাটাগরি :", "ক্যাটাগরি:", "section:", "category :"];

    /// <summary>The rubric that a line names alone ("আন্তর্জাতিক") or after a lead ("বিভাগ : আন্তর্জাতিক"); null for any other line.</summary>
    public static string? NameOf(string text)
    {
        if (text.Length > 40) { return null; }
        if (IsLed(text, out var name)) { return name.Length > 0 ? name : null; }
        var bare = text.Trim(' ', '•', '*', '-', '|', '»', '>', '/', '#', ':');
        return WordTable.Rubrics.Contains(bare.ToLowerInvariant()) ? bare : OfTrail(bare);
    }

    // "হোম » সারাদেশ": the last step of a trail whose steps are all rubrics.
    private static string? OfTrail(string text)
    {
        var steps = text.Split('»', '›', '>', '/').Select(s => s.Trim()).ToList();
        if (steps.Count < 2 || !steps.TrueForAll(s => s_homes.Contains(s) || WordTable.Rubrics.Contains(s.ToLowerInvariant()))) { return null; }
        return s_homes.Contains(steps[^1]) ? null : steps[^1];
    }

    private static readonly HashSet<string> s_homes = new(StringComparer.OrdinalIgnoreCase) { "হোম", "প্রচ্ছদ", "মূলপাতা", "প্রথম পাতা", "home" };

    /// <summary>Whether a lead stands before the name: such a line names the article's own rubric wherever it stands.</summary>
    public static bool IsLed(string text, out string name)
    {
        name = "";
        foreach (var lead in s_leads)
        {
            if (!text.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) { continue; }
            name = text[lead.Length..].Trim();
            return true;
        }
        return false;
    }
}

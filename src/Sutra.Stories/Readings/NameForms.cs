using Sutra.Bangla.Names;

namespace Sutra.Stories.Readings;

/// <summary>The names of an article by their forms.</summary>
internal static class NameForms
{
    /// <summary>Each form, the fullest included, with the first name that has it.</summary>
    public static Dictionary<string, Name> Of(IEnumerable<Name> names)
    {
        var byForm = new Dictionary<string, Name>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var form in name.Forms.Prepend(name.Text)) { byForm.TryAdd(form, name); }
        }
        return byForm;
    }
}

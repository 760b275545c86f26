using Sutra.Archive;
using Sutra.Archive.Keeping;
using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>Says that an archive has articles in no story, which no search or page of a story would show.</summary>
internal static class UntiedNote
{
    /// <summary>A line on standard error where there are such articles; what is wrong with an archive is its commands' to say.</summary>
    public static void Write(TextWriter errors, ArchiveFolder folder, LabelSet labels)
    {
        try { Write(errors, UntiedArticles.Count(folder), labels); }
        catch (ArchiveException) { }
    }

    /// <summary>The same where they are counted already.</summary>
    public static void Write(TextWriter errors, int count, LabelSet labels)
    {
        if (count > 0) { errors.WriteLine("sutra: " + labels.Count("stats.untied", count)); }
    }
}

namespace Sutra.Archive.Keeping;

/// <summary>The folder that an archive is, and the files in it.</summary>
/// <param name="Path">The folder's path.</param>
public sealed record ArchiveFolder(string Path)
{
    /// <summary>The folder where no other is named: <c>sutra</c> in the platform's folder for a user's data.</summary>
    public static ArchiveFolder Default =>
        new(System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "sutra"));

    /// <summary>What was understood, and the index.</summary>
    public string Database => System.IO.Path.Combine(Path, "sutra.db");

    /// <summary>The folder of the pages as they came.</summary>
    public string Pages => System.IO.Path.Combine(Path, "pages");

    /// <summary>The file that the one writer holds.</summary>
    public string Lock => System.IO.Path.Combine(Path, "lock");

    /// <summary>Whether there is an archive.</summary>
    public bool Exists => File.Exists(Database);
}

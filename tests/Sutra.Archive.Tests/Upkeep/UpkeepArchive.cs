using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;
using Sutra.Pages.Inputs;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Upkeep;

/// <summary>An archive of invented pages in several blocks, with what is done to archives by accident.</summary>
internal sealed class UpkeepArchive : IDisposable
{
    private readonly TempFolder _temp = new();

    public ArchiveFolder Folder => new(_temp.File("archive"));

    public ArchiveFolder Backup => new(_temp.File("backup"));

    public string Path(string name) => _temp.File(name);

    /// <summary>Adds pages of numbers from one to before another, so many a block; every fifth page has a revision.</summary>
    public void Add(int from, int to, int inBlock = 4, ArchiveFolder? folder = null)
    {
        using var writer = ArchiveWriter.Open(folder ?? Folder);
        foreach (var block in Enumerable.Range(from, to - from).SelectMany(Pages).Chunk(inBlock)) { writer.Add([.. block.Select(Read)]); }
    }

    public static IEnumerable<RawPage> Pages(int number)
    {
        var text = $"কাঁকনা নদীর {number} নম্বর সেতুটি শুক্রবার সকালে যান চলাচলের জন্য খুলে দেওয়া হয়েছে। জেলা প্রশাসক ফারহানা তাসমিন সেতুটি উদ্বোধন করেন। সেখানে {number * 7} জন ছিলেন।";
        yield return Page($"p{number}", text, $"https://nodibarta.example/{number}");
        if (number % 5 == 0) { yield return Page($"p{number}", text + " পরে সেতুটি আবার বন্ধ করা হয়।", $"https://nodibarta.example/{number}"); }
    }

    /// <summary>What an archive has, a line for each revision: article, number, when added, and the page's hash.</summary>
    public static IReadOnlyList<string> Content(ArchiveFolder folder, bool withTimes = true)
    {
        using var connection = ArchiveDatabase.OpenForReading(folder);
        using var segments = new SegmentReader(folder.Pages);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.id, a.name, a.revision, r.number, r.added, r.segment, r.offset, r.place FROM article a JOIN revision r ON r.article = a.id ORDER BY a.id, r.number";
        using var r = command.ExecuteReader();
        var lines = new List<string>();
        while (r.Read())
        {
            var page = segments.Read(new PagePlace(r.GetInt32(5), r.GetInt64(6), r.GetInt32(7)));
            lines.Add($"{r.GetInt64(0)} {r.GetString(1)} {r.GetInt32(2)} {r.GetInt32(3)} {(withTimes ? r.GetInt64(4) : 0)} {Convert.ToHexString(Fingerprint.Of(page))}");
        }
        return lines;
    }

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) { File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)), overwrite: true); }
        foreach (var folder in Directory.GetDirectories(from)) { Copy(folder, System.IO.Path.Combine(to, System.IO.Path.GetFileName(folder))); }
    }

    /// <summary>Flips bits of a byte of a file; counted from the end below zero.</summary>
    public static void Flip(string path, long at)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Position = at < 0 ? file.Length + at : at;
        var value = file.ReadByte();
        file.Position--;
        file.WriteByte((byte)(value ^ 0x55));
    }

    public static void CutTo(string path, double share)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.SetLength((long)(file.Length * share));
    }

    public string Segment(int number = 1) => SegmentFiles.Path(Folder.Pages, number);

    public void Dispose() => _temp.Dispose();
}

using System.Text.Json;

namespace Sutra.Cli.Tests.Upkeep;

/// <summary>A folder with an archive of invented pages, gone when the test is over.</summary>
internal sealed class UpkeepFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("sutra-upkeep-").FullName;

    public string Archive => File("archive");

    public string Backup => File("backup");

    public string Database => Path.Combine(Archive, "sutra.db");

    public string Segment => Path.Combine(Archive, "pages", "000001.seg");

    public string File(string name) => Path.Combine(_path, name);

    /// <summary>A file of pages, of numbers from one to before another; each is padded to about so many letters.</summary>
    public string Pages(int from, int to, int length = 0)
    {
        var path = File($"{from}-{to}.jsonl");
        var random = new Random(from);
        string Text(int i) => $"কাঁকনা নদীর {i} নম্বর সেতুটি শুক্রবার সকালে যান চলাচলের জন্য খুলে দেওয়া হয়েছে। জেলা প্রশাসক ফারহানা তাসমিন সেতুটি উদ্বোধন করেন। " + string.Concat(Enumerable.Range(0, length / 8).Select(_ => $"{random.Next(10_000_000)} "));
        System.IO.File.WriteAllLines(path, Enumerable.Range(from, to - from).Select(i => JsonSerializer.Serialize(new { id = $"p{i}", url = $"https://nodibarta.example/{i}", body = Text(i) })));
        return path;
    }

    public void Add(int from, int to) => SutraProcess.Run("add", "--archive", Archive, Pages(from, to)).Code.ShouldBe(0);

    /// <summary>The ids of the articles that an archive has.</summary>
    public static IReadOnlyList<string> Ids(string archive) =>
        [.. SutraProcess.Run("archive", "export", "--archive", archive, "--format", "pages").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!)];

    public static void Flip(string path, long at)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Position = at;
        var value = file.ReadByte();
        file.Position = at;
        file.WriteByte((byte)(value ^ 0x55));
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows()) { SutraProcess.Tool("chmod", "-R", "u+w", _path); }
        Directory.Delete(_path, recursive: true);
    }
}

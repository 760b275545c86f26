using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using Sutra.Bench.Ids;
using Sutra.Bench.Mutations;

namespace Sutra.Bench;

/// <summary><c>ids ARCHIVE --of story|article|name</c>: prints ids of what an archive has, one a line, drawn by chance.</summary>
internal static class IdsCommand
{
    public static int Run(Arguments arguments, TextWriter output)
    {
        var folder = new ArchiveFolder(arguments.Path(0, "ARCHIVE"));
        var dice = new Dice((ulong)arguments.Number("seed", 1));
        using var reader = ArchiveReader.Open(folder);
        var of = arguments.Text("of") ?? "story";
        var sizes = of switch
        {
            "story" => ArchiveIds.Stories(reader),
            "article" => ArchiveIds.Articles(reader),
            "name" => ArchiveIds.Names(reader, dice),
            _ => throw new FormatException($"--of is story, article or name, not {of}"),
        };
        if (sizes.IsEmpty) { throw new IOException($"{folder.Path}: it has no {of}"); }
        for (var i = arguments.Number("count", 5000); i > 0; i--) { output.WriteLine(sizes.Draw(dice)); }
        return 0;
    }
}

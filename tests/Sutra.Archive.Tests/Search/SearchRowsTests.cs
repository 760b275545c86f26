using System.Globalization;
using System.Text.RegularExpressions;

namespace Sutra.Archive.Tests.Search;

public sealed partial class SearchRowsTests : IDisposable
{
    private readonly InventedArchive _archive = new();

    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in InventedArchive.Rows("search-rows.tsv")) { data.Add(row["query"], row["find"], row["not"], row["about"]); }
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_query_finds_what_it_must_and_not_what_it_must_not(string query, string find, string not, string about)
    {
        var found = _archive.Find(Unescape(query));
        if (find == "none") { found.ShouldBeEmpty(about); return; }
        foreach (var id in Ids(find)) { found.ShouldContain(id, about); }
        foreach (var id in Ids(not)) { found.ShouldNotContain(id, about); }
    }

    [Fact]
    public void There_are_at_least_150_rows() => Rows().Count.ShouldBeGreaterThanOrEqualTo(150);

    public void Dispose() => _archive.Dispose();

    // Cells are brought into canonical form when read, so other spellings are written as escapes.
    private static string Unescape(string text) =>
        Escape().Replace(text.Replace("\\0", "\0", StringComparison.Ordinal), m => ((char)int.Parse(m.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static IEnumerable<long> Ids(string cell) => cell.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(i => long.Parse(i, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\\u(?<code>[0-9A-F]{4})", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;
using Sutra.Archive.Search;
using Sutra.Web.Archives;
using Sutra.Web.Labels;
using Sutra.Web.Site;

namespace Sutra.Web.Api;

/// <summary>What a program asks, its parameters checked.</summary>
/// <param name="Context">The request.</param>
/// <param name="Operation">What is asked for.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Clock">The time.</param>
/// <param name="Values">The parameters that were given, and the others' values where they have some.</param>
internal sealed record ApiCall(HttpContext Context, ApiOperation Operation, OpenArchive Archive, TimeProvider Clock, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>How many entries one answer may have.</summary>
    public const int MostAtOnce = 100;

    /// <summary>How far a list can be turned: every page has to count past the ones before.</summary>
    public const int Furthest = 10_000;

    /// <summary>The parameters of lists.</summary>
    public static IReadOnlyList<ApiParameter> Paging { get; } =
        [new NumberParameter("limit", 1, MostAtOnce) { Otherwise = "20" }, new NumberParameter("offset", 0, Furthest) { Otherwise = "0" }];

    /// <summary>A query of search.</summary>
    public static ApiParameter Query { get; } = new TextParameter("q", SearchQuery.LongestText) { IsRequired = true };

    /// <summary>The language of what is ours in an answer.</summary>
    public static ApiParameter Language { get; } = new ChoiceParameter("lang", "bn", "en") { Otherwise = "bn" };

    /// <summary>The labels.</summary>
    public LabelSet Labels => LabelSet.Of(Text("lang"));

    /// <summary>The address of this server as the caller has it.</summary>
    public string Site => $"{Context.Request.Scheme}://{Context.Request.Host.Value}";

    /// <summary>A text, or null.</summary>
    public string? Text(string name) => Values.GetValueOrDefault(name);

    /// <summary>A text that has to be there.</summary>
    public string Needed(string name) => Values[name];

    /// <summary>A number that has to be there or has a value by itself.</summary>
    public int Number(string name) => (int)Long(name);

    /// <inheritdoc cref="Number"/>
    public long Long(string name) => long.Parse(Values[name], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The number in the id of a story or storyline.</summary>
    public long Numbered(string name) => long.Parse(Values[name].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A day, or null.</summary>
    public LocalDate? Day(string name) => Text(name) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    /// <summary>A page of a list, and where the next is; null behind the last.</summary>
    /// <param name="read">Reads so many entries behind so many.</param>
    public (IReadOnlyList<T> Shown, string? Next) Page<T>(Func<int, int, IReadOnlyList<T>> read)
    {
        var (limit, offset) = (Number("limit"), Number("offset"));
        var entries = read(limit + 1, offset);
        var more = entries.Count > limit && offset + limit <= Furthest;
        return ([.. entries.Take(limit)], more ? NextAt(offset + limit) : null);
    }

    private string NextAt(int offset)
    {
        var query = Context.Request.Query.Where(p => p.Key != "offset").Select(p => (p.Key, (string?)p.Value.ToString()));
        return new Links(null).To(Context.Request.Path.ToUriComponent(), [.. query, ("offset", offset.ToString(CultureInfo.InvariantCulture))]);
    }
}

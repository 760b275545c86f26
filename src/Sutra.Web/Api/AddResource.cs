using Microsoft.AspNetCore.Http;
using Sutra.Web.Adding;

namespace Sutra.Web.Api;

/// <summary>Adding pages; <see cref="AddEndpoint"/> answers it.</summary>
internal static class AddResource
{
    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/api/add", "add", "application/x-ndjson")
        {
            Method = HttpMethods.Post,
            Parameters = [.. AddEndpoint.Words.Select(w => new TextParameter(w, AddEndpoint.LongestWord))],
            Takes = ["application/x-ndjson", "text/html", "text/plain", "application/warc", "application/gzip"],
            Shape = Shape.Object(
                "Kept",
                ("id?", Shape.Text), ("article?", Shape.Whole), ("revision?", Shape.Whole), ("kept?", Shape.Text), ("failed?", Shape.Text), ("reason?", Shape.Text)),
            Errors = [400, 401, 403, 413, 415, 429, 503],
        },
    ];
}

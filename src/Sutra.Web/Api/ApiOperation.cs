using Microsoft.AspNetCore.Http;
using Sutra.Archive.Looking;

namespace Sutra.Web.Api;

/// <summary>One thing that programs can ask for. The routes, the OpenAPI document and the page that shows it are made of these.</summary>
/// <param name="Path">The address, as routes and OpenAPI write it: <c>/api/stories/{story}</c>.</param>
/// <param name="Key">Its name among operations; the label <c>api.do.</c> + key says what it does.</param>
/// <param name="Type">The media type of its answer.</param>
internal sealed record ApiOperation(string Path, string Key, string Type = ApiAnswer.Json)
{
    /// <summary>The method.</summary>
    public string Method { get; init; } = HttpMethods.Get;

    /// <summary>Its parameters; it takes no others.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>What its answer looks like; null where that is no JSON, or a standard's.</summary>
    public Shape? Shape { get; init; }

    /// <summary>Whether its answer changes only with the archive, so that it may be kept until then.</summary>
    public bool IsLasting { get; init; } = true;

    /// <summary>Whether it has something to say before there is an archive.</summary>
    public bool NeedsNoArchive { get; init; }

    /// <summary>Answers from the archive.</summary>
    public Func<ApiCall, ArchiveReader, ApiAnswer>? Read { get; init; }

    /// <summary>Answers with or without the archive, or bit by bit; where <see cref="Read"/> is null.</summary>
    public Func<ApiCall, ApiAnswer>? Answer { get; init; }

    /// <summary>Media types that it takes; empty where nothing is sent.</summary>
    public IReadOnlyList<string> Takes { get; init; } = [];

    /// <summary>The statuses of its errors, in order.</summary>
    public IReadOnlyList<int> Errors { get; init; } = [400, 404, 429, 503];
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sutra.Stories.Json;

namespace Sutra.Web.Api;

/// <summary>What a program is answered.</summary>
internal sealed record ApiAnswer
{
    /// <summary>The media type of JSON.</summary>
    public const string Json = "application/json";

    /// <summary>The status.</summary>
    public int Status { get; private init; } = StatusCodes.Status200OK;

    /// <summary>What is wrong; null where nothing is.</summary>
    public string? Detail { get; private init; }

    /// <summary>The answer; null where it comes in parts.</summary>
    public byte[]? Whole { get; private init; }

    /// <summary>Its parts, each made when the one before was sent.</summary>
    public IEnumerable<byte[]> Parts { get; private init; } = [];

    /// <summary>The name under which a browser saves it; null where it may show it.</summary>
    public string? FileName { get; init; }

    /// <summary>An object of JSON.</summary>
    public static ApiAnswer Of(Action<Utf8JsonWriter> fields)
    {
        using var bytes = new MemoryStream();
        JsonText.WriteObject(bytes, JsonText.Compact, fields);
        return Of(bytes.ToArray());
    }

    /// <summary>Something finished.</summary>
    public static ApiAnswer Of(byte[] whole) => new() { Whole = whole };

    /// <summary>Something long.</summary>
    public static ApiAnswer Of(IEnumerable<byte[]> parts) => new() { Parts = parts };

    /// <summary>There is no such thing.</summary>
    public static ApiAnswer NotFound(string detail) => new() { Status = StatusCodes.Status404NotFound, Detail = detail };

    /// <summary>A parameter is not as it should be.</summary>
    public static ApiAnswer Wrong(string name, string fault) => new() { Status = StatusCodes.Status400BadRequest, Detail = $"{name}: {fault}" };
}

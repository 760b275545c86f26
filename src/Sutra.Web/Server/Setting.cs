using System.Text.Json;
using Microsoft.Extensions.Logging;
using Sutra.Archive.Keeping;

namespace Sutra.Web.Server;

/// <summary>A setting of the file: its key, what its value has to be, and what it changes (null where the value is none such).</summary>
internal sealed record Setting(string Key, string Wants, Func<WebSettings, JsonElement, WebSettings?> Apply)
{
    private const long Most = 1L << 40;

    /// <summary>All of them, in the order of docs/web-settings.md.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("archive", "a folder's path", (s, v) => Text(v) is { } path ? s with { Archive = new ArchiveFolder(path) } : null),
        new("listen", "an address and a port, such as 127.0.0.1:8710", (s, v) => ListenAddress.Parse(Text(v)) is { } listen ? s with { Listen = listen } : null),
        new("hosts", "a list of host names", (s, v) => Texts(v) is { } hosts ? s with { Hosts = hosts } : null),
        new("token", $"a text of {WebSettings.ShortestToken} characters or more", (s, v) => Text(v) is { Length: >= WebSettings.ShortestToken } token ? s with { Token = token } : null),
        new("certificate", "a PEM file's path", (s, v) => Text(v) is { } path ? s with { Certificate = path } : null),
        new("certificateKey", "a PEM file's path", (s, v) => Text(v) is { } path ? s with { CertificateKey = path } : null),
        new("language", "bn or en", (s, v) => Text(v) is "bn" or "en" ? s with { Language = Text(v)! } : null),
        new("log.level", "debug, information, warning or error", (s, v) => Level(v) is { } level ? s with { LogLevel = level } : null),
        new("log.format", "auto, json or text", (s, v) => Text(v) is "auto" or "json" or "text" ? s with { LogFormat = Text(v)! } : null),
        new("telemetry.endpoint", "an address such as http://127.0.0.1:4317", (s, v) => Uri.TryCreate(Text(v), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? s with { Telemetry = uri } : null),
        Limit("pageBytes", 1024, 1 << 30, (l, n) => l with { PageBytes = n }),
        Limit("formBytes", 1024, 1 << 30, (l, n) => l with { FormBytes = n }),
        Limit("addBytes", 1024, Most, (l, n) => l with { AddBytes = n }),
        Limit("addCalls", 1, 64, (l, n) => l with { AddCalls = (int)n }),
        Limit("formFiles", 1, 200, (l, n) => l with { FormFiles = (int)n }),
        Limit("queryLength", 256, 65536, (l, n) => l with { QueryLength = (int)n }),
        Limit("headerBytes", 2048, 1 << 20, (l, n) => l with { HeaderBytes = (int)n }),
        Limit("connections", 1, 100_000, (l, n) => l with { Connections = (int)n }),
        Limit("requestsPerMinute", 0, 1_000_000, (l, n) => l with { RequestsPerMinute = (int)n }),
        Limit("requestsPerMinuteOnLoopback", 0, 1_000_000, (l, n) => l with { RequestsPerMinuteOnLoopback = (int)n }),
        Limit("loginsPerMinute", 1, 1000, (l, n) => l with { LoginsPerMinute = (int)n }),
        Limit("cacheBytes", 0, Most, (l, n) => l with { CacheBytes = n }),
        Limit("deskBytes", 1 << 20, Most, (l, n) => l with { DeskBytes = n }),
        Limit("patienceSeconds", 0, 3600, (l, n) => l with { PatienceSeconds = (int)n }),
        Limit("stopSeconds", 0, 3600, (l, n) => l with { StopSeconds = (int)n }),
    ];

    private static Setting Limit(string key, long least, long most, Func<WebLimits, long, WebLimits> apply) =>
        new("limits." + key, FormattableString.Invariant($"a whole number from {least} to {most}"), (s, v) =>
            v.ValueKind == JsonValueKind.Number && v.TryGetInt64(out var n) && n >= least && n <= most ? s with { Limits = apply(s.Limits, n) } : null);

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static IReadOnlyList<string>? Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => Text(v) is not null) ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : null;

    private static LogLevel? Level(JsonElement value) => Text(value) switch
    {
        "debug" => LogLevel.Debug,
        "information" => LogLevel.Information,
        "warning" => LogLevel.Warning,
        "error" => LogLevel.Error,
        _ => null,
    };
}

using Microsoft.Extensions.Logging;
using Sutra.Archive.Keeping;

namespace Sutra.Web.Server;

/// <summary>Every setting of the server; docs/web-settings.md tells each.</summary>
internal sealed record WebSettings
{
    /// <summary>The shortest token that is taken: what can be guessed is none.</summary>
    public const int ShortestToken = 16;

    /// <summary>The archive.</summary>
    public ArchiveFolder Archive { get; init; } = ArchiveFolder.Default;

    /// <summary>Where to listen.</summary>
    public ListenAddress Listen { get; init; } = ListenAddress.Usual;

    /// <summary>Names by which the server is called, beside its addresses.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>What who writes has to show; null where nobody need.</summary>
    public string? Token { get; init; }

    /// <summary>The certificate for HTTPS, a PEM file; null for plain HTTP.</summary>
    public string? Certificate { get; init; }

    /// <summary>Its key, a PEM file.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>The language where the browser asks for none of ours.</summary>
    public string Language { get; init; } = "bn";

    /// <summary>From which level on the log is written.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Information;

    /// <summary><c>json</c>, <c>text</c>, or <c>auto</c>: text on a terminal.</summary>
    public string LogFormat { get; init; } = "auto";

    /// <summary>Where metrics and traces are sent by OTLP; null for nowhere.</summary>
    public Uri? Telemetry { get; init; }

    /// <summary>The limits.</summary>
    public WebLimits Limits { get; init; } = new();

    /// <summary>These with what the environment says, which is stronger than the file: <c>SUTRA_TOKEN</c>, <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.</summary>
    public WebSettings With(Func<string, string?> environment) => this with
    {
        Token = environment("SUTRA_TOKEN") is { Length: > 0 } token ? token : Token,
        Telemetry = Uri.TryCreate(environment("OTEL_EXPORTER_OTLP_ENDPOINT"), UriKind.Absolute, out var endpoint) ? endpoint : Telemetry,
    };

    /// <summary>Why the server must not start so; nothing where it may.</summary>
    public IEnumerable<string> Faults()
    {
        if (!Listen.IsLoopback && Token is null) { yield return $"{Listen} is reached from other machines: whoever writes must then show a token, and none is set (SUTRA_TOKEN, or token in the settings)"; }
        if (Token is { Length: < ShortestToken }) { yield return $"the token is shorter than {ShortestToken} characters"; }
        if (Certificate is null != CertificateKey is null) { yield return "certificate and certificateKey need each other"; }
    }
}

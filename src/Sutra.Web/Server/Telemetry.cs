using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Sutra.Web.Server;

/// <summary>Sends metrics and traces by OTLP while it lives.</summary>
internal sealed class Telemetry : IDisposable
{
    private static readonly string[] s_meters = [WebInstruments.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    private readonly MeterProvider _metrics;
    private readonly TracerProvider _traces;

    private Telemetry(Uri endpoint)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("sutra", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3));
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(s_meters).AddOtlpExporter(o => Set(o, endpoint, "v1/metrics")).Build();
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(WebInstruments.Name, "Microsoft.AspNetCore").AddOtlpExporter(o => Set(o, endpoint, "v1/traces")).Build();
    }

    /// <summary>Begins where an endpoint is set; null where none is.</summary>
    public static Telemetry? Start(Uri? endpoint) => endpoint is null ? null : new Telemetry(endpoint);

    /// <summary>Sends what is left, and ends.</summary>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    // Port 4318 is OTLP's over HTTP, which wants a path for each kind; all others are taken for gRPC, as its specification has it.
    private static void Set(OtlpExporterOptions options, Uri endpoint, string path)
    {
        var http = endpoint.Port == 4318;
        options.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        options.Endpoint = http && endpoint.AbsolutePath == "/" ? new Uri(endpoint, path) : endpoint;
    }
}

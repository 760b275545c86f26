using Microsoft.AspNetCore.Http;

namespace Sutra.Web.Api;

/// <summary>Checks the parameters of a request against what an operation takes.</summary>
internal static class ApiRequest
{
    /// <summary>The values; or which parameter is wrong, and why.</summary>
    public static (IReadOnlyDictionary<string, string> Values, ApiAnswer? Wrong) Read(HttpContext context, ApiOperation operation)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var given in context.Request.Query)
        {
            if (!operation.Parameters.Any(p => !p.IsInPath && p.Name == given.Key)) { return (values, ApiAnswer.Wrong(Shorten(given.Key), "there is no such parameter here")); }
        }
        foreach (var parameter in operation.Parameters)
        {
            if (FaultOf(context, parameter, values) is { } fault) { return (values, ApiAnswer.Wrong(parameter.Name, fault)); }
        }
        return (values, null);
    }

    private static string? FaultOf(HttpContext context, ApiParameter parameter, Dictionary<string, string> values)
    {
        var given = context.Request.Query[parameter.Name];
        if (!parameter.IsInPath && given.Count > 1) { return "stands more than once"; }
        var value = parameter.IsInPath ? InPath(context, parameter.Name) : given.Count == 0 || given[0]!.Length == 0 ? null : given[0];
        if (value is null && parameter.IsRequired) { return "is needed"; }
        if ((value ?? parameter.Otherwise) is not { } meant) { return null; }
        values[parameter.Name] = meant;
        return value is null ? null : parameter.FaultOf(value);
    }

    // A slash in it came as %2F, which the server leaves as it is.
    private static string InPath(HttpContext context, string name) => (context.Request.RouteValues[name] as string ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static string Shorten(string name) => name.Length > 40 ? name[..40] + "…" : name;
}

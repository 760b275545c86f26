using System.Globalization;
using System.Net;

namespace Sutra.Web.Server;

/// <summary>Where the server listens.</summary>
/// <param name="Address">The address of this machine; 0.0.0.0 or :: for all it has.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
internal sealed record ListenAddress(IPAddress Address, int Port)
{
    /// <summary>Where no other is named: this machine alone.</summary>
    public static ListenAddress Usual { get; } = new(IPAddress.Loopback, 8710);

    /// <summary>Whether only this machine reaches it.</summary>
    public bool IsLoopback => IPAddress.IsLoopback(Address);

    /// <summary>Reads <c>127.0.0.1:8710</c>, <c>[::1]:8710</c>, <c>localhost:8710</c>; null where it is none of these. A name is not looked up.</summary>
    public static ListenAddress? Parse(string? text)
    {
        var colon = text?.LastIndexOf(':') ?? -1;
        if (colon < 1 || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65535) { return null; }
        var host = text![..colon];
        if (host == "localhost") { return new ListenAddress(IPAddress.Loopback, port); }
        var bare = host is ['[', .., ']'] ? host[1..^1] : host;
        // Without brackets 1:2:3 would be taken for an address; and IPAddress takes "1" for 0.0.0.1.
        if (bare == host ? host.Count(c => c == '.') != 3 || host.Contains(':', StringComparison.Ordinal) : !bare.Contains(':', StringComparison.Ordinal)) { return null; }
        return IPAddress.TryParse(bare, out var address) ? new ListenAddress(address, port) : null;
    }

    /// <summary>As it is written.</summary>
    public override string ToString() => new IPEndPoint(Address, Port).ToString();
}

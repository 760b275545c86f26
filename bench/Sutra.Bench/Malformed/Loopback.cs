using System.Net;

namespace Sutra.Bench.Malformed;

/// <summary>Lets nothing be sent anywhere but to this machine.</summary>
internal static class Loopback
{
    /// <summary>The address and port of a server on this machine; throws <see cref="FormatException"/> for every other.</summary>
    public static IPEndPoint Of(Uri server)
    {
        if (server.Scheme != Uri.UriSchemeHttp) { throw new FormatException($"malformed requests are sent over plain HTTP: {server}"); }
        // A name is not asked for: whoever answers could answer anything.
        var address = server.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(server.Host.Trim('[', ']'), out var written) ? written : null;
        return address is not null && IPAddress.IsLoopback(address) ? new IPEndPoint(address, server.Port) : throw new FormatException($"malformed requests are sent to this machine only (127.0.0.1, [::1], localhost): {server}");
    }
}

using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Sutra.Web.Server;

/// <summary>How often one address may ask.</summary>
internal static class RateLimits
{
    private const string RetrySeconds = "10";
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    /// <summary>Sets the limiter of all requests.</summary>
    public static void Set(RateLimiterOptions options, WebLimits limits)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = RetrySeconds;
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        {
            var address = context.Connection.RemoteIpAddress;
            var most = address is null || IPAddress.IsLoopback(address) ? limits.RequestsPerMinuteOnLoopback : limits.RequestsPerMinute;
            return most == 0 ? RateLimitPartition.GetNoLimiter("") : RateLimitPartition.GetTokenBucketLimiter(KeyOf(context), _ => Bucket(most));
        });
    }

    /// <summary>A limiter of logins.</summary>
    public static PartitionedRateLimiter<HttpContext> OfLogins(WebLimits limits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(KeyOf(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.LoginsPerMinute, Window = s_minute, QueueLimit = 0 }));

    // A full minute's worth may come at once, the next after a sixth of a minute each.
    private static TokenBucketRateLimiterOptions Bucket(int most) =>
        new() { TokenLimit = most, TokensPerPeriod = Math.Max(1, most / 6), ReplenishmentPeriod = s_minute / 6, QueueLimit = 0 };

    // Whoever has one address of IPv6 has the 2^64 beside it.
    private static string KeyOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) { return ""; }
        if (address.IsIPv4MappedToIPv6) { address = address.MapToIPv4(); }
        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, 8)));
    }
}

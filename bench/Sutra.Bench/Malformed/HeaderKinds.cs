using static Sutra.Bench.Malformed.GoodAnswers;
using static Sutra.Bench.Malformed.RequestText;

namespace Sutra.Bench.Malformed;

/// <summary>Requests with wrong headers.</summary>
internal static class HeaderKinds
{
    private static readonly string[] s_broken = ["NoColon\r\n", "Space : before\r\n", ": no name\r\n", "Nul: a\0b\r\n", "Bare: a\rb\r\n", "\r", "Bad\u00E9: x\r\n", "\tTab: x\r\n"];
    private static readonly string[] s_hosts = ["", "Host: evil.example\r\n", "Host: evil.example:80\r\n", "Host: a b\r\n", "Host: ../..\r\n", "Host: localhost\0\r\n", "Host: 93.184.216.34\r\n", "Host: [::1\r\n", "Host: localhost@evil.example\r\n", "Host: \u00A7\r\n"];
    private static readonly string[] s_languages = [";;q=,", "bn;q=2", "bn;q=-1,en;q=x", "*", "*;q=0", "bn,,,,en", "xx-" + new string('a', 2000), "bn;level=\"", "\u00E0\u00A6\u00AC\u00E0\u00A6\u00BE", "q=1", "en;q=0.0000000000000000000000001"];
    private static readonly string[] s_cookies = ["=;;=", ";", "sutra-token=", "sutra-token=%00%ff", "a=\"", "a=b=c; ;; d", "sutra-token=" + new string('A', 4000), "lang=<script>", "lang=xx; lang=bn; lang=", "\u00E0\u00A6=\u00BE", "$Version=1; $Path=/", "__Host-=x"];
    private static readonly string[] s_conditions = ["If-None-Match: *", "If-None-Match: \"", "If-None-Match: W/W/\"x\"", "If-Match: \"nothing\"", "If-Modified-Since: yesterday", "If-Unmodified-Since: Thu, 32 Foo 2025 25:61:61 GMT", "Range: bytes=-0", "Range: bytes=9-1", "Range: bytes=0-99999999999999999999", "Range: lines=1-2", "If-Range: x", "Range: bytes=0-0"];
    private static readonly string[] s_other = ["Expect: 200-maybe", "Upgrade: websocket\r\nSec-WebSocket-Version: 99", "Upgrade: h2c\r\nHTTP2-Settings: x", "Accept: /;q=", "Accept-Encoding: identity;q=0, *;q=0", "X-Forwarded-For: " + "1.1.1.1, ", "X-Forwarded-Host: evil.example", "Forwarded: for=\"", "X-HTTP-Method-Override: DELETE", "X-Original-URL: /api/add", "Authorization: Bearer", "Authorization: Basic \u00FF", "Origin: null", "Referer: javascript:x", "traceparent: 00-zz", "DNT: \u00E9"];

    public static readonly RequestKind[] All =
    [
        new("header-huge", Refused | Closed, (d, to) => Get(to, to.Page, $"X-Long: {Times("a", d.Scaled(40_000, 200_000))}\r\n")),
        new("header-name-huge", Refused | Closed, (d, to) => Get(to, to.Page, $"X{Times("a", d.Scaled(40_000, 200_000))}: x\r\n")),
        new("header-many", Refused | Closed, (d, to) => Get(to, to.Page, string.Concat(Enumerable.Range(0, d.Scaled(150, 3000)).Select(i => $"X-{i}: y\r\n")))),
        new("header-broken", Refused, (d, to) => Get(to, to.Page, d.Of(s_broken))),
        // No token (RFC 9110, 5.1), but nothing hangs on a header that nobody reads.
        new("header-name-odd", Refused | Served, (d, to) => Get(to, to.Page, $"{d.Of(["Bad(Name)", "[x]", "a/b", "{x}", "a@b", "\"x\"", "x,y"])}: x\r\n")),
        new("header-folded", Refused | Served, (d, to) => Get(to, to.Page, $"X-Folded: one\r\n{d.Of([" ", "\t", "   "])}two\r\n")),
        // Who wants a carriage return waits for it until the end.
        new("line-feeds", Refused | Served | Closed, (d, to) => Of(d.Of([$"GET {to.Page} HTTP/1.1\nHost: {to.Host}\nConnection: close\n\n", $"GET {to.Page} HTTP/1.1\r\nHost: {to.Host}\nConnection: close\r\n\r\n", $"GET {to.Page} HTTP/1.1\r\nHost: {to.Host}\r\nX: y\n\nConnection: close\r\n\r\n"]), ends: true)),
        new("host", Refused, (d, to) => Of($"GET {to.Page} HTTP/1.1\r\n{(d.OneIn(6) ? $"Host: {to.Host}\r\nHost: {d.Of(["evil.example", to.Host])}\r\n" : d.Of(s_hosts))}Connection: close\r\n\r\n")),
        // The name is right; the port is nobody's business behind a proxy, but is none.
        new("host-port", Refused | Served, (d, to) => Of($"GET {to.Page} HTTP/1.1\r\nHost: {to.Host.Split(':')[0]}:{d.Of(["99999999", "0", "-1", "x", "", "80:80"])}\r\nConnection: close\r\n\r\n")),
        new("cookies", Refused | Served, (d, to) => Get(to, to.Page, $"Cookie: {(d.OneIn(4) ? Noise(d, 1 + d.Below(200), ' ', '~') : d.Of(s_cookies))}\r\n")),
        new("languages", Refused | Served, (d, to) => Get(to, to.Page, $"Accept-Language: {(d.OneIn(4) ? Times("bn;q=0.5,", d.Scaled(10, 2000)) : d.Of(s_languages))}\r\n")),
        new("conditions", Refused | Served, (d, to) => Get(to, to.Page, $"{d.Of(s_conditions)}\r\n{(d.OneIn(3) ? $"Range: bytes={Times("0-0,", d.Scaled(2, 1500))}1-1\r\n" : "")}")),
        new("other-headers", Refused | Served, (d, to) => Get(to, to.Page, d.Of(s_other) + "\r\n" + d.Of(s_other) + "\r\n")),
        new("cross-site", Refused, (d, to) => Post(to, d.Of([to.Add, to.Form]), "application/x-www-form-urlencoded", Latin("text=x"), d.Of(["Origin: https://evil.example\r\n", "Origin: null\r\n", "Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\nOrigin: http://evil.localhost\r\n"]))),
        new("pipelined", Refused | Served, (d, to) => Of(Times($"GET {to.Page} HTTP/1.1\r\nHost: {to.Host}\r\n\r\n", 1 + d.Below(5)) + Noise(d, 1 + d.Below(100), '!', '~') + "\r\n\r\n")),
    ];
}

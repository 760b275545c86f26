using static Sutra.Bench.Malformed.GoodAnswers;
using static Sutra.Bench.Malformed.RequestText;

namespace Sutra.Bench.Malformed;

/// <summary>Requests with a wrong first line: path, method, version.</summary>
internal static class TargetKinds
{
    private static readonly string[] s_starts = ["/", "/article/", "/assets/", "/story/", "/api/", "/static/", "/search/", "//"];
    private static readonly string[] s_up = ["../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..\\", "..%5c", ".%2e/", "..;/", "....//", "..%c0%af", "%c0%ae%c0%ae/", "..%u2215"];
    private static readonly string[] s_files = ["etc/passwd", "etc%2fpasswd", "windows/win.ini", "proc/self/environ", "sutra.db", "pages/000001.seg", "appsettings.json"];
    private static readonly string[] s_methods = ["FOO", "TRACE", "TRACK", "PROPFIND", "DEBUG", "G\tET", "GET\0", "G<ET", "PATCH", "DELETE", "PUT", "-", "POSTPOST", "\u00A7"];
    private static readonly string[] s_versions = ["HTTP/9.9", "HTTP/1.1x", "HTTP/2.0", "HTTP/0.9", "http/1.1", "HTTP/1,1", "HTTP/", "HTTP/1.11", "HTTPS/1.1", "XTTP/1.1", "HTTP/1.1 HTTP/1.1", "HTTP/-1.1", ""];

    public static readonly RequestKind[] All =
    [
        new("path-traversal", Refused | Served, (d, to) => Get(to, d.Of(s_starts) + Times(d.Of(s_up), 1 + d.Below(12)) + d.Of(s_files))),
        new("path-double-encoding", Refused | Served, (d, to) => Get(to, d.Of(s_starts) + Times(d.Of(["%252e%252e%252f", "%25%32%65%25%32%65/", "%252F", "%2500"]), 1 + d.Below(8)) + d.Of(s_files))),
        new("path-invalid-utf8", Refused, (d, to) => Get(to, "/" + d.Of(["x%ff", "x%c3", "x%ed%a0%80", "x%f5%80%80%80", "x" + Noise(d, 1 + d.Below(20), 128)]) + d.Below(1000))),
        new("path-nul", Refused, (d, to) => Get(to, d.Of(s_starts) + "x" + d.Of(["%00", "\0", "%00.html", "\0/../x"]))),
        new("path-long", Refused | Closed, (d, to) => Get(to, "/" + Times(d.Of(["a", "a/", "%61", "../"]), d.Scaled(9_000, 100_000)))),
        new("path-odd", Refused | Served, (d, to) => Get(to, "/" + Noise(d, 1 + d.Below(60), '!', '~'))),
        new("target-form", Refused | Served, (d, to) => Of($"GET {d.Of(["http://other.example/", "*", "", "search", "http://", "http://[::1", "//", "?", "#", "http://" + to.Host + "/%zz", "file:///etc/passwd", "a b c", "/ /"])} HTTP/1.1\r\nHost: {to.Host}\r\nConnection: close\r\n\r\n")),
        new("method", Refused, (d, to) => Of($"{(d.OneIn(4) ? Noise(d, d.Scaled(1, 4000), 'A', 'Z') + "Q" : d.Of(s_methods))} {to.Page} HTTP/1.1\r\nHost: {to.Host}\r\nConnection: close\r\n\r\n")),
        // Case tells methods apart (RFC 9110, 9.1), but who takes them alike harms nobody.
        new("method-case", Refused | Served, (d, to) => Of($"{d.Of(["get", "Get", "head", "gET", "options"])} {to.Page} HTTP/1.1\r\nHost: {to.Host}\r\nConnection: close\r\n\r\n")),
        new("version", Refused | OtherVersion, (d, to) => Of($"GET {to.Page} {d.Of(s_versions)}\r\nHost: {to.Host}\r\nConnection: close\r\n\r\n")),
        new("first-line", Refused | Closed | OtherVersion, (d, to) => Of(d.Below(6) switch
        {
            0 => Noise(d, d.Scaled(1, 5000)),
            1 => "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00FC\u0003\u0003" + Noise(d, 300),
            2 => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + Noise(d, 40),
            3 => "GET",
            4 => Times("\r\n", 1 + d.Below(50)),
            _ => $"GET {to.Page} HTTP/1.1\r\nHost: {to.Host}"[..(1 + d.Below(14))],
        }, ends: true)),
    ];
}

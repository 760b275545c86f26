using Sutra.Bench.Mutations;
using static Sutra.Bench.Malformed.GoodAnswers;
using static Sutra.Bench.Malformed.RequestText;

namespace Sutra.Bench.Malformed;

/// <summary>Forms that are none.</summary>
internal static class FormKinds
{
    private const string File = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.html\"\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n";

    private static readonly string[] s_types = ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"", "multipart/form-data; boundary=y", "multipart/mixed; boundary=x", "multipart/form-data; boundary=" + new string('x', 300), "multipart/form-data; boundary=x; boundary=y"];

    public static readonly RequestKind[] All =
    [
        new("multipart-boundary", Refused, (d, to) => Post(to, to.Form, d.Of(s_types), Latin(File + "--x--\r\n"))),
        new("multipart-truncated", Refused, (d, to) => Post(to, to.Form, "multipart/form-data; boundary=x", Latin(File[..d.Below(File.Length)]))),
        new("multipart-headers", Refused, (d, to) => Post(to, to.Form, "multipart/form-data; boundary=x", Latin(Parts(d)))),
        new("multipart-many", Refused | Closed, (d, to) => Post(to, to.Form, "multipart/form-data; boundary=x", Latin(Times(File, d.Scaled(100, 3000)) + "--x--\r\n"))),
        new("form-broken", Refused, (d, to) => Post(to, to.Form, "application/x-www-form-urlencoded", Latin(d.Of([Times("a=b&", d.Scaled(100, 20_000)), Times("a", d.Scaled(1000, 100_000)), "%zz=%", "=&=&=", "text=%ff%fe", Noise(d, d.Scaled(1, 3000))])))),
    ];

    private static string Parts(Dice dice) => dice.Of(
    [
        "--x\r\nContent-Disposition: form-data\r\n\r\nv\r\n--x--\r\n",
        "--x\r\n\r\nv\r\n--x--\r\n",
        "--x\r\nNoColon\r\n\r\nv\r\n--x--\r\n",
        $"--x\r\nContent-Disposition: form-data; name=\"{Times("n", dice.Scaled(1000, 50_000))}\"\r\n\r\nv\r\n--x--\r\n",
        $"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{Times("../", 1 + dice.Below(30))}etc/passwd\"\r\n\r\nv\r\n--x--\r\n",
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0.html\"\r\nContent-Type: \0\r\n\r\nv\r\n--x--\r\n",
        $"--x\r\n{Times("X: y\r\n", dice.Scaled(20, 2000))}\r\nv\r\n--x--\r\n",
        Times("--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n", 1 + dice.Below(100)),
    ]);
}

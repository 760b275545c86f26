using System.Globalization;
using System.Text;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Malformed;

/// <summary>Writes requests, right but for what one is told. A character is a byte: what is above 127 is sent as it is (Latin-1).</summary>
internal static class RequestText
{
    /// <summary>A GET of a target with more headers, each with its line end.</summary>
    public static RawRequest Get(Targets to, string target, string headers = "") => Of($"GET {target} HTTP/1.1\r\nHost: {to.Host}\r\n{headers}Connection: close\r\n\r\n");

    /// <summary>A POST of a body whose length is told rightly.</summary>
    public static RawRequest Post(Targets to, string target, string type, byte[] body, string headers = "") =>
        PostAs(to, target, $"Content-Type: {type}\r\n{headers}Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n", body, ends: false);

    /// <summary>A POST whose headers say of the body what one likes.</summary>
    public static RawRequest PostAs(Targets to, string target, string headers, byte[] body, bool ends) =>
        new([.. Latin($"POST {target} HTTP/1.1\r\nHost: {to.Host}\r\n{headers}Connection: close\r\n\r\n"), .. body], ends);

    /// <summary>A text as a request.</summary>
    public static RawRequest Of(string text, bool ends = false) => new(Latin(text), ends);

    /// <summary>A text's characters as bytes.</summary>
    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>Random bytes as characters.</summary>
    public static string Noise(Dice dice, int length, int from = 0, int to = 255) => string.Create(length, (dice, from, to), static (span, d) =>
    {
        for (var i = 0; i < span.Length; i++) { span[i] = (char)(d.from + d.dice.Below(d.to - d.from + 1)); }
    });

    /// <summary>A text so many times.</summary>
    public static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}

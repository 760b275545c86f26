using System.Globalization;
using System.Text;

namespace Sutra.Bench.Malformed;

/// <summary>Whether an answer is good.</summary>
/// <param name="Status">What is counted: the statuses that came, <c>closed</c> or <c>hangs</c>.</param>
/// <param name="Fault">What is wrong with it, or null.</param>
internal readonly record struct Verdict(string Status, string? Fault)
{
    private static readonly byte[] s_statusLine = "HTTP/1."u8.ToArray();
    private static readonly byte[] s_secret = "root:x:0:"u8.ToArray();
    private static readonly byte[] s_trace = "   at Sutra."u8.ToArray();

    /// <summary>Judges an answer to a request of a kind.</summary>
    public static Verdict Of(RequestKind kind, Answer answer)
    {
        if (!answer.IsConnected) { return new Verdict("no server", "the server takes no connection"); }
        var statuses = Statuses(answer.Bytes);
        var name = statuses.Count > 0 ? string.Join('+', statuses.Distinct()) : answer.Bytes.Length > 0 ? "no HTTP" : "closed";
        if (!answer.IsClosed) { return new Verdict(name == "closed" ? "hangs" : name + " hangs", $"the connection stays open after {answer.Took.TotalSeconds:F1} s"); }
        if (answer.Bytes.AsSpan().IndexOf(s_secret) >= 0) { return new Verdict(name, "a file of the machine came out"); }
        if (answer.Bytes.AsSpan().IndexOf(s_trace) >= 0) { return new Verdict(name, "a stack trace came out"); }
        if (statuses.Count == 0) { return new Verdict(name, IsGoodWithout(kind, answer.Bytes) ? null : "closed without an answer"); }
        return new Verdict(name, statuses.Where(s => !IsGood(kind, s)).Select(s => $"answered by {s}").FirstOrDefault());
    }

    // Without a status: nothing at all, or HTTP/2's SETTINGS (4) or GOAWAY (7), whose kind is a frame's fourth byte.
    private static bool IsGoodWithout(RequestKind kind, byte[] bytes) =>
        bytes.Length == 0 ? kind.Good.HasFlag(GoodAnswers.Closed) : kind.Good.HasFlag(GoodAnswers.OtherVersion) && bytes is [_, _, _, 4 or 7, ..];

    private static bool IsGood(RequestKind kind, int status) => status switch
    {
        >= 400 and < 500 => true,
        >= 200 and < 400 => kind.Good.HasFlag(GoodAnswers.Served),
        505 => kind.Good.HasFlag(GoodAnswers.OtherVersion),
        _ => false,
    };

    // The status of every answer on the connection: at its start, and wherever another begins behind a body.
    private static List<int> Statuses(byte[] bytes)
    {
        var statuses = new List<int>();
        for (var at = 0; at < bytes.Length;)
        {
            var next = bytes.AsSpan(at).IndexOf(s_statusLine);
            if (next < 0) { break; }
            at += next + s_statusLine.Length;
            var line = Encoding.ASCII.GetString(bytes, at, Math.Min(5, bytes.Length - at));
            if (line is { Length: 5 } && line[1] == ' ' && int.TryParse(line.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var status)) { statuses.Add(status); }
        }
        return statuses;
    }
}

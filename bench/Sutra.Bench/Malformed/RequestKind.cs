using Sutra.Bench.Mutations;

namespace Sutra.Bench.Malformed;

/// <summary>What a server may do with a request that is wrong.</summary>
[Flags]
internal enum GoodAnswers
{
    /// <summary>Refuse it by a status from 400 to 499: always good.</summary>
    Refused = 1,
    /// <summary>Serve it, since what is wrong need not be looked at, or happened to be right: 200 to 399.</summary>
    Served = 2,
    /// <summary>Close the connection without a word, since no whole request came or far too much did.</summary>
    Closed = 4,
    /// <summary>Say that it does not speak this version: 505, which RFC 9110 (15.6.6) has for nothing else, or the frame by which HTTP/2 says so.</summary>
    OtherVersion = 8,
}

/// <summary>A request as its bytes.</summary>
/// <param name="Bytes">All that is sent.</param>
/// <param name="Ends">Whether the sender says after them that no more comes: where the request is not whole.</param>
internal readonly record struct RawRequest(byte[] Bytes, bool Ends = false);

/// <summary>Where the server is asked.</summary>
/// <param name="Host">Its name and port as the Host header has them.</param>
/// <param name="Page">A page.</param>
/// <param name="Search">The page that takes <c>?q=</c>.</param>
/// <param name="Add">What takes pages in a body of its own.</param>
/// <param name="Form">What takes a form.</param>
internal sealed record Targets(string Host, string Page, string Search, string Add, string Form);

/// <summary>A way of being wrong.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Good">What a server may do with it, besides refusing it.</param>
/// <param name="Make">Makes one.</param>
internal sealed record RequestKind(string Name, GoodAnswers Good, Func<Dice, Targets, RawRequest> Make);

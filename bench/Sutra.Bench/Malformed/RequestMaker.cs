using Sutra.Bench.Mutations;

namespace Sutra.Bench.Malformed;

/// <summary>Makes malformed requests by number: a seed and a number give the same request again.</summary>
internal sealed class RequestMaker(ulong seed, Targets targets)
{
    /// <summary>All kinds; they take turns.</summary>
    public static IReadOnlyList<RequestKind> Kinds { get; } = [.. TargetKinds.All, .. HeaderKinds.All, .. QueryKinds.All, .. BodyKinds.All, .. FormKinds.All];

    /// <summary>The kind of a request.</summary>
    public static RequestKind KindOf(int number) => Kinds[number % Kinds.Count];

    /// <summary>The request of a number.</summary>
    public RawRequest Make(int number) => KindOf(number).Make(Dice.Of(seed, number), targets);
}

using Sutra.Pages.Inputs;

namespace Sutra.Bench.Mutations;

/// <summary>A page to make mutants of.</summary>
/// <param name="Name">What a report calls it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Its bytes, unpacked.</param>
internal sealed record Original(string Name, ContentKind Kind, byte[] Bytes);

/// <summary>A damaged page.</summary>
/// <param name="Number">Which one of the run.</param>
/// <param name="Page">The page it was made of, or the two.</param>
/// <param name="Kind">As what it is read.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Damages">What was done, in order.</param>
internal sealed record Mutant(int Number, string Page, ContentKind Kind, byte[] Bytes, string Damages);

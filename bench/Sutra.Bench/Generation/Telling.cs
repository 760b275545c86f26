namespace Sutra.Bench.Generation;

/// <summary>How an article came to be.</summary>
internal enum ToldAs
{
    /// <summary>Nobody told it before.</summary>
    New,
    /// <summary>Another article told it in the last two days.</summary>
    Again,
    /// <summary>It has the words of another.</summary>
    Copy,
}

/// <summary>A sentence of a happening: its part and its place there.</summary>
internal readonly record struct Told(int Part, int Sentence);

/// <summary>What one article tells: sentences of a happening in an order.</summary>
/// <param name="Number">Which article of the stream it is, counted from 0.</param>
/// <param name="Happening">What it tells of.</param>
/// <param name="As">How it came to be.</param>
/// <param name="Of">The article it tells again or copies, or null.</param>
/// <param name="Hour">When it is published, in hours since the stream's first day began.</param>
/// <param name="Site">Whose article it is.</param>
/// <param name="Words">Whose words it has: an outlet's own, or -1 for the corpus'.</param>
/// <param name="Paragraphs">What its paragraphs are cut by.</param>
/// <param name="Sentences">Its sentences, in order.</param>
internal sealed record Telling(int Number, Happening Happening, ToldAs As, int? Of, double Hour, OutletSite Site, int Words, ulong Paragraphs, IReadOnlyList<Told> Sentences);

/// <summary>An article of the stream: a line of the contract's input, and what nobody is told who reads it.</summary>
internal sealed record StreamArticle(string Id, string Url, string Outlet, string Headline, string Published, string Body)
{
    /// <summary>Which happening it tells.</summary>
    public required int Story { get; init; }

    /// <summary>How it came to be.</summary>
    public required ToldAs As { get; init; }

    /// <summary>The article it tells again or copies, or null.</summary>
    public string? Of { get; init; }
}

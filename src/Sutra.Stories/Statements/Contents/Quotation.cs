namespace Sutra.Stories.Statements.Contents;

/// <summary>A stretch between quotation marks, over one sentence or several.</summary>
/// <param name="FirstSentence">The sentence it opens in.</param>
/// <param name="Start">Where its opening mark stands there.</param>
/// <param name="LastSentence">The sentence it closes in, or is taken to end in.</param>
/// <param name="End">The position after its closing mark there.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Closed">Whether a closing mark was met.</param>
internal sealed record Quotation(int FirstSentence, int Start, int LastSentence, int End, int Words, bool Closed)
{
    // Fewer words are mostly a title or a word held at arm's length (‘নিষেধাজ্ঞা’).
    private const int ClauseWords = 5;

    /// <summary>Whether it is long enough to be somebody's clause.</summary>
    public bool IsClause => Words >= ClauseWords || LastSentence > FirstSentence;
}

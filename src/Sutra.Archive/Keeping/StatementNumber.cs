using Sutra.Stories.Statements;

namespace Sutra.Archive.Keeping;

/// <summary>The number of a statement: that of its article and its place there in one, so that rows need not say either.</summary>
internal static class StatementNumber
{
    /// <summary>How many statements of one article have numbers.</summary>
    public const int MostOfArticle = 1 << Bits;

    private const int Bits = 10;
    private const int Stances = 16;

    /// <summary>The number of the statement at a place, 0-based, below <see cref="MostOfArticle"/>.</summary>
    public static long Of(long article, int place) => (article << Bits) | (long)place;

    /// <summary>The article of a number.</summary>
    public static long ArticleOf(long number) => number >> Bits;

    /// <summary>The place of a number.</summary>
    public static int PlaceOf(long number) => (int)(number & (MostOfArticle - 1));

    /// <summary>Kind and stance in one number.</summary>
    public static int KindOf(Statement statement) => ((int)statement.Kind * Stances) + (int)statement.Stance;

    /// <summary>Kind and stance of such a number.</summary>
    public static (StatementKind Kind, Stance Stance) ToKind(int number) => ((StatementKind)(number / Stances), (Stance)(number % Stances));
}

namespace Sutra.Archive.Search;

/// <summary>The tables of the index: <c>Schema/0002-search.sql</c>.</summary>
internal static class SearchSchema
{
    /// <summary>The SQL that makes them.</summary>
    public static string Sql { get; } = Load();

    private static string Load()
    {
        using var reader = new StreamReader(typeof(SearchSchema).Assembly.GetManifestResourceStream("0002-search.sql")!);
        return reader.ReadToEnd();
    }
}

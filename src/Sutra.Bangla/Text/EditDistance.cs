namespace Sutra.Bangla.Text;

/// <summary>How many letters have to be put in, taken out or changed to make one text of another (Levenshtein 1966).</summary>
internal static class EditDistance
{
    /// <summary>The edits, in UTF-16 code units: 0 to the length of the longer one.</summary>
    public static int Of(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var k = 1; k <= other.Length; k++)
            {
                var next = Math.Min(Math.Min(row[k], row[k - 1]) + 1, corner + (one[i - 1] == other[k - 1] ? 0 : 1));
                (corner, row[k]) = (row[k], next);
            }
        }
        return row[^1];
    }
}

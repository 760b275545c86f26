using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Tells telephone numbers.</summary>
internal static class Telephones
{
    /// <summary>Whether a run of ten digits or more stands in the text, hyphens and spaces between single groups aside: no sum in a report is written so.</summary>
    public static bool Stand(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            if (Letters.IsDigit(c)) { if (++run >= 10) { return true; } }
            else if (c is not ('-' or '+')) { run = 0; }
        }
        return false;
    }
}

namespace Sutra.Cli.Text;

/// <summary>What a stretch of text is to its reader; on a terminal each has its look.</summary>
internal enum Ink
{
    /// <summary>The text itself.</summary>
    Plain,
    /// <summary>A title.</summary>
    Title,
    /// <summary>The heading of a part.</summary>
    Heading,
    /// <summary>A date.</summary>
    Date,
    /// <summary>Something named: outlet, speaker.</summary>
    Name,
    /// <summary>Where it stands: ids, lines, counts.</summary>
    Faint,
    /// <summary>A mark to look at: doubt, denial.</summary>
    Alert,
    /// <summary>A mark in passing: stance, kind.</summary>
    Badge,
    /// <summary>What a newer text has and an older has not.</summary>
    Added,
    /// <summary>What an older text has and a newer has not.</summary>
    Removed,
}

/// <summary>A stretch of text in one ink.</summary>
internal readonly record struct Run(string Text, Ink Ink = Ink.Plain);

/// <summary>The ANSI sequences of the inks: the sixteen basic colours alone, which every theme, dark or light, keeps readable.</summary>
internal static class AnsiInk
{
    public const string Reset = "\u001b[0m";

    /// <summary>The sequence that begins an ink; empty for plain text.</summary>
    public static string Of(Ink ink) => ink switch
    {
        Ink.Title => "\u001b[1m",
        Ink.Heading => "\u001b[1;36m",
        Ink.Date => "\u001b[36m",
        Ink.Name => "\u001b[1m",
        Ink.Faint => "\u001b[2m",
        Ink.Alert => "\u001b[33m",
        Ink.Badge => "\u001b[35m",
        Ink.Added => "\u001b[32m",
        // Struck through too, for those who do not tell red from green.
        Ink.Removed => "\u001b[9;31m",
        _ => "",
    };

    /// <summary>The sequence that goes to a column, counted from 0.</summary>
    public static string Column(int column) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\u001b[{column + 1}G");
}

using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>How text is laid out: its width, whether it may be coloured, and whose words label it.</summary>
internal sealed record TextStyle
{
    /// <summary>80 columns, no colour, English: for files and pipes.</summary>
    public static readonly TextStyle Plain = new();

    /// <summary>Columns; no line is wider.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether ANSI colours, and its way to go to a column, may be used.</summary>
    public bool Ansi { get; init; }

    /// <summary>The labels.</summary>
    public LabelSet Labels { get; init; } = LabelSet.English;

    /// <summary>The style for standard output: its own width, from 40 to 100, and colours where it is a terminal that wants them.</summary>
    public static TextStyle OfTerminal(LabelSet labels)
    {
        if (Console.IsOutputRedirected) { return Plain with { Labels = labels }; }
        return new TextStyle
        {
            Width = Math.Clamp(WindowWidth(), 40, 100),
            Ansi = AllowsAnsi(Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM")),
            Labels = labels,
        };
    }

    /// <summary>Whether colours are wanted: NO_COLOR is not set (no-color.org: any value but the empty one) and the terminal is not a dumb one.</summary>
    internal static bool AllowsAnsi(string? noColor, string? terminal) => string.IsNullOrEmpty(noColor) && terminal != "dumb";

    private static int WindowWidth()
    {
        try { return Console.WindowWidth is > 0 and var width ? width : Plain.Width; }
        catch (IOException) { return Plain.Width; }
    }
}

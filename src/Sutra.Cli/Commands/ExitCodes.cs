namespace Sutra.Cli.Commands;

/// <summary>What the program's exit codes mean; part of its interface.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Some input could not be read; each is named on standard error, the rest is done.</summary>
    public const int SomeInputFailed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;
}

using System.Diagnostics.CodeAnalysis;
using Sutra.Cli.Text;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Cli.Commands;

/// <summary>Runs inputs through the house, page by page, and keeps count of what failed.</summary>
internal sealed class Pipeline(TextWriter errors, Progress? progress = null)
{
    private int _failures;

    /// <summary>The exit code that the inputs so far ask for.</summary>
    public int ExitCode => _failures > 0 ? ExitCodes.SomeInputFailed : ExitCodes.Done;

    /// <summary>The readings of the inputs in order; each failure goes to standard error as it is met.</summary>
    public IEnumerable<Reading> Run(IEnumerable<SourceItem> items)
    {
        foreach (var item in items)
        {
            progress?.Page();
            if (item.Failure is { } failure) { Report(failure, fatal: item.IsLoss); }
            if (item.Page is { } page && TryRead(page, out var reading)) { yield return reading; }
        }
    }

    // Content never makes the house throw; should a bug do so all the same, one page is lost and named, not the run.
    private bool TryRead(RawPage page, [NotNullWhen(true)] out Reading? reading)
    {
        reading = null;
        try
        {
            reading = Reader.Read(ArticleReader.Read(page));
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Report(new InputFailure(page.Id, $"could not be read: a fault of the program ({e.GetType().Name}); please report it"), fatal: true);
            return false;
        }
    }

    // What is only said about a page that was read whole does not make the run fail.
    private void Report(InputFailure failure, bool fatal)
    {
        if (fatal) { _failures++; }
        progress?.Clear();
        errors.WriteLine($"sutra: {OneLine(failure.Name)}: {OneLine(failure.Reason)}");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

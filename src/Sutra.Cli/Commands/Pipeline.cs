using Sutra.Cli.Text;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Cli.Commands;

/// <summary>Runs inputs through the house, page by page, and keeps count of what failed.</summary>
internal sealed class Pipeline(TextWriter errors, Progress? progress = null, int jobs = 1, Func<RawPage, Reading>? reader = null)
{
    // Characters of pages that wait or are read: a page's tree takes many times as much again.
    private const long MostInside = 1 << 23;

    private readonly Func<RawPage, Reading> _read = reader ?? (page => Reader.Read(ArticleReader.Read(page)));
    private int _failures;

    /// <summary>The exit code that the inputs so far ask for.</summary>
    public int ExitCode => _failures > 0 ? ExitCodes.SomeInputFailed : ExitCodes.Done;

    /// <summary>The readings of the inputs in order, several read at a time where there are several jobs; each failure goes to standard error where its page would stand.</summary>
    public IEnumerable<Reading> Run(IEnumerable<SourceItem> items) => RunWithPages(items).Select(r => r.Reading);

    /// <summary>The same, each with the page that was read.</summary>
    public IEnumerable<(RawPage Page, Reading Reading)> RunWithPages(IEnumerable<SourceItem> items) => Run(items, page => (page, _read(page)));

    /// <summary>What is made of the pages of the inputs, in order, in the same way.</summary>
    public IEnumerable<T> Run<T>(IEnumerable<SourceItem> items, Func<RawPage, T> make)
    {
        Outcome<T> Work(SourceItem item) => Make(item, make);
        var outcomes = jobs == 1 ? items.Select(Work) : OrderedWork.Run(items, Work, i => i.Page?.Content.Length ?? 0, jobs, MostInside);
        foreach (var outcome in outcomes)
        {
            progress?.Page();
            if (outcome.Item.Failure is { } failure) { Report(failure, outcome.Item.IsLoss); }
            if (outcome.Fault is not null) { Report(outcome.Fault, fatal: true); }
            if (outcome.IsMade) { yield return outcome.Made!; }
        }
    }

    /// <summary>The readings of things that have a page, each with its thing, in their order.</summary>
    /// <param name="things">The things.</param>
    /// <param name="itemOf">A thing's page, an object of its own, or why there is none.</param>
    public IEnumerable<(T Thing, Reading Reading)> RunWith<T>(IEnumerable<T> things, Func<T, SourceItem> itemOf)
    {
        // What a reading is given back with is the page object itself.
        var inside = new Dictionary<RawPage, T>(ReferenceEqualityComparer.Instance);
        foreach (var (page, reading) in RunWithPages(things.Select(Item)))
        {
            if (inside.Remove(page, out var thing)) { yield return (thing, reading); }
        }

        SourceItem Item(T thing)
        {
            var item = itemOf(thing);
            if (item.Page is { } page) { inside[page] = thing; }
            return item;
        }
    }

    private static Outcome<T> Make<T>(SourceItem item, Func<RawPage, T> make)
    {
        if (item.Page is not { } page) { return new(item, false, default, null); }
        try
        {
            return new(item, true, make(page), null);
        }
        // Content never makes the house throw; should a bug do so all the same, one page is lost and named, not the run.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new(item, false, default, new InputFailure(page.Id, $"could not be read: a fault of the program ({e.GetType().Name}); please report it"));
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

    private readonly record struct Outcome<T>(SourceItem Item, bool IsMade, T? Made, InputFailure? Fault);
}

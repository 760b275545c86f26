using Sutra.Cli.Labels;

namespace Sutra.Cli.Text;

/// <summary>One line on standard error that counts the pages of long work, and is gone when the work is done.</summary>
/// <remarks>It shows itself only after a second, only on a terminal, and never where the results themselves scroll by.</remarks>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter _errors;
    private readonly TimeProvider _clock;
    private readonly LabelSet _labels;
    private readonly bool _wanted;
    private readonly long _start;
    private long _shown;
    private bool _visible;
    private int _pages;

    internal Progress(TextWriter errors, bool wanted, TimeProvider clock, LabelSet labels)
    {
        (_errors, _wanted, _clock, _labels) = (errors, wanted, clock, labels);
        _start = clock.GetTimestamp();
    }

    /// <summary>Progress for this process: shown where standard error is a terminal that can erase a line; <paramref name="streams"/> says that results are written as they come.</summary>
    public static Progress Start(TextWriter errors, bool streams)
    {
        var wanted = !Console.IsErrorRedirected && !(streams && !Console.IsOutputRedirected) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Progress(errors, wanted, TimeProvider.System, LabelSet.Of(null));
    }

    /// <summary>Counts a page.</summary>
    public void Page()
    {
        _pages++;
        if (!_wanted) { return; }
        var now = _clock.GetTimestamp();
        if (_clock.GetElapsedTime(_start, now) < s_patience || (_visible && _clock.GetElapsedTime(_shown, now) < s_pause)) { return; }
        var rate = (int)Math.Round(_pages / _clock.GetElapsedTime(_start, now).TotalSeconds);
        var text = _labels["progress"].Replace("{0}", _labels.Number(_pages), StringComparison.Ordinal).Replace("{1}", _labels.Number(rate), StringComparison.Ordinal);
        _errors.Write("\r" + text + "\u001b[K");
        _errors.Flush();
        (_shown, _visible) = (now, true);
    }

    /// <summary>Erases the line, so that something else may be written.</summary>
    public void Clear()
    {
        if (!_visible) { return; }
        _errors.Write("\r\u001b[K");
        _errors.Flush();
        _visible = false;
    }

    /// <summary>Erases the line.</summary>
    public void Dispose() => Clear();
}

using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>One line on standard error that counts the pages of long work, and is gone when the work is done.</summary>
/// <remarks>It shows itself only after a second, only on a terminal, and never where the results themselves scroll by.</remarks>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    // A line longer than the terminal is cut by the terminal itself, whatever its width is by now: wrapped, its first rows would stay.
    private const string NoWrap = "\u001b[?7l";
    private const string Wrap = "\u001b[?7h";

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

    /// <summary>Whether anybody sees it.</summary>
    public bool IsWanted => _wanted;

    /// <summary>Says how much of the work is done, from 0 to 1; null where that cannot be known.</summary>
    public Func<double>? Share { get; set; }

    /// <summary>Counts a page.</summary>
    public void Page()
    {
        _pages++;
        if (!_wanted) { return; }
        var now = _clock.GetTimestamp();
        if (_clock.GetElapsedTime(_start, now) < s_patience || (_visible && _clock.GetElapsedTime(_shown, now) < s_pause)) { return; }
        var rate = (int)Math.Round(_pages / _clock.GetElapsedTime(_start, now).TotalSeconds);
        var text = Fill(_labels["progress"], _pages, rate);
        // What is read is a little ahead of what is done.
        if (Share is not null) { text += Fill(_labels["progress.share"], Math.Clamp((int)(100 * Share()), 0, 99)); }
        _errors.Write("\r" + NoWrap + text + "\u001b[K" + Wrap);
        _errors.Flush();
        (_shown, _visible) = (now, true);
    }

    private string Fill(string label, params ReadOnlySpan<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++) { label = label.Replace($"{{{i}}}", _labels.Number(numbers[i]), StringComparison.Ordinal); }
        return label;
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

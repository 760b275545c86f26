using Sutra.Cli.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Tests.Text;

public sealed class ProgressTests : IDisposable
{
    private readonly Clock _clock = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public void Short_work_shows_nothing()
    {
        using (var progress = Start(wanted: true)) { Pages(progress, 9, TimeSpan.FromMilliseconds(100)); }
        _errors.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Long_work_counts_on_one_line_that_is_gone_in_the_end()
    {
        using (var progress = Start(wanted: true)) { Pages(progress, 12, TimeSpan.FromMilliseconds(100)); }
        _errors.ToString().ShouldBe(Shown("10 pages, 10 a second") + Shown("11 pages, 10 a second") + Shown("12 pages, 10 a second") + "\r\u001b[K");
    }

    [Theory]
    [InlineData(0.0, "11 pages, 10 a second, 0% done")]
    [InlineData(0.429, "11 pages, 10 a second, 42% done")]
    [InlineData(1.0, "11 pages, 10 a second, 99% done")]
    public void The_share_that_is_done_is_shown_where_it_is_known_and_is_all_only_in_the_end(double share, string line)
    {
        using var progress = Start(wanted: true);
        progress.Share = () => share;
        Pages(progress, 11, TimeSpan.FromMilliseconds(100));
        _errors.ToString().ShouldContain(Shown(line));
    }

    [Fact]
    public void It_is_not_written_more_often_than_the_eye_can_read()
    {
        using (var progress = Start(wanted: true)) { Pages(progress, 2000, TimeSpan.FromMilliseconds(1)); }
        _errors.ToString().Count(c => c == '\r').ShouldBe(12); // at 1.0 s, 1.1 s ... 2.0 s, and the erasing
    }

    [Fact]
    public void Without_a_terminal_it_is_silent()
    {
        using (var progress = Start(wanted: false)) { Pages(progress, 50, TimeSpan.FromSeconds(1)); }
        _errors.ToString().ShouldBeEmpty();
    }

    // Wrapping is off while the line is written: a narrow terminal cuts it, and erasing it leaves nothing behind.
    private static string Shown(string line) => "\r\u001b[?7l" + line + "\u001b[K\u001b[?7h";

    public void Dispose() => _errors.Dispose();

    private Progress Start(bool wanted) => new(_errors, wanted, _clock, LabelSet.English);

    private void Pages(Progress progress, int count, TimeSpan each)
    {
        for (var i = 0; i < count; i++)
        {
            _clock.Now += each;
            progress.Page();
        }
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}

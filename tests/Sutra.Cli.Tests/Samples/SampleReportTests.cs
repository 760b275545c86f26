using Sutra.Cli.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Tests.Samples;

/// <summary>What <c>./sutra story samples</c> prints, held as a text that a person has read: samples/README.md says what to look for in it.</summary>
public sealed class SampleReportTests
{
    [Fact]
    public void The_report_of_the_samples_is_the_approved_one()
    {
        using var text = new StringWriter { NewLine = "\n" };
        TextReport.Write(text, SamplePages.Report, TextStyle.Plain);
        Approve.That(text.ToString(), "samples.txt");
    }
}

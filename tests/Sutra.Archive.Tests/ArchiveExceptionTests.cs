namespace Sutra.Archive.Tests;

public sealed class ArchiveExceptionTests
{
    // The command line prints an I/O fault in one line; an archive's is one.
    [Fact]
    public void It_is_a_fault_of_input_and_output() => new ArchiveException("in use").ShouldBeAssignableTo<IOException>();
}

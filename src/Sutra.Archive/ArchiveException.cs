namespace Sutra.Archive;

/// <summary>What keeps an archive from being opened, read or written: in use, damaged, full, of a newer program. Its message names the file and the reason, for the user to read.</summary>
public sealed class ArchiveException : IOException
{
    /// <summary>With a message of one line.</summary>
    public ArchiveException(string message) : base(message) { }

    /// <summary>With a message of one line, and what was behind it.</summary>
    public ArchiveException(string message, Exception inner) : base(message, inner) { }

    /// <summary>With a message of one line, and the system's number of the fault.</summary>
    public ArchiveException(string message, int hresult) : base(message, hresult) { }

    /// <summary>Without a message.</summary>
    public ArchiveException() { }
}

using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Upkeep;

/// <summary>How an archive is restored.</summary>
public sealed record RestoreOptions
{
    /// <summary>The archive becomes what the backup is, even if it is whole, and even if the backup is damaged; pages that it has gained since stay aside. False: an archive that is whole is refused, and of a damaged one the pages that the backup has not are read again.</summary>
    public bool Force { get; init; }

    /// <summary>How many pages are read at a time, from 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Called for each page that was read again.</summary>
    public Action? PageRead { get; init; }

    /// <summary>Tells when a page was added where the database cannot, and the name of the folder for what is set aside.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How a page is understood.</summary>
    internal Func<RawPage, Reading> Read { get; init; } = page => Reader.Read(ArticleReader.Read(page));
}

using NodaTime;
using Sutra.Pages.Inputs;

namespace Sutra.Archive.Exports;

/// <summary>A page of an archive on its way out.</summary>
/// <param name="Id">Its article's id.</param>
/// <param name="Revision">The article's revision that it is, from 1.</param>
/// <param name="First">When the article was first added.</param>
/// <param name="Added">When this revision was.</param>
/// <param name="Page">The page as it came, under an id that no other page of the export has; null where it cannot be read.</param>
/// <param name="Fault">Why not, in one line that names the file; null where it can.</param>
public sealed record ExportedPage(string Id, int Revision, Instant First, Instant Added, RawPage? Page, string? Fault);

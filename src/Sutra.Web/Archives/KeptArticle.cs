using NodaTime;
using Sutra.Stories.Readings;

namespace Sutra.Web.Archives;

/// <summary>An article of the archive, read again from its page.</summary>
/// <param name="Reading">What is understood of it.</param>
/// <param name="Revision">Its newest revision, from 1.</param>
/// <param name="Added">When that was added.</param>
internal sealed record KeptArticle(Reading Reading, int Revision, Instant Added);

namespace Sutra.Web.Tests.Browser;

/// <summary>A page of the walk.</summary>
/// <param name="Name">What failures call it, and pictures.</param>
/// <param name="Start">Its path; or, where there is a link or something is sent, where one goes from.</param>
/// <param name="Link">The link that leads to it, as a selector; null where the path is known.</param>
/// <param name="Sent">So many pages of samples/ are brought to the form at the start, and it is the answer.</param>
/// <param name="Status">The status meant.</param>
/// <param name="IsClosed">Whether it is on the server that wants a token, which has an empty archive.</param>
internal sealed record Place(string Name, string Start, string? Link = null, int Sent = 0, int Status = 200, bool IsClosed = false);

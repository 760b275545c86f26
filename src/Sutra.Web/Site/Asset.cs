namespace Sutra.Web.Site;

/// <summary>A file that pages need: a style sheet, a script, a font.</summary>
/// <param name="Path">Its path on the server, with a hash of its content in the name, so that browsers may keep it for good.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record Asset(string Path, string Type, byte[] Bytes);

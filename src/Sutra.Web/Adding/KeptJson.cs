using Sutra.Archive.Keeping;
using Sutra.Stories.Json;

namespace Sutra.Web.Adding;

/// <summary>What was done with a page as a line of JSON, the same from the command line and the server.</summary>
internal static class KeptJson
{
    /// <summary>A page that is kept.</summary>
    public static void WriteLine(Stream output, Kept kept) => JsonText.WriteObject(output, JsonText.Compact, json =>
    {
        json.WriteString("id", kept.Id);
        json.WriteNumber("article", kept.Article);
        json.WriteNumber("revision", kept.Revision);
        json.WriteString("kept", JsonText.NameOf(kept.As));
    });

    /// <summary>An input or a part of one that is not.</summary>
    public static void WriteFailure(Stream output, string name, string reason) => JsonText.WriteObject(output, JsonText.Compact, json =>
    {
        json.WriteString("failed", name);
        json.WriteString("reason", reason);
    });
}

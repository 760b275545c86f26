using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Sutra.Web.Html;

namespace Sutra.Web.Site;

/// <summary>The files that pages need, all of them embedded in the program.</summary>
internal static partial class Assets
{
    /// <summary>Where they are on the server.</summary>
    public const string Folder = "/assets/";

    private static readonly Dictionary<string, Asset> s_byPath = new(StringComparer.Ordinal);

    /// <summary>The style sheet.</summary>
    public static Asset Style { get; } = Add("sutra.css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(Font().Replace(EmbeddedText.Of("site-fonts.css") + EmbeddedText.Of("parts.css") + EmbeddedText.Of("site.css") + EmbeddedText.Of("stories.css"), m => $"url({AddFont(m.Groups[1].Value).Path})")));

    /// <summary>The script: what pages can do better with one, and nothing that they cannot do without.</summary>
    public static Asset Script { get; } = Add("sutra.js", "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(EmbeddedText.Of("site.js") + EmbeddedText.Of("stories.js")));

    /// <summary>The picture in the browser's tab.</summary>
    public static Asset Icon { get; } = Add("sutra.svg", "image/svg+xml", EmbeddedText.Bytes("sutra.svg"));

    /// <summary>The file of a path; null where there is none.</summary>
    public static Asset? Find(string path) => s_byPath.GetValueOrDefault(path);

    private static Asset AddFont(string name) => Add(name, "font/woff2", EmbeddedText.Bytes(name));

    private static Asset Add(string name, string type, byte[] bytes)
    {
        var hash = Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, 9));
        var dot = name.LastIndexOf('.');
        var asset = new Asset($"{Folder}{name[..dot]}.{hash}{name[dot..]}", type, bytes);
        s_byPath[asset.Path] = asset;
        return asset;
    }

    [GeneratedRegex(@"url\(([a-z0-9-]+\.woff2)\)")]
    private static partial Regex Font();
}

using System.Text;

namespace Sutra.Web.Html;

/// <summary>Style sheets and scripts that the program carries with it.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a file, its lines ended by a line feed.</summary>
    public static string Of(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(string name) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name + " is not embedded.");
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sutra.Web.Labels;

namespace Sutra.Web.Html;

/// <summary>Writes HTML whose elements close in the order they opened and whose text is escaped, Bengali left as itself.</summary>
internal sealed class Markup(TextWriter writer)
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; attributes of null are left out.</summary>
    public void Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        _open.Push(tag);
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close()
    {
        writer.Write("</");
        writer.Write(_open.Pop());
        writer.Write('>');
    }

    /// <summary>Closes it and ends the line, which keeps the file readable to those who look into it.</summary>
    public void CloseLine()
    {
        Close();
        writer.Write('\n');
    }

    /// <summary>An element with a text in it.</summary>
    public void Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Text(text);
        Close();
    }

    /// <summary>An element that has no content and no end tag (meta).</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(tag, attributes);
        writer.Write('\n');
    }

    /// <summary>Text, escaped.</summary>
    public void Text(string text) => s_encoder.Encode(writer, Printable.Of(text));

    /// <summary>Text of this program's own that is markup already: the doctype, the style sheet.</summary>
    public void Raw(string markup) => writer.Write(markup);

    private void WriteTag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) { continue; }
            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            Text(value);
            writer.Write('"');
        }
        writer.Write('>');
    }
}

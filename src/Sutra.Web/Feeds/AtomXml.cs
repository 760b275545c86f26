using System.Text;
using System.Xml;
using NodaTime.Text;

namespace Sutra.Web.Feeds;

/// <summary>Writes a feed as Atom 1.0 (RFC 4287).</summary>
internal static class AtomXml
{
    /// <summary>The media type.</summary>
    public const string Type = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed.</summary>
    public static byte[] Write(Feed feed, string author)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            Text(xml, "id", feed.Id);
            Text(xml, "title", feed.Title);
            Text(xml, "updated", InstantPattern.General.Format(feed.Updated));
            Author(xml, author);
            Link(xml, "self", Type, feed.Self);
            Link(xml, "alternate", "text/html", feed.Page);
            foreach (var entry in feed.Entries) { WriteEntry(xml, entry); }
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        if (entry.Published is { } published) { Text(xml, "published", InstantPattern.General.Format(published)); }
        Text(xml, "updated", InstantPattern.General.Format(entry.Updated));
        if (entry.Author is { } author) { Author(xml, author); }
        Link(xml, "alternate", "text/html", entry.Page);
        Text(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", Clean(address));
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    // What XML cannot hold at all, however it is escaped.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) { clean.Append(rune.ToString()); }
        }
        return clean.ToString();
    }
}

namespace Sutra.Pages.Html.Markup;

/// <summary>The attributes that this reader looks at.</summary>
internal enum Attr : byte
{
    None,
    Alt, AriaCurrent, Class, Color, Content, DateTime, Face, Hidden, Href, HttpEquiv, Id, ItemProp, Lang, Name, Property, Pubdate, Rel, Role, Size, Src, Style, Title, Type, XmlLang,
}

/// <summary>The attributes' names.</summary>
internal static class Attrs
{
    /// <summary>How many there are, <see cref="Attr.None"/> included.</summary>
    public const int Count = (int)Attr.XmlLang + 1;

    /// <summary>The attribute of this name in any case.</summary>
    public static Attr Find(ReadOnlySpan<byte> name)
    {
        if (name.Length is < 2 or > 12) { return Attr.None; }
        return (name[0] | 0x20, name.Length) switch
        {
            ('a', 3) => Is(name, "alt", Attr.Alt),
            ('a', 12) => Is(name, "aria-current", Attr.AriaCurrent),
            ('c', 5) => (name[1] | 0x20) == 'l' ? Is(name, "class", Attr.Class) : Is(name, "color", Attr.Color),
            ('c', 7) => Is(name, "content", Attr.Content),
            ('d', 8) => Is(name, "datetime", Attr.DateTime),
            ('f', 4) => Is(name, "face", Attr.Face),
            ('h', 4) => Is(name, "href", Attr.Href),
            ('h', 6) => Is(name, "hidden", Attr.Hidden),
            ('h', 10) => Is(name, "http-equiv", Attr.HttpEquiv),
            ('i', 2) => Is(name, "id", Attr.Id),
            ('i', 8) => Is(name, "itemprop", Attr.ItemProp),
            ('l', 4) => Is(name, "lang", Attr.Lang),
            ('n', 4) => Is(name, "name", Attr.Name),
            ('p', 7) => Is(name, "pubdate", Attr.Pubdate),
            ('p', 8) => Is(name, "property", Attr.Property),
            ('r', 3) => Is(name, "rel", Attr.Rel),
            ('r', 4) => Is(name, "role", Attr.Role),
            ('s', 3) => Is(name, "src", Attr.Src),
            ('s', 4) => Is(name, "size", Attr.Size),
            ('s', 5) => Is(name, "style", Attr.Style),
            ('t', 4) => Is(name, "type", Attr.Type),
            ('t', 5) => Is(name, "title", Attr.Title),
            ('x', 8) => Is(name, "xml:lang", Attr.XmlLang),
            _ => Attr.None,
        };
    }

    private static Attr Is(ReadOnlySpan<byte> name, string wanted, Attr attr) => System.Text.Ascii.EqualsIgnoreCase(name, wanted) ? attr : Attr.None;
}

using System.Text;

namespace Sutra.Pages.Html.Markup;

/// <summary>Tells what a start tag's attributes say of its element; class names are looked up once and remembered.</summary>
internal sealed class ElementReader(MarkupReader reader)
{
    // Real pages have some hundred class attributes each; a hostile one may have no end of them.
    private const int MostNames = 8192;
    private const int LongestName = 4000;

    private readonly Dictionary<string, NameHint> _names = new(StringComparer.Ordinal);
    private readonly char[] _name = new char[LongestName];

    /// <summary>What the names say of the element whose start tag was read last.</summary>
    public NameHint Read()
    {
        var name = Known(reader.Raw(Attr.Class));
        return new NameHint(name.Class, HintOf(name.Hint));
    }

    /// <summary>Whether the element is hidden from readers by its own attributes.</summary>
    public bool IsHidden() => reader.Has(Attr.Hidden) && reader.Tag != Tag.Body || reader.Has(Attr.Style) && IsInvisible(reader.Raw(Attr.Style));

    private Hint HintOf(Hint ofClass)
    {
        if (reader.Tag is Tag.Html or Tag.Body) { return Hint.None; }
        if (OfProperty() is var p and not Hint.None) { return p; }
        return Hints.OfElement(reader.Tag) is var n and not Hint.None ? n : OfWords(ofClass);
    }

    /// <summary>What the element's properties and names say of it, whatever element it is.</summary>
    public Hint WithoutElement() => OfProperty() is var p and not Hint.None ? p : OfWords(Known(reader.Raw(Attr.Class)).Hint);

    private Hint OfProperty()
    {
        if (reader.Has(Attr.Role) && Hints.OfRole(Chars(reader.Raw(Attr.Role))) is var r and not Hint.None) { return r; }
        return reader.Has(Attr.ItemProp) ? Hints.OfItem(Chars(reader.Raw(Attr.ItemProp))) : Hint.None;
    }

    private Hint OfWords(Hint ofClass) =>
        reader.Has(Attr.Id) && reader.Raw(Attr.Id) is { IsEmpty: false } id ? Hints.Stronger(ofClass, Known(id).Hint) : ofClass;

    /// <summary>A name as one string however often it is met, its references replaced.</summary>
    public string NameOf(ReadOnlySpan<byte> raw) => Known(raw).Class;

    private NameHint Known(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) { return new NameHint("", Hint.None); }
        var raw = Chars(bytes);
        if (_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(raw, out var known)) { return known; }
        if (_names.Count >= MostNames) { _names.Clear(); }
        var written = raw.ToString();
        var name = CharacterReferences.Decode(written, inAttribute: true);
        return _names[written] = new NameHint(name, Hints.OfWords(name));
    }

    // Good until the next is asked for.
    private ReadOnlySpan<char> Chars(ReadOnlySpan<byte> bytes) => _name.AsSpan(0, Encoding.UTF8.GetChars(bytes.Length > LongestName ? bytes[..LongestName] : bytes, _name));

    private bool IsInvisible(ReadOnlySpan<byte> bytes)
    {
        var style = Chars(bytes);
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + 7)..].TrimStart().TrimStart(':').TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}

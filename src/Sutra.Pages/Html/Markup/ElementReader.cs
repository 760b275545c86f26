namespace Sutra.Pages.Html.Markup;

/// <summary>Tells what a start tag's attributes say of its element; class names are looked up once and remembered.</summary>
internal sealed class ElementReader(MarkupReader reader)
{
    // Real pages have some hundred class attributes each; a hostile one may have no end of them.
    private const int MostNames = 8192;
    private const int LongestName = 4000;

    private readonly Dictionary<string, Hint> _hints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>What the names say of the element whose start tag was read last.</summary>
    public NameHint Read()
    {
        var name = NameOf(reader.Raw(Attr.Class));
        return new NameHint(name, HintOf(name));
    }

    /// <summary>Whether the element is hidden from readers by its own attributes.</summary>
    public bool IsHidden() => reader.Has(Attr.Hidden) && reader.Tag != Tag.Body || reader.Has(Attr.Style) && IsInvisible(reader.Raw(Attr.Style));

    private Hint HintOf(string className)
    {
        if (reader.Tag is Tag.Html or Tag.Body) { return Hint.None; }
        if (OfProperty() is var p and not Hint.None) { return p; }
        return Hints.OfElement(reader.Tag) is var n and not Hint.None ? n : OfWords(className);
    }

    /// <summary>What the element's properties and names say of it, whatever element it is.</summary>
    public Hint WithoutElement(string className) => OfProperty() is var p and not Hint.None ? p : OfWords(className);

    private Hint OfProperty()
    {
        if (reader.Has(Attr.Role) && Hints.OfRole(reader.Raw(Attr.Role)) is var r and not Hint.None) { return r; }
        return reader.Has(Attr.ItemProp) ? Hints.OfItem(reader.Raw(Attr.ItemProp)) : Hint.None;
    }

    private Hint OfWords(string className)
    {
        var words = className.Length == 0 ? Hint.None : Remembered(className);
        return reader.Has(Attr.Id) && reader.Raw(Attr.Id) is { IsEmpty: false } id ? Hints.Stronger(words, Remembered(NameOf(id))) : words;
    }

    private Hint Remembered(string name)
    {
        if (_hints.TryGetValue(name, out var hint)) { return hint; }
        if (_hints.Count >= MostNames) { _hints.Clear(); }
        return _hints[name] = Hints.OfWords(name);
    }

    /// <summary>A name as one string however often it is met, its references replaced.</summary>
    public string NameOf(ReadOnlySpan<char> raw)
    {
        if (raw.IsEmpty) { return ""; }
        if (raw.Length > LongestName) { raw = raw[..LongestName]; }
        if (_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(raw, out var known)) { return known; }
        if (_names.Count >= MostNames) { _names.Clear(); }
        return _names[raw.ToString()] = CharacterReferences.Decode(raw, inAttribute: true);
    }

    private static bool IsInvisible(ReadOnlySpan<char> style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + 7)..].TrimStart().TrimStart(':').TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}

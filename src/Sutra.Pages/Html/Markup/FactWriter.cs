using System.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Html.Markup;

/// <summary>Notes a page's facts as its elements come: meta tags, links, scripts, the words of pictures, marked elements.</summary>
internal sealed class FactWriter(MarkupReader reader)
{
    private const int LongestText = 500;

    // Bytes that so many characters take up at most.
    private const int LongestRaw = LongestText * 3;

    // Pages that mark everything mark nothing.
    private const int MostMarked = 4000;
    private const int MostImages = 400;

    private readonly TextBuffer _text = new();
    private readonly TextBuffer _undecoded = new();
    private readonly List<(int Mark, int From)> _open = [];
    private PageFacts _facts = new();
    private bool _oldFont;

    /// <summary>Starts on a page; <paramref name="oldFont"/> says that it is in an old 8-bit font.</summary>
    public void Open(bool oldFont)
    {
        _oldFont = oldFont;
        _facts = new PageFacts();
        _text.Clear();
        _open.Clear();
    }

    public PageFacts Close() => _facts;

    public void Language()
    {
        if (_facts.Language is null && (reader.Value(Attr.Lang) ?? reader.Value(Attr.XmlLang)) is { Length: > 0 } language) { _facts.Language = language; }
    }

    public void Meta()
    {
        if (!reader.Has(Attr.Content)) { return; }
        var name = reader.Value(Attr.Property) ?? reader.Value(Attr.Name) ?? reader.Value(Attr.ItemProp) ?? reader.Value(Attr.HttpEquiv);
        if (name is not null && reader.Value(Attr.Content) is { } content && !string.IsNullOrWhiteSpace(content)) { _facts.Metas.Add((name.Trim(), Readable(content.Trim()))); }
    }

    public void Link()
    {
        if (reader.Value(Attr.Rel) is { } rel) { _facts.Links.Add(new PageLink(rel, reader.Value(Attr.Href), reader.Value(Attr.Type), reader.Value(Attr.Title))); }
    }

    public void Image()
    {
        if (_facts.ImageTexts.Count < MostImages && reader.Raw(Attr.Alt).Length > 0) { _facts.ImageTexts.Add(reader.Value(Attr.Alt)!); }
    }

    /// <summary>The title; the head's own before any other.</summary>
    public void Title((int From, int To) text, bool inHead)
    {
        if (_facts.Title is null || inHead && !_facts.HasHeadTitle) { _facts.Title = Readable(CharacterReferences.Decode(Encoding.UTF8.GetString(reader.Slice(text).Span), inAttribute: false)); }
        _facts.HasHeadTitle |= inHead;
    }

    public void Script(string? type, string? id, (int From, int To) text) => _facts.Scripts.Add(new PageScript(type, id, reader.Slice(text)));

    /// <summary>Notes the element whose start tag was read last where it says what it holds; its place among the marked, or -1.</summary>
    public int Mark(bool inArticle, bool inAside)
    {
        var tag = reader.Tag;
        if (!(tag == Tag.Time || reader.Has(Attr.ItemProp) || reader.Has(Attr.Property) && tag != Tag.Meta || tag == Tag.Abbr && reader.Has(Attr.Title) || reader.Has(Attr.AriaCurrent)) || _facts.Marked.Count >= MostMarked) { return -1; }
        _facts.Marked.Add(new MarkedElement
        {
            Name = tag == Tag.Other ? Encoding.UTF8.GetString(reader.NameText).ToLowerInvariant() : Tags.NameOf(tag),
            ItemProp = reader.Value(Attr.ItemProp),
            Property = reader.Value(Attr.Property),
            Class = reader.Value(Attr.Class),
            DateTime = reader.Value(Attr.DateTime),
            Content = reader.Value(Attr.Content),
            Title = reader.Value(Attr.Title),
            IsCurrent = reader.Value(Attr.AriaCurrent) is { Length: > 0 } current && current != "false",
            IsPubdate = reader.Has(Attr.Pubdate),
            InArticle = inArticle,
            InAside = inAside,
        });
        return _facts.Marked.Count - 1;
    }

    public void OpenMark(int mark) => _open.Add((mark, _text.Length));

    private string Readable(string text) => _oldFont || text.Contains('&', StringComparison.Ordinal) ? PageText.Mend(text, _oldFont) : text;

    /// <summary>Text inside marked elements is noted as far as it may be wanted.</summary>
    public void Text(ReadOnlySpan<byte> raw)
    {
        if (_open.Count == 0 || _text.Length - _open[^1].From >= LongestText) { return; }
        _undecoded.Clear();
        _undecoded.Append(raw.Length > LongestRaw ? raw[..LongestRaw] : raw);
        _text.AppendDecoded(_undecoded.Text);
    }

    public void CloseMark(int mark)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Mark != mark) { continue; }
            var from = _open[i].From;
            _facts.Marked[mark].Text = _text.Text.Slice(from, Math.Min(LongestText, _text.Length - from)).ToString();
            _open.RemoveAt(i);
            break;
        }
        if (_open.Count == 0) { _text.Clear(); }
    }
}

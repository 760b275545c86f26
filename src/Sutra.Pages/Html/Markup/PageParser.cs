using System.Runtime.InteropServices;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Html.Markup;

/// <summary>Reads a page's markup once, as a browser would build its tree (HTML standard, 13.2.6), and keeps no tree: blocks, boxes and facts.</summary>
/// <remarks>
/// Scripting counts as on: what stands in noscript is no part of the page. Where the standard moves elements about (misnested
/// formatting), only what the text in them is (linked, bold, hidden) is carried on. One parser reads page after page.
/// </remarks>
internal sealed partial class PageParser
{
    [ThreadStatic]
    private static PageParser? t_idle;

    private readonly MarkupReader _reader = new();
    private readonly ElementStack _stack = new();
    private readonly FormattingList _formatting = new();
    private readonly BlockWriter _blocks = new();
    private readonly ushort[] _dropped = new ushort[256];
    private readonly FactWriter _facts;
    private readonly ElementReader _elements;
    private int _serial;
    private int _paragraphs;
    private int _articles;
    private int _asides;
    private bool _bodySeen;
    private bool _formSeen;
    private bool _fostering;

    private PageParser()
    {
        _facts = new FactWriter(_reader);
        _elements = new ElementReader(_reader);
    }

    /// <summary>The page's blocks and facts. Never throws on content; linear in its length.</summary>
    /// <param name="html">The page in UTF-8; the facts hold on to it.</param>
    public static (PageBlocks Blocks, PageFacts Facts) Parse(ReadOnlyMemory<byte> html)
    {
        var page = MemoryMarshal.TryGetArray(html, out var array) ? array : new ArraySegment<byte>(html.ToArray());
        var parser = t_idle ?? new PageParser();
        t_idle = null;
        var parsed = parser.Read(page, oldFont: false);
        // A page in an old font has short lines too, a headline above all, that only the rest of the page gives away.
        if (parser._blocks.MetOldFont) { parsed = parser.Read(page, oldFont: true); }
        parser._reader.Open(default);
        t_idle = parser;
        return parsed;
    }

    private (PageBlocks Blocks, PageFacts Facts) Read(ArraySegment<byte> html, bool oldFont)
    {
        _reader.Open(html);
        _stack.Clear();
        _formatting.Clear();
        _blocks.Open(oldFont);
        _facts.Open(oldFont);
        Array.Clear(_dropped);
        (_serial, _paragraphs, _articles, _asides, _bodySeen, _formSeen, _fostering) = (0, 0, 0, 0, false, false, false);
        _stack.Add(new OpenElement { Tag = Tag.Html, Mark = -1 });
        for (var piece = _reader.Next(); piece != Piece.End; piece = _reader.Next(_stack.Top.Mode == Mode.Foreign))
        {
            switch (piece)
            {
                case Piece.Text: OnText(_reader.Text); break;
                case Piece.Start: OnStart(_reader.Tag); break;
                default: OnFinish(_reader.Tag); break;
            }
        }
        while (_stack.Count > 1) { Pop(); }
        return (_blocks.Close(), _facts.Close());
    }

    private void OnText(ReadOnlySpan<byte> text)
    {
        if (_stack.Top.Mode == Mode.Template) { return; }
        if (!_bodySeen)
        {
            if (Blank.Is(text)) { return; }
            StartBody();
        }
        while (_stack.Top.Mode == Mode.ColumnGroup && !Blank.Is(text)) { Pop(); }
        _facts.Text(text);
        if (_stack.Top.Mode is Mode.Select or Mode.Foreign) { return; }
        if (!IsTableContext(_stack.Top.Tag)) { Reconstruct(); _blocks.Add(text); }
        else if (Blank.Is(text)) { _blocks.Add(text); }
        else { Reconstruct(); if (IsTableContext(_stack.Top.Tag)) { _blocks.AddBeforeTable(text); } else { _blocks.Add(text); } }
    }

    private void OnStart(Tag tag)
    {
        if (!_bodySeen && _stack.Top.Mode != Mode.Template)
        {
            if (Tags.Has(tag, TagTraits.HeadPart)) { HeadStart(tag, inHead: true); return; }
            if (tag == Tag.Frameset) { _reader.ReadRest(); return; }
            StartBody();
            if (tag == Tag.Body) { return; }
        }
        while (!Start(tag)) { }
    }

    private void OnFinish(Tag tag)
    {
        if (!_bodySeen)
        {
            if (_stack.Top.Mode == Mode.Template) { Finish(tag, Mode.Template); return; }
            if (tag is not (Tag.Body or Tag.Html or Tag.Br)) { return; }
            StartBody();
        }
        while (!Finish(tag, _stack.Top.Mode)) { }
    }

    private void StartBody()
    {
        _bodySeen = true;
        _stack.Add(new OpenElement { Tag = Tag.Body, Mark = -1 });
    }

    // Each of these returns false where the tag is to be looked at again under other rules, having closed or opened something.
    private bool Start(Tag tag) => _stack.Top.Mode switch
    {
        Mode.Template => TemplateStart(tag),
        Mode.Foreign => ForeignStart(tag),
        Mode.Select => SelectStart(tag),
        Mode.Table => TableStart(tag),
        Mode.TableBody => TableBodyStart(tag),
        Mode.Row => RowStart(tag),
        Mode.Cell => CellStart(tag),
        Mode.Caption => CaptionStart(tag),
        Mode.ColumnGroup => ColumnGroupStart(tag),
        _ => BodyStart(tag),
    };

    private bool Finish(Tag tag, Mode mode) => mode switch
    {
        Mode.Template => tag != Tag.Template || PopTemplate(),
        Mode.Foreign => ForeignFinish(tag),
        Mode.Select => SelectFinish(tag),
        Mode.Table => TableFinish(tag),
        Mode.TableBody => TableBodyFinish(tag),
        Mode.Row => RowFinish(tag),
        Mode.Cell => CellFinish(tag),
        Mode.Caption => CaptionFinish(tag),
        Mode.ColumnGroup => ColumnGroupFinish(tag),
        _ => BodyFinish(tag),
    };

    private static bool IsTableContext(Tag tag) => tag is Tag.Table or Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Tr;
}

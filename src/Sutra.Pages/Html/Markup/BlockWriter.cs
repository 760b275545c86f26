using Sutra.Pages.Inputs;

namespace Sutra.Pages.Html.Markup;

/// <summary>Makes blocks and boxes of a page's text and elements as they come.</summary>
internal sealed class BlockWriter
{
    // Text between the rows of a table stands before the table; past this many such texts a page is left as it is written.
    private const int MostFostered = 200;

    private readonly TextBuffer _text = new();
    private readonly TextBuffer _undecoded = new();
    private List<Block> _blocks = [];
    private List<Box> _boxes = [];
    private Box _box = new("body", "", null, 0);
    private int _linkLetters;
    private int _inLink;
    private int _inBold;
    private bool _allBold = true;

    // Where blocks go while text is read that stands in a table and is shown before it; -1 where they go to the end.
    private int _insertAt = -1;
    private int _fosterDepth;
    private int _fostered;
    private int _tableIndex;
    private int _boxesBefore;
    private Box? _afterFoster;
    private bool _oldFont;

    /// <summary>Whether some block was in an old 8-bit font beyond doubt.</summary>
    public bool MetOldFont { get; private set; }

    /// <summary>How many elements around hide what is in them.</summary>
    public int Skipping { get; private set; }

    /// <summary>Starts on a page.</summary>
    /// <param name="oldFont">Whether it is known to be in an old 8-bit font, so that a word or two are enough evidence.</param>
    public void Open(bool oldFont)
    {
        (_oldFont, MetOldFont) = (oldFont, false);
        _blocks = [];
        _boxes = [];
        _box = new Box("body", "", null, 0);
        _boxes.Add(_box);
        (_linkLetters, _inLink, _inBold, Skipping, _fosterDepth, _fostered, _insertAt) = (0, 0, 0, 0, 0, 0, -1);
        _allBold = true;
        _text.Clear();
    }

    public PageBlocks Close()
    {
        Flush();
        for (var box = _box; box is not null; box = box.Parent) { box.End = _blocks.Count; }
        for (var i = 0; i < _blocks.Count; i++) { _blocks[i].Index = i; }
        return new PageBlocks(_blocks, _boxes);
    }

    public void Enter(Effect effect)
    {
        if ((effect & Effect.Link) != Effect.None) { _inLink++; }
        if ((effect & Effect.Bold) != Effect.None) { _inBold++; }
        if ((effect & Effect.Skip) != Effect.None) { Skipping++; }
        if ((effect & Effect.Fostered) != Effect.None) { EnterFoster(); }
    }

    public void Leave(Effect effect)
    {
        if ((effect & Effect.Box) != Effect.None) { CloseBox(); }
        if ((effect & Effect.Link) != Effect.None) { _inLink--; }
        if ((effect & Effect.Bold) != Effect.None) { _inBold--; }
        if ((effect & Effect.Skip) != Effect.None) { Skipping--; }
        if ((effect & Effect.Fostered) != Effect.None) { LeaveFoster(); }
    }

    public void OpenBox(Tag tag, string name, NameHint hint, Hint byWords)
    {
        Flush();
        var outer = _box;
        _box = new Box(name, hint.Class, outer, _insertAt < 0 ? _blocks.Count : _insertAt) { Own = hint.Hint, ByWords = byWords };
        outer.Children.Add(_box);
        _boxes.Add(_box);
    }

    public void CloseBox()
    {
        Flush();
        _box.End = _insertAt < 0 ? _blocks.Count : _insertAt;
        _box = _box.Parent!;
    }

    public void Add(ReadOnlySpan<byte> raw, bool decode = true)
    {
        if (Skipping > 0) { return; }
        if (Blank.IsAscii(raw)) { _text.Append(' '); return; }
        var before = _text.Length;
        if (decode && raw.Contains((byte)'&'))
        {
            _undecoded.Clear();
            _undecoded.Append(raw);
            _text.AppendDecoded(_undecoded.Text);
        }
        else { _text.Append(raw); }
        var text = _text.Text[before..];
        if (text.IsWhiteSpace()) { _text.Cut(before); _text.Append(' '); return; }
        if (_inLink > 0) { _linkLetters += Prose.Weigh(text); }
        if (_inBold == 0) { _allBold = false; }
    }

    /// <summary>One line break ends a paragraph where a sentence ends before it or all of it was bold (a headline or name over what follows), two do always.</summary>
    public void Break()
    {
        if (Skipping > 0) { return; }
        var text = _text.Text.TrimEnd(' ');
        var bold = _allBold && _inBold == 0 && _box.Name is not ['h', >= '1' and <= '6'];
        if (text.Length > 0 && (text[^1] is '\n' or '\r' || bold || Prose.EndsSentence(text[Math.Max(0, text.Length - 8)..]))) { Flush(); }
        else { _text.Append('\n'); }
    }

    public void Flush()
    {
        if (_text.Length == 0) { return; }
        var text = BlockText.Of(_text.Text, _oldFont, out var isOld);
        MetOldFont |= isOld;
        if (text.Length > 0 && !IsOnlyMarks(text)) { Add(new Block(text, _box, _linkLetters, _allBold)); }
        _text.Clear();
        _linkLetters = 0;
        _allBold = true;
    }

    /// <summary>Text that stands between a table's rows.</summary>
    public void AddBeforeTable(ReadOnlySpan<byte> raw)
    {
        EnterFoster();
        Add(raw);
        LeaveFoster();
    }

    private void Add(Block block)
    {
        if (_insertAt < 0) { _blocks.Add(block); return; }
        _blocks.Insert(_insertAt++, block);
        for (var i = _tableIndex; i < _boxesBefore; i++) { _boxes[i].Shift(); }
    }

    /// <summary>Says that a table, a list or a quotation opens: a figure that holds one is no picture with its caption.</summary>
    public void HoldMore()
    {
        for (var box = _box; box is not null; box = box.Parent)
        {
            if (box.Name == "figure") { box.Own = box.ByWords; }
        }
    }

    private void EnterFoster()
    {
        if (_fosterDepth++ > 0) { return; }
        Flush();
        _afterFoster = _box;
        var table = _box;
        while (table is { Name: not "table", Parent: not null }) { table = table.Parent; }
        if (table.Parent is null || _fostered++ >= MostFostered) { return; }
        _insertAt = table.First;
        _tableIndex = _boxes.LastIndexOf(table);
        _boxesBefore = _boxes.Count;
        _box = table.Parent;
    }

    private void LeaveFoster()
    {
        if (--_fosterDepth > 0) { return; }
        Flush();
        _insertAt = -1;
        _box = _afterFoster!;
    }

    private static bool IsOnlyMarks(string text) => text.Length < 4 && Prose.Weigh(text) == 0;
}

namespace Sutra.Pages.Html.Markup;

/// <content>Opening and closing elements.</content>
internal sealed partial class PageParser
{
    private void Push(Tag tag) => Push(tag, _stack.Top.Mode);

    // The element whose start tag was read last.
    private void Push(Tag tag, Mode mode)
    {
        if (_stack.IsFull) { if (_dropped[(int)tag] < ushort.MaxValue) { _dropped[(int)tag]++; } return; }
        var name = _reader.NameText;
        var element = new OpenElement { Tag = tag, Mode = mode, Serial = ++_serial, Mark = -1 };
        if (tag == Tag.Other) { (element.NameFrom, element.NameLength) = (_reader.Range.From + 1, name.Length); }
        if (mode != Mode.Template) { Mark(ref element); }
        var traits = tag == Tag.Other ? Tags.OfOther(name) : Tags.Of(tag);
        if (tag is Tag.Table or Tag.Blockquote or Tag.Pre or Tag.Ul or Tag.Ol) { _blocks.HoldMore(); }
        var foster = Foster();
        var hint = default(NameHint);
        if (_blocks.Skipping == 0) { element.Effect = EffectOf(tag, traits, out hint); }
        Enter(ref element, foster, traits, hint, byWords: tag == Tag.Figure && element.Effect == Effect.Box ? _elements.WithoutElement() : hint.Hint);
        if ((traits & TagTraits.Formatting) != TagTraits.None)
        {
            _formatting.Add(new FormattingElement { Tag = tag, Effect = element.Effect & ~Effect.Fostered, Serial = element.Serial, IsOpen = true, Range = _reader.Range, Name = hint }, _reader);
        }
    }

    // An element that no tag opens.
    private void PushImplied(Tag tag, Mode mode)
    {
        if (_stack.IsFull) { return; }
        var element = new OpenElement { Tag = tag, Mode = mode, Serial = ++_serial, Mark = -1, Effect = _blocks.Skipping == 0 && Tags.Has(tag, TagTraits.Block) ? Effect.Box : Effect.None };
        Enter(ref element, Foster(), Tags.Of(tag), new NameHint("", Hint.None), Hint.None);
    }

    private Effect Foster() => _fostering && IsTableContext(_stack.Top.Tag) ? Effect.Fostered : Effect.None;

    private void Enter(ref OpenElement element, Effect foster, TagTraits traits, NameHint hint, Hint byWords)
    {
        _blocks.Enter(foster | (element.Effect & ~Effect.Box));
        if ((element.Effect & Effect.Box) != Effect.None)
        {
            var name = element.Tag == Tag.Other ? _elements.NameOf(_reader.Slice((element.NameFrom, element.NameFrom + element.NameLength)).Span).ToLowerInvariant() : Tags.NameOf(element.Tag);
            _blocks.OpenBox(element.Tag, name, hint, byWords);
        }
        element.Effect |= foster;
        if (element.Tag == Tag.P) { _paragraphs++; }
        Count(element.Tag, 1);
        _stack.Add(element);
    }

    private void Mark(ref OpenElement element)
    {
        element.Mark = _facts.Mark(_articles > 0 || IsArticle(element.Tag), _asides > 0 || IsAside(element.Tag));
        if (element.Mark >= 0) { _facts.OpenMark(element.Mark); }
    }

    private Effect EffectOf(Tag tag, TagTraits traits, out NameHint hint)
    {
        hint = default;
        if ((traits & TagTraits.Skipped) != TagTraits.None || _elements.IsHidden()) { return Effect.Skip; }
        hint = _elements.Read();
        if ((traits & TagTraits.Block) != TagTraits.None || tag != Tag.A && hint.Hint is Hint.Related or Hint.Comments or Hint.Caption) { return Effect.Box; }
        if (tag == Tag.A) { return _reader.Has(Attr.Href) ? Effect.Link : Effect.None; }
        return tag is Tag.B or Tag.Strong ? Effect.Bold : Effect.None;
    }

    // An element that holds nothing: one that is named a caption or a list of pointers parts the text all the same.
    private void AddVoid(Tag tag)
    {
        if (_facts.Mark(_articles > 0, _asides > 0) is >= 0 and var mark) { _facts.OpenMark(mark); _facts.CloseMark(mark); }
        if (_blocks.Skipping > 0 || Tags.Has(tag, TagTraits.Skipped)) { return; }
        var block = Tags.Has(tag, TagTraits.Block);
        if (!block && !_reader.Has(Attr.Class) && !_reader.Has(Attr.Id) && !_reader.Has(Attr.ItemProp) || _elements.IsHidden()) { return; }
        var hint = _elements.Read();
        if (!block && hint.Hint is not (Hint.Related or Hint.Comments or Hint.Caption)) { return; }
        _blocks.OpenBox(tag, Tags.NameOf(tag), hint, hint.Hint);
        _blocks.CloseBox();
    }

    private void Pop()
    {
        do
        {
            ref var top = ref _stack.Top;
            _blocks.Leave(top.Effect);
            if (top.Mark >= 0) { _facts.CloseMark(top.Mark); }
            if (top.Tag == Tag.P) { _paragraphs--; }
            Count(top.Tag, -1);
            if (Tags.Has(top.Tag, TagTraits.Formatting) && _formatting.IndexOf(top.Serial) is >= 0 and var at) { _formatting[at].IsOpen = false; }
            _stack.RemoveTop();
        }
        while (_stack.Top.Tag == Tag.Ghost);
    }

    private void PopTo(int index)
    {
        while (_stack.Count > index) { Pop(); }
    }

    // Takes an element out of the middle of the stack: what is open in it stays open, and its box ends when that ends.
    private void TakeOut(int index, bool keepsHiding)
    {
        if (index == _stack.Count - 1) { Pop(); return; }
        ref var element = ref _stack[index];
        var gone = element.Effect & (Effect.Link | Effect.Bold | (keepsHiding ? Effect.None : Effect.Skip));
        _blocks.Leave(gone);
        element.Effect &= ~gone;
        Count(element.Tag, -1);
        element.Tag = Tag.Ghost;
    }

    private void Count(Tag tag, int by)
    {
        if (IsArticle(tag)) { _articles += by; }
        else if (IsAside(tag)) { _asides += by; }
    }

    private static bool IsArticle(Tag tag) => tag is Tag.Article or Tag.Main or Tag.Header;

    private static bool IsAside(Tag tag) => tag is Tag.Aside or Tag.Nav or Tag.Footer;

    private void EndImplied(Tag except = Tag.Ghost)
    {
        while (_stack.Top.Tag != except && Tags.Has(_stack.Top.Tag, TagTraits.ImpliedEnd)) { Pop(); }
    }

    private void CloseParagraph()
    {
        if (_paragraphs > 0 && _stack.InButtonScope(Tag.P) is >= 0 and var at) { PopTo(at); }
    }

    // Opens the formatting elements again that a block's end closed.
    private void Reconstruct()
    {
        if (!_formatting.IsWaiting) { return; }
        for (var i = _formatting.FirstWaiting(); i < _formatting.Count && !_stack.IsFull; i++)
        {
            ref var waiting = ref _formatting[i];
            var element = new OpenElement { Tag = waiting.Tag, Mode = _stack.Top.Mode, Serial = ++_serial, Mark = -1, Effect = waiting.Effect };
            if (_blocks.Skipping > 0) { element.Effect = Effect.None; }
            waiting.Serial = element.Serial;
            waiting.IsOpen = true;
            Enter(ref element, IsTableContext(_stack.Top.Tag) ? Effect.Fostered : Effect.None, Tags.Of(waiting.Tag), waiting.Name, waiting.Name.Hint);
        }
    }
}

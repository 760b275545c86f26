using System.Text;

namespace Sutra.Pages.Html.Markup;

/// <content>The rules for the head and the body (13.2.6.4.4 and 13.2.6.4.7).</content>
internal sealed partial class PageParser
{
    private void HeadStart(Tag tag, bool inHead)
    {
        switch (tag)
        {
            case Tag.Html: _facts.Language(); break;
            case Tag.Meta: _facts.Meta(); AddVoid(tag); break;
            case Tag.Link: _facts.Link(); AddVoid(tag); break;
            case Tag.Title: _facts.Title(_reader.ReadRawText(tag), inHead); break;
            case Tag.Template: Push(tag, Mode.Template); break;
            case Tag.Script: ReadScript(); break;
            case Tag.Style or Tag.Noscript or Tag.Noframes: _reader.ReadRawText(tag); break;
        }
    }

    // Scripts without a source hold what they say in themselves.
    private void ReadScript()
    {
        var (type, id, isOwn) = (_reader.Value(Attr.Type), _reader.Value(Attr.Id), !_reader.Has(Attr.Src));
        var text = _reader.ReadRawText(Tag.Script);
        if (isOwn && _stack.Top.Mode != Mode.Template) { _facts.Script(type, id, text); }
    }

    private bool BodyStart(Tag tag)
    {
        var traits = Tags.Of(tag);
        if ((traits & TagTraits.HeadPart) != TagTraits.None) { HeadStart(tag, inHead: false); return true; }
        if ((traits & TagTraits.TablePart) != TagTraits.None || tag is Tag.Body or Tag.Frameset) { return true; }
        if (tag is Tag.Li or Tag.Dd or Tag.Dt) { CloseItem(tag); }
        if (tag == Tag.Form && _formSeen) { return true; }
        if ((traits & TagTraits.ClosesParagraph) != TagTraits.None) { CloseParagraph(); }
        else { BeforeInline(tag); }
        if (tag is >= Tag.H1 and <= Tag.H6 && _stack.Top.Tag is >= Tag.H1 and <= Tag.H6) { Pop(); }
        BodyOpen(tag, traits);
        return true;
    }

    // What goes on from the block before, and what an element of its own kind ends.
    private void BeforeInline(Tag tag)
    {
        switch (tag)
        {
            case Tag.A: if (_formatting.Find(Tag.A) is >= 0 and var open) { CloseOpenLink(open); } break;
            case Tag.Nobr: Reconstruct(); if (_stack.InScope(Tag.Nobr) >= 0) { CloseFormatting(Tag.Nobr); } break;
            case Tag.Button: if (_stack.InScope(Tag.Button) is >= 0 and var button) { EndImplied(); PopTo(button); } break;
            case Tag.Table: if (!_reader.IsQuirky) { CloseParagraph(); } return;
            case Tag.Option or Tag.Optgroup: if (_stack.Top.Tag == Tag.Option) { Pop(); } break;
            case Tag.Rb or Tag.Rtc: if (_stack.InScope(Tag.Ruby) >= 0) { EndImplied(); } return;
            case Tag.Rp or Tag.Rt: if (_stack.InScope(Tag.Ruby) >= 0) { EndImplied(Tag.Rtc); } return;
            case Tag.Param or Tag.Source or Tag.Track: return;
        }
        Reconstruct();
    }

    private void BodyOpen(Tag tag, TagTraits traits)
    {
        switch (tag)
        {
            case Tag.Br: if (!_elements.IsHidden()) { _blocks.Break(); } break;
            case Tag.Img or Tag.Image: _facts.Image(); AddVoid(Tag.Img); break;
            case Tag.Table: Push(tag, Mode.Table); break;
            case Tag.Select: Push(tag, Mode.Select); break;
            case Tag.Svg or Tag.Math: if (!_reader.ClosesItself) { Push(tag, Mode.Foreign); } break;
            case Tag.Form: _formSeen = true; Push(tag); break;
            case Tag.Applet or Tag.Marquee or Tag.Object: Push(tag); _formatting.AddMarker(); break;
            case Tag.Plaintext: Push(tag); AddRaw(_reader.ReadRest()); break;
            default:
                if ((traits & TagTraits.Void) != TagTraits.None) { AddVoid(tag); }
                else if ((traits & (TagTraits.RawText | TagTraits.EscapableText)) != TagTraits.None) { PushRawText(tag); }
                else { Push(tag); }
                break;
        }
    }

    private void PushRawText(Tag tag)
    {
        Push(tag);
        var pushed = _stack.Top.Tag == tag;
        AddRaw(_reader.ReadRawText(tag));
        if (pushed) { Pop(); }
    }

    private void AddRaw((int From, int To) range)
    {
        _blocks.Add(_reader.Slice(range).Span, decode: false);
    }

    // An item ends the item before it in the same list.
    private void CloseItem(Tag tag)
    {
        for (var i = _stack.Count - 1; i > 0; i--)
        {
            var open = _stack[i].Tag;
            if (open == tag || tag != Tag.Li && open is Tag.Dd or Tag.Dt) { PopTo(i); return; }
            if (Tags.Has(open, TagTraits.Special) && open is not (Tag.Address or Tag.Div or Tag.P)) { return; }
        }
    }

    private void CloseOpenLink(int active)
    {
        var serial = _formatting[active].Serial;
        CloseFormatting(Tag.A);
        // What that leaves open for want of scope is closed by the standard all the same.
        if (_formatting.IndexOf(serial) is >= 0 and var at) { _formatting.RemoveAt(at); }
        for (var i = _stack.Count - 1; i > 0; i--)
        {
            if (_stack[i].Serial == serial && _stack[i].Tag == Tag.A) { TakeOut(i, keepsHiding: false); return; }
        }
    }

    private bool BodyFinish(Tag tag)
    {
        if (_dropped[(int)tag] > 0) { _dropped[(int)tag]--; return true; }
        var traits = Tags.Of(tag);
        switch (tag)
        {
            case Tag.Template: PopTemplate(); break;
            case Tag.Body or Tag.Html: break;
            case Tag.P: FinishParagraph(); break;
            case Tag.Br: Reconstruct(); _blocks.Break(); break;
            case Tag.Li: FinishNearest(_stack.InListScope(tag), tag); break;
            case Tag.Dd or Tag.Dt: FinishNearest(_stack.InScope(tag), tag); break;
            case >= Tag.H1 and <= Tag.H6: FinishNearest(_stack.HeadingInScope(), Tag.Ghost); break;
            case Tag.Form: FinishForm(); break;
            case Tag.Applet or Tag.Marquee or Tag.Object:
                if (_stack.InScope(tag) is >= 0 and var at) { EndImplied(); PopTo(at); _formatting.ClearToMarker(); }
                break;
            default:
                if ((traits & TagTraits.Container) != TagTraits.None) { FinishNearest(_stack.InScope(tag), Tag.Ghost); }
                else if ((traits & TagTraits.Formatting) != TagTraits.None) { CloseFormatting(tag); }
                else { FinishOther(tag); }
                break;
        }
        return true;
    }

    private void FinishNearest(int at, Tag except)
    {
        if (at < 0) { return; }
        EndImplied(except);
        PopTo(at);
    }

    // The end of a paragraph that is not open makes an empty one: it parts the text.
    private void FinishParagraph()
    {
        var at = _paragraphs == 0 ? -1 : _stack.InButtonScope(Tag.P);
        if (at < 0) { PushImplied(Tag.P, _stack.Top.Mode); Pop(); return; }
        PopTo(at);
    }

    private void FinishForm()
    {
        if (!_formSeen) { return; }
        _formSeen = false;
        var at = _stack.InScope(Tag.Form);
        if (at < 0) { return; }
        EndImplied();
        at = _stack.InScope(Tag.Form);
        if (at >= 0) { TakeOut(at, keepsHiding: true); }
    }

    private void FinishOther(Tag tag)
    {
        for (var i = _stack.Count - 1; i > 0; i--)
        {
            var open = _stack[i].Tag;
            if (open == tag && (tag != Tag.Other || IsNamed(i))) { EndImplied(tag); PopTo(i); return; }
            if (Tags.Has(open, TagTraits.Special)) { return; }
        }
    }

    private bool IsNamed(int index)
    {
        ref var open = ref _stack[index];
        var name = _reader.Slice((open.NameFrom, open.NameFrom + open.NameLength)).Span;
        return Ascii.EqualsIgnoreCase(_reader.NameText, name) || _reader.NameText.SequenceEqual(name);
    }

    // The adoption agency algorithm, as far as it changes what text is: blocks that were opened in the element stay open.
    private void CloseFormatting(Tag tag)
    {
        if (_stack.Top.Tag == tag && _formatting.IndexOf(_stack.Top.Serial) < 0) { Pop(); return; }
        var active = _formatting.Find(tag);
        if (active < 0) { FinishOther(tag); return; }
        if (!_formatting[active].IsOpen) { _formatting.RemoveAt(active); return; }
        var at = _stack.Count - 1;
        var lastBlock = -1;
        for (; at > 0 && _stack[at].Serial != _formatting[active].Serial; at--)
        {
            if (Tags.Has(_stack[at].Tag, TagTraits.Scope)) { return; }
            if (lastBlock < 0 && Tags.Has(_stack[at].Tag, TagTraits.Special)) { lastBlock = at; }
        }
        if (lastBlock < 0)
        {
            PopTo(at);
            _formatting.RemoveAt(_formatting.Find(tag));
            return;
        }
        while (_stack.Count > lastBlock + 1) { Pop(); }
        for (var i = at + 1; i < lastBlock; i++)
        {
            if (!Tags.Has(_stack[i].Tag, TagTraits.Special) && _stack[i].Tag != Tag.Ghost && _formatting.IndexOf(_stack[i].Serial) < 0) { TakeOut(i, keepsHiding: false); }
        }
        _formatting.RemoveAt(active);
        TakeOut(at, keepsHiding: false);
    }
}

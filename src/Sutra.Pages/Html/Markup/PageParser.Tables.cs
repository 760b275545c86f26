using System.Text;

namespace Sutra.Pages.Html.Markup;

/// <content>The rules for tables (13.2.6.4.9 to 13.2.6.4.15), selections, templates and foreign content.</content>
internal sealed partial class PageParser
{
    private bool TableStart(Tag tag)
    {
        switch (tag)
        {
            case Tag.Caption: ClearToTable(); _formatting.AddMarker(); Push(tag, Mode.Caption); return true;
            case Tag.Colgroup: ClearToTable(); Push(tag, Mode.ColumnGroup); return true;
            case Tag.Col: ClearToTable(); PushImplied(Tag.Colgroup, Mode.ColumnGroup); return _stack.IsFull;
            case Tag.Tbody or Tag.Tfoot or Tag.Thead: ClearToTable(); Push(tag, Mode.TableBody); return true;
            case Tag.Td or Tag.Th or Tag.Tr: ClearToTable(); PushImplied(Tag.Tbody, Mode.TableBody); return _stack.IsFull;
            case Tag.Table:
                if (_stack.InTableScope(Tag.Table) is not (>= 0 and var table)) { return true; }
                PopTo(table);
                return false;
            case Tag.Style or Tag.Script or Tag.Template: HeadStart(tag, inHead: false); return true;
            case Tag.Input when Ascii.EqualsIgnoreCase(_reader.Raw(Attr.Type), "hidden"u8): return true;
            case Tag.Form: if (!_formSeen) { Push(tag); if (_stack.Top.Tag == Tag.Form) { Pop(); } _formSeen = true; } return true;
            default: return InFosterage(tag, start: true);
        }
    }

    private bool TableFinish(Tag tag)
    {
        switch (tag)
        {
            case Tag.Table: if (_stack.InTableScope(tag) is >= 0 and var at) { PopTo(at); } return true;
            case Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html or Tag.Tbody or Tag.Td or Tag.Tfoot or Tag.Th or Tag.Thead or Tag.Tr: return true;
            default: return InFosterage(tag, start: false);
        }
    }

    // Content that has no place in a table is read as if it stood before it.
    private bool InFosterage(Tag tag, bool start)
    {
        var before = _fostering;
        _fostering = true;
        var done = start ? BodyStart(tag) : BodyFinish(tag);
        _fostering = before;
        return done;
    }

    private bool TableBodyStart(Tag tag)
    {
        switch (tag)
        {
            case Tag.Tr: ClearToTableBody(); Push(tag, Mode.Row); return true;
            case Tag.Th or Tag.Td: ClearToTableBody(); PushImplied(Tag.Tr, Mode.Row); return _stack.IsFull;
            case Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Tbody or Tag.Tfoot or Tag.Thead: return !CloseTableBody();
            default: return TableStart(tag);
        }
    }

    private bool TableBodyFinish(Tag tag)
    {
        switch (tag)
        {
            case Tag.Tbody or Tag.Tfoot or Tag.Thead: if (_stack.InTableScope(tag) >= 0) { ClearToTableBody(); Pop(); } return true;
            case Tag.Table: return !CloseTableBody();
            case Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html or Tag.Td or Tag.Th or Tag.Tr: return true;
            default: return TableFinish(tag);
        }
    }

    private bool CloseTableBody()
    {
        ClearToTableBody();
        if (_stack.Top.Tag is not (Tag.Tbody or Tag.Tfoot or Tag.Thead)) { return false; }
        Pop();
        return true;
    }

    private bool RowStart(Tag tag)
    {
        switch (tag)
        {
            case Tag.Th or Tag.Td: ClearToRow(); Push(tag, Mode.Cell); if (_stack.Top.Tag == tag) { _formatting.AddMarker(); } return true;
            case Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Tr: return !CloseRow();
            default: return TableStart(tag);
        }
    }

    private bool RowFinish(Tag tag)
    {
        switch (tag)
        {
            case Tag.Tr: CloseRow(); return true;
            case Tag.Table: return !CloseRow();
            case Tag.Tbody or Tag.Tfoot or Tag.Thead: return _stack.InTableScope(tag) < 0 || !CloseRow();
            case Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html or Tag.Td or Tag.Th: return true;
            default: return TableFinish(tag);
        }
    }

    private bool CloseRow()
    {
        ClearToRow();
        if (_stack.Top.Tag != Tag.Tr) { return false; }
        Pop();
        return true;
    }

    private bool CellStart(Tag tag)
    {
        return IsTablePart(tag) ? !CloseCell() : BodyStart(tag);
    }

    private bool CellFinish(Tag tag)
    {
        switch (tag)
        {
            case Tag.Td or Tag.Th:
                if (_stack.InTableScope(tag) is >= 0 and var at) { EndImplied(); PopTo(at); _formatting.ClearToMarker(); }
                return true;
            case Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html: return true;
            case Tag.Table or Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Tr: return _stack.InTableScope(tag) < 0 || !CloseCell();
            default: return BodyFinish(tag);
        }
    }

    private bool CloseCell()
    {
        var at = Math.Max(_stack.InTableScope(Tag.Td), _stack.InTableScope(Tag.Th));
        if (at < 0) { return false; }
        PopTo(at);
        _formatting.ClearToMarker();
        return true;
    }

    private bool CaptionStart(Tag tag)
    {
        return IsTablePart(tag) ? !CloseCaption() : BodyStart(tag);
    }

    // What ends a cell or a caption that is open, for it can stand in neither.
    private static bool IsTablePart(Tag tag) => Tags.Has(tag, TagTraits.TablePart) && tag is not (Tag.Frame or Tag.Head);

    private bool CaptionFinish(Tag tag)
    {
        switch (tag)
        {
            case Tag.Caption: CloseCaption(); return true;
            case Tag.Table: return !CloseCaption();
            case Tag.Body or Tag.Col or Tag.Colgroup or Tag.Html or Tag.Tbody or Tag.Td or Tag.Tfoot or Tag.Th or Tag.Thead or Tag.Tr: return true;
            default: return BodyFinish(tag);
        }
    }

    private bool CloseCaption()
    {
        if (_stack.InTableScope(Tag.Caption) is not (>= 0 and var at)) { return false; }
        PopTo(at);
        _formatting.ClearToMarker();
        return true;
    }

    private bool ColumnGroupStart(Tag tag)
    {
        if (tag is Tag.Col or Tag.Html) { return true; }
        if (tag == Tag.Template) { HeadStart(tag, inHead: false); return true; }
        Pop();
        return false;
    }

    private bool ColumnGroupFinish(Tag tag)
    {
        if (tag == Tag.Col) { return true; }
        Pop();
        return tag == Tag.Colgroup;
    }

    private void ClearToTable()
    {
        while (_stack.Top.Tag is not (Tag.Table or Tag.Template or Tag.Html)) { Pop(); }
    }

    private void ClearToTableBody()
    {
        while (_stack.Top.Tag is not (Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Table or Tag.Template or Tag.Html)) { Pop(); }
    }

    private void ClearToRow()
    {
        while (_stack.Top.Tag is not (Tag.Tr or Tag.Table or Tag.Template or Tag.Html)) { Pop(); }
    }

    // What may be chosen is no text of the page: only what ends the choice is looked for.
    private bool SelectStart(Tag tag)
    {
        if (tag is Tag.Script or Tag.Template) { HeadStart(tag, inHead: false); return true; }
        var inTable = _stack.Count > 1 && _stack[_stack.Count - 2].Mode is Mode.Table or Mode.TableBody or Mode.Row or Mode.Cell or Mode.Caption;
        var ends = tag is Tag.Input or Tag.Keygen or Tag.Textarea or Tag.Select
            || inTable && tag is Tag.Caption or Tag.Table or Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Tr or Tag.Td or Tag.Th;
        if (!ends) { return true; }
        PopSelect();
        return tag == Tag.Select;
    }

    private bool SelectFinish(Tag tag)
    {
        if (tag == Tag.Select) { PopSelect(); return true; }
        if (tag is not (Tag.Caption or Tag.Table or Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Tr or Tag.Td or Tag.Th) || _stack.InTableScope(tag) < 0) { return true; }
        PopSelect();
        return false;
    }

    private void PopSelect() => PopTo(Math.Max(1, _stack.Anywhere(Tag.Select)));

    private bool TemplateStart(Tag tag)
    {
        if (tag == Tag.Template) { Push(tag, Mode.Template); }
        else if (Tags.Has(tag, TagTraits.RawText | TagTraits.EscapableText)) { _reader.ReadRawText(tag); }
        return true;
    }

    private bool PopTemplate()
    {
        if (_dropped[(int)Tag.Template] > 0) { _dropped[(int)Tag.Template]--; }
        else if (_stack.Anywhere(Tag.Template) is >= 0 and var at) { PopTo(at); }
        return true;
    }

    private bool ForeignStart(Tag tag)
    {
        var breaksOut = Tags.Has(tag, TagTraits.Breakout) || tag == Tag.Font && (_reader.Has(Attr.Color) || _reader.Has(Attr.Face) || _reader.Has(Attr.Size));
        if (!breaksOut)
        {
            if (!_reader.ClosesItself) { Push(tag is Tag.Svg or Tag.Math ? tag : Tag.Other, Mode.Foreign); }
            return true;
        }
        return LeaveForeign();
    }

    private bool LeaveForeign()
    {
        while (_stack.Top.Mode == Mode.Foreign) { Pop(); }
        return false;
    }

    private bool ForeignFinish(Tag tag)
    {
        if (tag is Tag.P or Tag.Br) { return LeaveForeign(); }
        var i = _stack.Count - 1;
        for (; i > 0 && _stack[i].Mode == Mode.Foreign; i--)
        {
            if (_stack[i].Tag == Tag.Other ? IsNamed(i) : _stack[i].Tag == tag) { PopTo(i); return true; }
        }
        // It closes nothing in here; outside of it, it may.
        return Finish(tag, _stack[i].Mode);
    }
}

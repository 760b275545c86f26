namespace Sutra.Pages.Html.Markup;

/// <summary>A formatting element that goes on until it is closed, in whatever blocks.</summary>
internal struct FormattingElement
{
    public Tag Tag;
    public Effect Effect;
    public int Serial;
    public bool IsOpen;

    /// <summary>Its whole tag in the page.</summary>
    public (int From, int To) Range;

    /// <summary>Its box's class and hint, where it makes one.</summary>
    public NameHint Name;
}

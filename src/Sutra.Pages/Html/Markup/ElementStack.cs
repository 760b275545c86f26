namespace Sutra.Pages.Html.Markup;

/// <summary>The elements that are open, outer before inner, and the questions that the rules ask of them.</summary>
/// <remarks>No more than <see cref="MaxDepth"/> are: what would stand deeper loses its tags and keeps its text, so that no question takes long.</remarks>
internal sealed class ElementStack
{
    /// <summary>The deepest element that keeps its tags. Real pages are some 20 to 60 deep (deepest of 742 labelled pages: below 120).</summary>
    public const int MaxDepth = 256;

    private readonly OpenElement[] _open = new OpenElement[MaxDepth + 8];

    public int Count { get; private set; }

    public ref OpenElement this[int i] => ref _open[i];

    public ref OpenElement Top => ref _open[Count - 1];

    public bool IsFull => Count >= MaxDepth;

    public void Clear() => Count = 0;

    public void Add(OpenElement element) => _open[Count++] = element;

    public void RemoveTop() => Count--;

    /// <summary>The nearest open element of a kind that no table, cell or object hides; or -1.</summary>
    public int InScope(Tag tag) => Find(tag, static t => Tags.Has(t, TagTraits.Scope));

    /// <summary>The same, hidden by buttons too.</summary>
    public int InButtonScope(Tag tag) => Find(tag, static t => t == Tag.Button || Tags.Has(t, TagTraits.Scope));

    /// <summary>The same, hidden by lists too.</summary>
    public int InListScope(Tag tag) => Find(tag, static t => t is Tag.Ol or Tag.Ul || Tags.Has(t, TagTraits.Scope));

    /// <summary>The same, hidden by tables and templates only.</summary>
    public int InTableScope(Tag tag) => Find(tag, static t => t is Tag.Table or Tag.Template or Tag.Html);

    /// <summary>The nearest open element of a kind, however deep; or -1.</summary>
    public int Anywhere(Tag tag) => Find(tag, static _ => false);

    /// <summary>The nearest of the headings in scope, or -1.</summary>
    public int HeadingInScope()
    {
        for (var i = Count - 1; i > 0; i--)
        {
            if (_open[i].Tag is >= Tag.H1 and <= Tag.H6) { return i; }
            if (Hides(i) || Tags.Has(_open[i].Tag, TagTraits.Scope)) { return -1; }
        }
        return -1;
    }

    // The root at 0 hides everything. HTML set into SVG is asked about itself only.
    private int Find(Tag tag, Func<Tag, bool> hides)
    {
        for (var i = Count - 1; i > 0; i--)
        {
            if (_open[i].Tag == tag) { return i; }
            if (Hides(i) || hides(_open[i].Tag)) { return -1; }
        }
        return -1;
    }

    private bool Hides(int i) => _open[i].Mode == Mode.Foreign && _open[i].Tag == Tag.Other;
}

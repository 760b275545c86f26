namespace Sutra.Web.Html;

/// <summary>A long run of parts: the first of them open, the rest behind a line that says how many there are.</summary>
internal sealed class Folded(Sheet sheet)
{
    /// <summary>Writes the parts; a rest of one is not worth a fold.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="open">So many stand open.</param>
    /// <param name="write">Writes one.</param>
    /// <param name="list">The element around them, with its style; null for none.</param>
    public void Write<T>(IReadOnlyList<T> parts, int open, Action<T> write, (string Tag, string Style)? list = null)
    {
        var shown = parts.Count - open <= 1 ? parts.Count : open;
        WriteAll(parts.Take(shown), write, list);
        if (shown == parts.Count) { return; }
        sheet.Markup.Open("details", ("class", "more"));
        sheet.Label("summary", sheet.Labels.Count("count.more", parts.Count - shown));
        WriteAll(parts.Skip(shown), write, list);
        sheet.Markup.CloseLine();
    }

    private void WriteAll<T>(IEnumerable<T> parts, Action<T> write, (string Tag, string Style)? list)
    {
        if (list is { } l) { sheet.Markup.Open(l.Tag, ("class", l.Style)); }
        foreach (var part in parts) { write(part); }
        if (list is not null) { sheet.Markup.CloseLine(); }
    }
}

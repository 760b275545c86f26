namespace Sutra.Web.Pages;

/// <summary>How to ask: each way with an example.</summary>
internal sealed class SearchHelp(PageSheet sheet)
{
    private static readonly string[] s_ways = ["words", "phrase", "not", "latin", "outlet", "speaker", "place", "from", "to", "kind"];

    /// <summary>Writes it.</summary>
    public void Write(bool open)
    {
        var markup = sheet.Markup;
        markup.Open("details", ("class", "help"), ("open", open ? "" : null));
        sheet.Label("summary", "search.help");
        markup.Open("dl");
        foreach (var way in s_ways)
        {
            markup.Open("div");
            markup.Open("dt");
            var example = sheet.Labels[$"search.help.{way}.example"];
            markup.Open("a", ("href", sheet.Links.To("/search", ("q", example))));
            markup.Element("code", example);
            markup.Close();
            markup.Close();
            sheet.Label("dd", $"search.help.{way}");
            markup.CloseLine();
        }
        markup.CloseLine();
        markup.CloseLine();
    }
}

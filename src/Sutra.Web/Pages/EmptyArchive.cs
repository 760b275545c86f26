namespace Sutra.Web.Pages;

/// <summary>What is shown while nothing was kept: the ways to add a page.</summary>
internal static class EmptyArchive
{
    /// <summary>Writes it.</summary>
    public static void Write(PageSheet sheet)
    {
        var markup = sheet.Markup;
        sheet.Label("h1", "start.empty.title");
        sheet.Label("p", "start.empty", "lead");
        markup.Open("div", ("class", "ways"));
        Way("start.way.read", () => markup.Element("a", sheet.Labels["start.way.read.do"], ("class", "button"), ("href", sheet.Links.To("/read"))));
        Way("start.way.command", () => markup.Element("pre", "sutra add PATH…"));
        Way("start.way.api", () => markup.Element("pre", "curl --data-binary @pages.jsonl …/api/add"));
        markup.CloseLine();

        void Way(string key, Action write)
        {
            markup.Open("section", ("class", "way"));
            sheet.Label("h2", key + ".title");
            sheet.Label("p", key);
            write();
            markup.CloseLine();
        }
    }
}

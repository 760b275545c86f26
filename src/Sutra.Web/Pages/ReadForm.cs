using System.Globalization;
using Sutra.Web.Server;

namespace Sutra.Web.Pages;

/// <summary>The form by which pages are brought to be read.</summary>
internal sealed class ReadForm(PageSheet sheet, WebLimits limits)
{
    /// <summary>Writes it.</summary>
    /// <param name="token">The form's token.</param>
    /// <param name="fault">The key of what was wrong with the last one; or null.</param>
    public void Write(string token, string? fault)
    {
        var markup = sheet.Markup;
        sheet.Label("h1", "read.title");
        sheet.Label("p", "read.lead", "lead");
        if (fault is not null) { markup.Element("p", sheet.Labels[fault], ("class", "notice"), ("role", "alert")); }
        markup.Open("form", ("class", "bring"), ("method", "post"), ("action", sheet.Links.To("/read")), ("enctype", "multipart/form-data"));
        sheet.Hidden(FormToken.Field, token);
        WriteText();
        WriteFiles();
        WriteKnown();
        markup.Element("button", sheet.Labels["read.button"], ("type", "submit"), ("class", "button"));
        markup.CloseLine();
    }

    private void WriteText()
    {
        sheet.Markup.Open("div", ("class", "field paste"));
        sheet.Markup.Element("label", sheet.Labels["read.text"], ("for", "text"));
        sheet.Markup.Element("textarea", "", ("id", "text"), ("name", "text"), ("rows", "12"), ("spellcheck", "false"), ("lang", "bn"), ("placeholder", sheet.Labels["read.text.placeholder"]));
        sheet.Markup.CloseLine();
    }

    private void WriteFiles()
    {
        var markup = sheet.Markup;
        markup.Open("div", ("class", "field drop"), ("data-drop", ""));
        markup.Element("label", sheet.Labels["read.files"], ("for", "files"));
        markup.Void("input", ("type", "file"), ("id", "files"), ("name", "files"), ("multiple", ""), ("aria-describedby", "files-help"));
        var help = sheet.Labels["read.files.help"].Replace("{0}", sheet.Labels.Number(limits.FormFiles), StringComparison.Ordinal).Replace("{1}", sheet.Labels.Digits((limits.FormBytes >> 20).ToString(CultureInfo.InvariantCulture)), StringComparison.Ordinal);
        markup.Element("p", help, ("id", "files-help"), ("class", "help-line"));
        markup.Element("p", sheet.Labels["read.drop"], ("class", "drop-here"), ("hidden", ""), ("aria-hidden", "true"));
        markup.CloseLine();
    }

    private void WriteKnown()
    {
        var markup = sheet.Markup;
        markup.Open("details", ("class", "known"));
        sheet.Label("summary", "read.known");
        markup.Open("div", ("class", "fields"));
        Field("url", "url", "https://");
        Field("outlet", "text", null);
        Field("published", "date", null);
        markup.Close();
        markup.CloseLine();
    }

    private void Field(string name, string type, string? placeholder)
    {
        sheet.Markup.Open("div", ("class", "field"));
        sheet.Markup.Element("label", sheet.Labels["fact." + name], ("for", name));
        sheet.Markup.Void("input", ("type", type), ("id", name), ("name", name), ("placeholder", placeholder), ("maxlength", "2000"));
        sheet.Markup.CloseLine();
    }
}

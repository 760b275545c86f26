using System.Text.Json;
using Sutra.Bangla.Names;
using Sutra.Bangla.References;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Stories.Statements.Chains;

namespace Sutra.Stories.Json;

/// <summary>Writes a reading as the contract has it.</summary>
public static class ReadingJson
{
    /// <param name="json">Where to.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="removed">Whether what of the page is no body is written too, with its text.</param>
    /// <param name="more">Writes further fields, or null.</param>
    public static void Write(Utf8JsonWriter json, Reading reading, bool removed = false, Action<Utf8JsonWriter>? more = null)
    {
        json.WriteStartObject();
        WriteArticle(json, reading.Article);
        if (removed) { WriteRemoved(json, reading.Article); }
        WriteSentences(json, reading);
        WriteTimes(json, reading);
        json.WriteStartArray("names");
        foreach (var n in reading.Names) { WriteName(json, n, reading); }
        json.WriteEndArray();
        json.WriteStartArray("references");
        foreach (var r in ReferenceFinder.Find(reading.Names, reading.Sentences)) { WriteReference(json, r, reading); }
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var s in reading.Statements) { WriteStatement(json, s); }
        json.WriteEndArray();
        WriteBases(json, reading);
        more?.Invoke(json);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article a)
    {
        json.WriteString("id", a.Id);
        json.WriteString("kind", JsonText.NameOf(a.Kind));
        if (a.Reason is { } reason) { json.WriteString("reason", reason); }
        json.WriteString("genre", JsonText.NameOf(a.Genre));
        json.WriteString("lang", a.Language);
        json.WriteString("url", a.Url);
        json.WriteString("canonical", a.Canonical);
        json.WriteString("outlet", a.Outlet);
        json.WriteString("section", a.Section);
        json.WriteStrings("tags", a.Tags);
        json.WriteString("headline", a.Headline);
        json.WriteString("byline", a.Byline);
        WriteDate(json, "published", a.Published);
        WriteDate(json, "updated", a.Updated);
        json.WriteStrings("paragraphs", a.Paragraphs.Select(p => p.Text));
        WriteKinds(json, a.Paragraphs);
        json.WriteStrings("captions", a.Captions);
        json.WriteStrings("credits", a.Credits);
        json.WriteStrings("readAlso", a.ReadAlso);
        json.WriteString("signoff", a.Signoff);
        if (a.Form == PageForm.Dump) { WriteLines(json, a); }
    }

    // Most paragraphs are plain, and most pages have no others.
    private static void WriteKinds(Utf8JsonWriter json, IReadOnlyList<Paragraph> paragraphs)
    {
        json.WriteStartArray("paragraphKinds");
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Kind == ParagraphKind.Plain) { continue; }
            json.WriteStartObject();
            json.WriteNumber("paragraph", i);
            json.WriteString("kind", JsonText.NameOf(paragraphs[i].Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRemoved(Utf8JsonWriter json, Article a)
    {
        json.WriteStartArray("removed");
        foreach (var l in a.Lines)
        {
            if (l.Label == LineLabel.Body) { continue; }
            json.WriteStartObject();
            json.WriteNumber("line", l.Line);
            json.WriteString("kind", JsonText.NameOf(l.Label));
            json.WriteString("text", l.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, Article a)
    {
        json.WriteStartArray("lines");
        foreach (var l in a.Lines)
        {
            json.WriteStartObject();
            json.WriteNumber("line", l.Line);
            json.WriteString("label", JsonText.NameOf(l.Label));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, PublicationDate? date)
    {
        if (date is null) { json.WriteNull(name); return; }
        json.WriteStartObject(name);
        json.WriteString("value", date.Value);
        json.WriteString("precision", JsonText.NameOf(date.Precision));
        json.WriteString("basis", JsonText.NameOf(date.Basis));
        json.WriteString("text", date.Text);
        json.WriteEndObject();
    }

    private static void WriteSentences(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("sentences");
        foreach (var s in reading.Sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("index", s.Index);
            json.WriteNumber("paragraph", s.Paragraph);
            json.WriteOptional("line", reading.LineOf(s));
            json.WriteString("text", s.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("times");
        foreach (var t in reading.Times)
        {
            json.WriteStartObject();
            json.WriteNumber("sentence", t.Sentence);
            json.WriteString("text", t.Text);
            json.WriteString("value", t.Value);
            json.WriteString("kind", JsonText.NameOf(t.Kind));
            if (t.Doubt is { } doubt) { json.WriteString("doubt", doubt); }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, Name n, Reading reading)
    {
        json.WriteStartObject();
        json.WriteString("name", n.Text);
        json.WriteString("kind", JsonText.NameOf(n.Kind));
        json.WriteStrings("forms", n.Forms);
        json.WriteNumbers("sentences", n.Mentions.Select(m => m.Sentence).Where(i => i >= 0).Distinct());
        json.WriteStartArray("mentions");
        foreach (var m in n.Mentions) { WriteMention(json, m, reading); }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // text is the name as the page has it, case ending and all; form is what is left without the ending.
    private static void WriteMention(Utf8JsonWriter json, Mention m, Reading reading)
    {
        var sentence = m.Sentence < 0 ? reading.Headline! : reading.Sentences[m.Sentence];
        json.WriteStartObject();
        json.WriteOptional("sentence", m.Sentence < 0 ? null : m.Sentence);
        json.WriteNumber("start", m.Span.Start);
        json.WriteNumber("length", m.Span.Length);
        json.WriteString("text", m.Span.In(sentence.Text));
        json.WriteString("form", m.Form);
        if (m.Role is { } role) { json.WriteString("role", role); }
        json.WriteEndObject();
    }

    // name is the name's text as in names.
    private static void WriteReference(Utf8JsonWriter json, Reference r, Reading reading)
    {
        json.WriteStartObject();
        json.WriteNumber("sentence", r.Sentence);
        json.WriteNumber("start", r.Span.Start);
        json.WriteNumber("length", r.Span.Length);
        json.WriteString("text", r.Span.In(reading.Sentences[r.Sentence].Text));
        json.WriteString("kind", JsonText.NameOf(r.Kind));
        json.WriteString("name", r.Name.Text);
        json.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement s)
    {
        json.WriteStartObject();
        json.WriteNumbers("sentences", s.Sentences);
        json.WriteString("text", s.Text);
        json.WriteString("speaker", s.Speaker);
        json.WriteString("speakerName", s.SpeakerName);
        json.WriteString("cue", s.Cue);
        json.WriteString("kind", JsonText.NameOf(s.Kind));
        json.WriteStrings("via", s.Via);
        json.WriteString("stance", JsonText.NameOf(s.Stance));
        json.WriteString("role", s.Role);
        json.WriteString("body", s.Body);
        json.WriteString("claim", s.Claim is { } claim ? JsonText.NameOf(claim) : null);
        json.WriteStrings("quotes", s.Quotes);
        json.WriteStartArray("chain");
        foreach (var link in s.Chain) { WriteLink(json, link); }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, ChainLink link)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonText.NameOf(link.Kind));
        json.WriteString("name", link.Name);
        json.WriteString("words", link.Words);
        json.WriteOptional("sentence", link.Sentence);
        json.WriteEndObject();
    }

    private static void WriteBases(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("restsOn");
        foreach (var basis in ArticleBasis.Of(reading))
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonText.NameOf(basis.Kind));
            json.WriteString("name", basis.Name);
            json.WriteNumber("sentences", basis.Sentences);
            json.WriteNumber("share", Math.Round(basis.Share, 3));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

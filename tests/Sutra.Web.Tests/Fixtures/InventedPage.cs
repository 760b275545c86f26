using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;

namespace Sutra.Web.Tests.Fixtures;

/// <summary>Makes a reading out of labelled lines, as the reader would.</summary>
internal static class InventedPage
{
    public static Reading Of(string id, string? outlet, string? published, DateBasis basis, params (LineLabel Label, string Text)[] lines)
    {
        var labelled = lines.Select((l, i) => new LabelledLine((i * 2) + 1, l.Label, l.Text)).ToList();
        var body = labelled.Where(l => l.Label == LineLabel.Body).ToList();
        var headline = labelled.Find(l => l.Label == LineLabel.Headline);
        var article = new Article
        {
            Id = id,
            Form = PageForm.Dump,
            Language = "bn",
            Outlet = outlet,
            Section = labelled.Find(l => l.Label == LineLabel.Section)?.Text,
            Headline = headline?.Text,
            HeadlineLine = headline?.Line,
            Byline = labelled.Find(l => l.Label == LineLabel.Byline)?.Text,
            Published = published is null ? null : DateOf(published, basis, labelled.Find(l => l.Label == LineLabel.Dateline)?.Text),
            Paragraphs = [.. body.Select(l => new Paragraph(l.Text, l.Line))],
            Captions = [.. labelled.Where(l => l.Label == LineLabel.Caption).Select(l => l.Text)],
            Lines = labelled,
        };
        var sentences = SentenceSplitter.Split([.. article.Paragraphs.Select(p => p.Text)]);
        var head = article.Headline is { } h ? new Sentence(-1, -1, h, Tokenizer.Tokenize(h)) : null;
        return new Reading { Article = article, Sentences = sentences, Headline = head };
    }

    /// <summary>The reading with somebody's words: the sentences <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static Reading Says(this Reading reading, int first, int last, string speaker, string? name, string cue, Stance stance, StatementKind kind = StatementKind.Indirect, params string[] via)
    {
        var indices = Enumerable.Range(first, last - first + 1).ToList();
        var text = string.Join(' ', indices.Select(i => reading.Sentences[i].Text));
        return reading with { Statements = [.. reading.Statements, new Statement(indices, text, speaker, name, cue, last, kind, via, stance)] };
    }

    /// <summary>A sentence of the reading as evidence; -1 for the headline.</summary>
    public static Evidence Evidence(this Reading reading, int sentence)
    {
        if (sentence < 0) { return new Evidence(reading.Article.Id, null, reading.Article.HeadlineLine, reading.Article.Headline!); }
        var s = reading.Sentences[sentence];
        return new Evidence(reading.Article.Id, sentence, reading.LineOf(s), s.Text);
    }

    private static PublicationDate DateOf(string value, DateBasis basis, string? text)
    {
        var day = LocalDatePattern.Iso.Parse(value[..10]).Value;
        return new PublicationDate(day, value, value.Length > 10 ? DatePrecision.Minute : DatePrecision.Day, basis, text);
    }
}

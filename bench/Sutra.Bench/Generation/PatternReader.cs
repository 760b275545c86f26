using NodaTime;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Bench.Generation;

/// <summary>Takes an article apart into the pieces that change from telling to telling.</summary>
internal sealed class PatternReader
{
    // With fewer sentences there is nothing to tell in another order.
    private const int FewestSentences = 4;

    private readonly Reading _reading;
    private readonly LocalDate _day;
    private readonly Name[] _names;

    private PatternReader(Reading reading, LocalDate day)
    {
        (_reading, _day) = (reading, day);
        _names = [.. reading.Names.Where(n => n.Kind != NameKind.Other)];
    }

    /// <summary>The pattern and its names; null where the article is too short, has no headline or is not in Bengali.</summary>
    public static (Pattern Pattern, IReadOnlyList<Name> Names)? Read(Reading reading, LocalDate day)
    {
        // Scraped bodies have some of their sentences twice.
        Sentence[] sentences = [.. reading.Sentences.DistinctBy(s => s.Text, StringComparer.Ordinal)];
        if (reading.Article.Language != "bn" || reading.Headline is null || sentences.Length < FewestSentences) { return null; }
        var reader = new PatternReader(reading, day);
        PatternName[] names = [.. reader._names.Select(n => new PatternName(n.Kind, NameWordsOf(n.Text).Length))];
        return (new Pattern(TopicOf(reading.Article.Url), day, names, reader.Cut(reading.Headline), [.. sentences.Select(reader.Cut)]), reader._names);
    }

    /// <summary>The words of a name.</summary>
    public static string[] NameWordsOf(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // The first part of the path: sports, country, international …
    private static string TopicOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Segments.Length > 1 ? uri.Segments[1].TrimEnd('/') : "";

    private PatternSentence Cut(Sentence sentence)
    {
        var found = new List<(TextSpan Span, Piece Piece)>();
        var dates = DateCutter.Cut(sentence.Tokens, _reading.Times.Where(t => t.Sentence == sentence.Index), _day);
        found.AddRange(dates.Select(d => (d.Span, (Piece)d.Piece)));
        var times = _reading.Times.Where(t => t.Sentence == sentence.Index).Select(t => t.Span).ToList();
        found.AddRange(NamesOf(sentence).Where(n => !times.Exists(t => t.Overlaps(n.Span))));
        foreach (var token in sentence.Tokens)
        {
            if (PieceOf(token) is { } piece && !times.Exists(t => t.Overlaps(token.Span)) && !found.Exists(f => f.Span.Overlaps(token.Span))) { found.Add((token.Span, piece)); }
        }
        return new PatternSentence([.. WithTheRest(sentence.Text, found.OrderBy(f => f.Span.Start))]);
    }

    private static Piece? PieceOf(Token token) => token.Kind switch
    {
        // A bare 2024 that is no date is most often one all the same.
        TokenKind.Number when token.Span.Length != 4 || Letters.DigitValue(token.Text[0]) > 2 => new NumberPiece(token.ToString()),
        TokenKind.Word when WordChoices.Of(token.Text) is >= 0 and var choice => new ChoicePiece(choice, token.ToString()),
        _ => null,
    };

    private IEnumerable<(TextSpan Span, Piece Piece)> NamesOf(Sentence sentence)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            var full = NameWordsOf(_names[i].Text);
            foreach (var mention in _names[i].Mentions.Where(m => m.Sentence == sentence.Index))
            {
                yield return (mention.Span, new NamePiece(i, WordsOf(mention.Form, full, _names[i].Kind), mention.Ending));
            }
        }
    }

    // Which words of the full form a form has. One that has others (an abbreviation) stands for the whole, a person's for the surname.
    private static int[] WordsOf(string form, string[] full, NameKind kind)
    {
        int[] words = [.. NameWordsOf(form).Select(w => Array.IndexOf(full, w))];
        if (!words.Contains(-1)) { return words.Length == full.Length ? [] : words; }
        return kind == NameKind.Person && words.Length == 1 ? [full.Length - 1] : [];
    }

    private static IEnumerable<Piece> WithTheRest(string text, IEnumerable<(TextSpan Span, Piece Piece)> found)
    {
        var at = 0;
        foreach (var (span, piece) in found)
        {
            if (span.Start < at) { continue; }
            if (span.Start > at) { yield return new PlainPiece(text[at..span.Start]); }
            yield return piece;
            at = span.End;
        }
        if (at < text.Length) { yield return new PlainPiece(text[at..]); }
    }
}

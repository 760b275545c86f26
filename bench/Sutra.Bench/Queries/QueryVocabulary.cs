using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Bench.Mutations;
using Sutra.Stories.Readings;

namespace Sutra.Bench.Queries;

/// <summary>The words that queries are made of, drawn as often as the articles have them.</summary>
internal sealed class QueryVocabulary
{
    // The most frequent words (ও, করা, থেকে) are what nobody asks for.
    private const int NobodyAsksFor = 150;
    private const int ShortestWord = 3;

    private readonly IReadOnlyList<Reading> _readings;
    private readonly HashSet<string> _tooFrequent;
    private readonly string[] _latin;

    /// <param name="readings">The articles.</param>
    /// <param name="latin">Names in Bengali and in Latin letters; those are asked for whose Bengali form the articles have.</param>
    public QueryVocabulary(IReadOnlyList<Reading> readings, IEnumerable<(string Bengali, string Latin)> latin)
    {
        _readings = readings;
        var words = readings.SelectMany(r => r.Sentences).SelectMany(s => s.Tokens).Where(t => t.Kind == TokenKind.Word);
        _tooFrequent = words.CountBy(t => t.ToString(), StringComparer.Ordinal).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(NobodyAsksFor).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var names = readings.SelectMany(r => r.Names).SelectMany(n => n.Forms.Append(n.Text)).SelectMany(n => n.Split(' ')).ToHashSet(StringComparer.Ordinal);
        _latin = [.. latin.Where(l => names.Contains(l.Bengali)).Select(l => l.Latin).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A word as it stands in some article, its endings on it.</summary>
    public string Word(Dice dice)
    {
        for (var again = 0; again < 50; again++)
        {
            if (dice.Of(Sentence(dice).Tokens) is { Kind: TokenKind.Word } token && IsAskedFor(token)) { return token.ToString(); }
        }
        return "খবর";
    }

    /// <summary>Two or three words that stand side by side in some article.</summary>
    public string Phrase(Dice dice)
    {
        for (var again = 0; again < 50; again++)
        {
            var sentence = Sentence(dice);
            var count = 2 + dice.Below(2);
            if (sentence.Tokens.Count < count) { continue; }
            var from = dice.Below(sentence.Tokens.Count - count + 1);
            if (!sentence.Tokens.Skip(from).Take(count).All(t => t.Kind == TokenKind.Word && (t.AfterSpace || t.Span.Start == 0)) || !IsAskedFor(sentence.Tokens[from])) { continue; }
            return TextSpan.FromBounds(sentence.Tokens[from].Span.Start, sentence.Tokens[from + count - 1].Span.End).Of(sentence.Text);
        }
        return Word(dice);
    }

    /// <summary>A name of some article: in full, or as a sentence has it.</summary>
    public string Name(Dice dice, NameKind? kind = null)
    {
        for (var again = 0; again < 50; again++)
        {
            var reading = dice.Of(_readings);
            if (reading.Names.Count == 0 || dice.Of(reading.Names) is not { Kind: not NameKind.Other } name || (kind ?? name.Kind) != name.Kind) { continue; }
            var mention = dice.Of(name.Mentions);
            return dice.OneIn(2) ? name.Text : mention.Form + mention.Ending;
        }
        return Word(dice);
    }

    /// <summary>Somebody who says something in some article.</summary>
    public string Speaker(Dice dice)
    {
        for (var again = 0; again < 50; again++)
        {
            var reading = dice.Of(_readings);
            if (reading.Statements.Count > 0 && dice.Of(reading.Statements).Speaker is { Length: > 0 } speaker) { return speaker; }
        }
        return Name(dice, NameKind.Person);
    }

    /// <summary>A name in Latin letters.</summary>
    public string Latin(Dice dice) => _latin.Length > 0 ? dice.Of(_latin) : "dhaka";

    /// <summary>An outlet of some article; null where that has none.</summary>
    public string? Outlet(Dice dice) => dice.Of(_readings).Article.Outlet;

    /// <summary>The day of some article; null where that has none.</summary>
    public NodaTime.LocalDate? Day(Dice dice) => dice.Of(_readings).Article.Published?.Day;

    private Sentence Sentence(Dice dice)
    {
        for (var again = 0; again < 50; again++)
        {
            var reading = dice.Of(_readings);
            if (reading.Sentences.Count > 0 && dice.Of(reading.Sentences) is { Tokens.Count: > 0 } sentence) { return sentence; }
        }
        return new Sentence(0, 0, "খবর", Tokenizer.Tokenize("খবর"));
    }

    private bool IsAskedFor(Token token) => token.Span.Length >= ShortestWord && Letters.IsBengali(token.Text[0]) && !_tooFrequent.Contains(token.ToString());
}

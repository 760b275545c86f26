using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>Writes the text of a telling.</summary>
/// <param name="first">The stream's first day.</param>
internal sealed class ArticleWriter(LocalDate first)
{
    // Of a hundred numbers so many come out otherwise when a story is told again: outlets disagree.
    private const int DifferentPercent = 2;

    private readonly StringBuilder _text = new();

    /// <summary>The id of the article of a number.</summary>
    public static string IdOf(int number) => number.ToString("'g'0000000", CultureInfo.InvariantCulture);

    /// <summary>The article of a telling.</summary>
    public StreamArticle Write(Telling telling)
    {
        var id = IdOf(telling.Number);
        var day = first.PlusDays((int)(telling.Hour / 24));
        var body = Body(telling);
        var url = $"{telling.Site.Site}/{Uri.EscapeDataString(telling.Happening.Pattern.Topic)}/{id}";
        return new StreamArticle(id, url, telling.Site.Outlet, Headline(telling), LocalDatePattern.Iso.Format(day), body)
        {
            Story = telling.Happening.Number,
            As = telling.As,
            Of = telling.Of is { } of ? IdOf(of) : null,
        };
    }

    private string Body(Telling telling)
    {
        _text.Clear();
        var cuts = new Dice(telling.Paragraphs);
        for (var i = 0; i < telling.Sentences.Count; i++)
        {
            // The lead is a paragraph, most others have two or three sentences.
            if (i > 0) { _text.Append(i == 1 || cuts.Percent(40) ? '\n' : ' '); }
            Append(telling, telling.Sentences[i]);
        }
        return _text.ToString();
    }

    // Who tells again has another headline: the story's in other words, or the first words of a sentence.
    private string Headline(Telling telling)
    {
        var dice = new Dice(telling.Paragraphs ^ 0x5EAD);
        var own = telling.As == ToldAs.New || (telling.As == ToldAs.Again && dice.OneIn(2));
        _text.Clear();
        if (own) { Append(telling, telling.Happening.Part(0), telling.Happening.Pattern.Headline); return _text.ToString(); }
        Append(telling, telling.Sentences[dice.Below(Math.Min(2, telling.Sentences.Count))]);
        var words = _text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(6 + dice.Below(4))).TrimEnd('।', ',', ';', ':', '.');
    }

    private void Append(Telling telling, Told told)
    {
        var part = telling.Happening.Part(told.Part);
        Append(telling, part, part.Pattern.Sentences[told.Sentence]);
    }

    private void Append(Telling telling, (Pattern Pattern, string[][] Names) part, PatternSentence sentence)
    {
        var shift = Period.DaysBetween(part.Pattern.Day, telling.Happening.Day);
        foreach (var piece in sentence.Pieces)
        {
            _text.Append(piece switch
            {
                PlainPiece p => p.Text,
                NamePiece n => Name(part.Names[n.Name], n),
                NumberPiece n => OtherNumbers.Of(n.Text, SeedOf(telling, n.Text)),
                DatePiece d => Date(d, shift),
                ChoicePiece c => telling.Words < 0 ? c.Text : WordChoices.Of(c.Choice, telling.Words),
                _ => "",
            });
        }
    }

    private static string Name(string[] words, NamePiece piece)
    {
        var form = piece.Words.Length == 0 ? string.Join(' ', words) : string.Join(' ', piece.Words.Select(w => words[Math.Min(w, words.Length - 1)]).Distinct(StringComparer.Ordinal));
        return CaseFitting.Attach(form, piece.Ending);
    }

    private static string Date(DatePiece piece, int shift)
    {
        // History moves only where the whole stream lies years away.
        var date = piece.Part == DatePart.YearAlone ? piece.Date.PlusYears((int)Math.Round(shift / 365.25)) : piece.Date.PlusDays(shift);
        return CaseFitting.Attach(Calendar.Write(date, piece.Part, piece.Text), piece.Ending);
    }

    private static ulong SeedOf(Telling telling, string number)
    {
        var own = telling.As == ToldAs.Again && new Dice(telling.Paragraphs ^ OtherNumbers.Hash(number)).Percent(DifferentPercent);
        return own ? telling.Paragraphs : telling.Happening.Seed;
    }
}

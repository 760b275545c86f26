using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Copies;

/// <summary>Where the words of a <see cref="CopyText"/> stand in the sentences they came from.</summary>
internal sealed class TextPlaces
{
    private readonly Reading _reading;
    private readonly List<(int Sentence, int Start, int End)> _words = [];

    public TextPlaces(Reading reading)
    {
        _reading = reading;
        foreach (var sentence in reading.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Kind is not TokenKind.Mark) { _words.Add((sentence.Index, token.Span.Start, token.Span.End)); }
            }
        }
    }

    /// <summary>The place of so many words.</summary>
    public TextPlace Of(int first, int count)
    {
        var (from, to) = (_words[first], _words[first + count - 1]);
        return new TextPlace(from.Sentence, from.Start, to.Sentence, to.End);
    }

    /// <summary>The text of a place.</summary>
    public string TextOf(TextPlace place)
    {
        if (place.Sentence == place.LastSentence) { return _reading.Sentences[place.Sentence].Text[place.Start..place.End]; }
        var between = _reading.Sentences.Skip(place.Sentence + 1).Take(place.LastSentence - place.Sentence - 1).Select(s => s.Text);
        return string.Join(' ', between.Prepend(_reading.Sentences[place.Sentence].Text[place.Start..]).Append(_reading.Sentences[place.LastSentence].Text[..place.End]));
    }
}

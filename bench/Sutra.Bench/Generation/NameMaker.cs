using Sutra.Bangla.Names;
using Sutra.Bangla.Text;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>Makes up names out of the parts of the corpus' own: first and last words of people, settlement endings, the heads of organisations.</summary>
internal sealed class NameMaker
{
    // What village and town names end in; any gazetteer of Bangladesh has hundreds of each.
    private static readonly string[] s_settlements = ["পুর", "গঞ্জ", "নগর", "হাট", "বাজার", "কান্দি", "খালী", "ডাঙ্গা", "পাড়া", "বাড়ী", "গ্রাম", "চর", "দিয়া", "তলা", "কোট", "মারী"];

    private readonly Dictionary<(NameKind, bool Last), List<string>> _words = [];

    public NameMaker(IEnumerable<Name> names)
    {
        foreach (var name in names)
        {
            var words = PatternReader.NameWordsOf(name.Text);
            if (words.Length == 0) { continue; }
            WordsOf(name.Kind, last: false).Add(words[0]);
            WordsOf(name.Kind, last: true).Add(words[^1]);
        }
        if (_words.Count == 0) { WordsOf(NameKind.Person, last: false).Add("রহিম"); }
    }

    /// <summary>A name of so many words that, most likely, nobody has.</summary>
    public string[] Make(NameKind kind, int words, Dice dice)
    {
        var made = new string[words];
        for (var i = 0; i < words; i++)
        {
            var last = i == words - 1;
            // An organisation is called after people and places more often than not.
            var from = kind == NameKind.Organisation && !last ? (dice.OneIn(2) ? NameKind.Place : NameKind.Person) : kind;
            var word = Word(from, last && words > 1, dice);
            made[i] = (words == 1, kind) switch
            {
                (true, NameKind.Place) => Shortened(Word(NameKind.Person, false, dice)) + dice.Of(s_settlements),
                (true, _) => Spliced(word, Word(kind, true, dice)),
                _ when dice.OneIn(4) => Spliced(word, Word(from, last, dice)),
                _ => word,
            };
        }
        return made;
    }

    private List<string> WordsOf(NameKind kind, bool last) => _words.TryGetValue((kind, last), out var words) ? words : _words[(kind, last)] = [];

    private string Word(NameKind kind, bool last, Dice dice)
    {
        var words = WordsOf(kind, last);
        return dice.Of(words.Count > 0 ? words : _words.First(w => w.Value.Count > 0).Value);
    }

    // জোকো·ভিচ and টি·য়েন make টিভিচ: cut where a syllable may begin.
    private static string Spliced(string head, string tail)
    {
        var from = Cut(tail, tail.Length / 2);
        return from < tail.Length ? Shortened(head) + tail[from..] : head;
    }

    private static string Shortened(string word) => word[..Cut(word, (word.Length + 1) / 2)];

    // The first place at or behind another where a consonant begins a syllable; the word's end where there is none.
    private static int Cut(string word, int at)
    {
        for (var i = Math.Max(at, 2); i < word.Length; i++)
        {
            if (word[i] is >= '\u0995' and <= '\u09B9' && word[i - 1] != Letters.Hasanta && (i + 1 >= word.Length || word[i + 1] != Letters.Hasanta)) { return i; }
        }
        return word.Length;
    }
}

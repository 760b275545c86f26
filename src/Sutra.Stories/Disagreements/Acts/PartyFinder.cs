using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>Finds to whom an act was done: the person named nearest before it, or whom a pronoun there stands for; after it where nobody stands before.</summary>
internal sealed class PartyFinder(NameBearers bearers)
{
    private const int Back = 3;
    private const int After = 4;
    private static readonly HashSet<string> s_him = new(StringComparer.Ordinal) { "তাকে", "তাঁকে", "তিনি", "তার", "তাঁর" };

    /// <summary>The party of an act whose word stands at a token, its own words beginning at another; null where nobody can be told.</summary>
    public Party? Of(Reading reading, Sentence sentence, int from, int at, ActKind kind, List<Act> before)
    {
        if (kind.IsGathering) { return Speaker(reading, sentence); }
        var mentions = PeopleIn(reading, sentence.Index);
        var start = sentence.Tokens[from].Span.Start;
        var word = sentence.Tokens[at].Span;
        var named = mentions.Where(m => m.Mention.Span.Start >= start && m.Mention.Span.End <= word.Start).OrderByDescending(m => m.Mention.Span.End).FirstOrDefault();
        var him = LastPronoun(sentence, from, at);
        if (named.Name is not null && (him is null || named.Mention.Span.Start > him)) { return IsDoer(sentence, at, kind, named.Mention) ? null : Make(named.Name, named.Mention); }
        if (him is not null || kind.Group == "residence") { return Antecedent(reading, sentence, kind, before); }
        var end = sentence.Tokens[Math.Min(at + After, sentence.Tokens.Count - 1)].Span.End;
        var next = mentions.Where(m => m.Mention.Span.Start >= word.End && m.Mention.Span.Start <= end).OrderBy(m => m.Mention.Span.Start).FirstOrDefault();
        return next.Name is null || (kind.HasObject && !IsPassive(sentence, at)) ? null : Make(next.Name, next.Mention);
    }

    // "করিম গুলি করেন" shoots; "করিমকে গুলি করা হয়", "করিমের ওপর হামলা" and "করিম গ্রেপ্তার হন" are about whom it befell.
    private static bool IsDoer(Sentence sentence, int at, ActKind kind, Mention mention) =>
        kind.HasObject && !mention.Ending.EndsWith("কে", StringComparison.Ordinal) && !mention.Ending.EndsWith('র') && !IsPassive(sentence, at) && !IsCalled(sentence, mention);

    // "রহিম (৩০) নামের এক যুবককে আটক": it befell the youth, whose name is Rahim.
    private static bool IsCalled(Sentence sentence, Mention mention) =>
        sentence.Tokens.Where(t => t.Span.Start >= mention.Span.End && t.Kind == TokenKind.Word).Take(1).Any(t => t.Text is "নামের" or "নামে");

    private static bool IsPassive(Sentence sentence, int at)
    {
        var next = sentence.Tokens.Skip(at + 1).Where(t => t.Kind == TokenKind.Word).Take(2).Select(t => t.ToString()).ToList();
        return next is [['হ', ..], ..] or ["শিকার", ..];
    }

    private static int? LastPronoun(Sentence sentence, int from, int at)
    {
        for (var i = at - 1; i >= from; i--)
        {
            if (s_him.Contains(sentence.Tokens[i].ToString())) { return sentence.Tokens[i].Span.Start; }
        }
        return null;
    }

    // Whom the same act was told of a few sentences before, else the object, else the one person, of the sentence before.
    private Party? Antecedent(Reading reading, Sentence sentence, ActKind kind, List<Act> before)
    {
        if (before.FindLast(a => a.Kind.Group == kind.Group && sentence.Index - a.Sentence.Index <= Back) is { } act) { return act.Whom; }
        var people = PeopleIn(reading, sentence.Index - 1);
        if (people.Where(p => p.Mention.Ending.EndsWith("কে", StringComparison.Ordinal)).ToList() is [var whom]) { return Make(whom.Name, whom.Mention); }
        return people.Count > 0 && (people[0].Mention.Ending.Length == 0 || people.Select(p => p.Name).Distinct().Count() == 1) ? Make(people[0].Name, people[0].Mention) : null;
    }

    // Who speaks at a gathering: the one person of the sentence that names it, or the speaker of the words it closes.
    private Party? Speaker(Reading reading, Sentence sentence)
    {
        var people = PeopleIn(reading, sentence.Index);
        if (people.Count > 0) { return Make(people[^1].Name, people[^1].Mention); }
        var speaker = reading.Statements.FirstOrDefault(s => s.CueSentence == sentence.Index || s.Sentences.Contains(sentence.Index))?.SpeakerName;
        return reading.Names.FirstOrDefault(n => n.Kind == NameKind.Person && n.Text == speaker) is { } name ? Make(name, name.Mentions[0]) : null;
    }

    // By the bearer, and by each of the names that the form gives (করিম ওরফে রহিম).
    private Party Make(Name name, Mention mention)
    {
        List<string> keys = [.. mention.Form.Split(" ওরফে ").Select(f => "f" + SoundKey.Of(f))];
        if (bearers.NumberOf(name) is var number and > 0) { keys.Add("b" + number); }
        return new Party(mention.Form, keys);
    }

    private static List<(Name Name, Mention Mention)> PeopleIn(Reading reading, int sentence) =>
        [.. reading.Names.SelectMany(n => n.Mentions.Where(m => m.Sentence == sentence && (n.Kind == NameKind.Person || IsObject(n, m))).Select(m => (n, m))).OrderBy(x => x.m.Span.Start)];

    // A place in the accusative is a person whom the tagger mistook.
    private static bool IsObject(Name name, Mention mention) => name.Kind == NameKind.Place && mention.Ending == "কে";
}

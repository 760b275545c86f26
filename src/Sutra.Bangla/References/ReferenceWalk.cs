using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;
using WordCase = Sutra.Bangla.Words.WordCase;

namespace Sutra.Bangla.References;

/// <summary>Walks through an article's sentences and keeps who was spoken of in the last ones.</summary>
internal sealed class ReferenceWalk(PersonMentions mentions)
{
    // Over how many sentences that speak of nobody the last one who was spoken of is still meant.
    private const int Reach = 3;
    private const int LongestSilence = 6;

    // Where a pronoun opens its sentence: behind a word or two that join it (তবে, এ সময়).
    private const int LastOpening = 2;

    private readonly OfficeBook _offices = new();
    private readonly QuoteTracker _quotes = new();
    private readonly List<Reference> _found = [];
    private People _before = new();
    private People _here = new();
    private int _age;
    private Name? _speaker;
    private bool _speakerIsUnknown;
    private int _silence;
    private bool _saysHere;
    private bool _relates;
    private bool _isFirstPerson;

    /// <summary>What was found.</summary>
    public IReadOnlyList<Reference> Found => _found;

    /// <summary>Reads the next sentence.</summary>
    public void Read(Sentence sentence)
    {
        var tokens = TokenList.Of(sentence.Tokens);
        var roles = PhraseMarks.Roles(sentence.Text, tokens);
        var named = mentions.In(sentence.Index);
        var next = 0;
        _quotes.Start(sentence);
        var place = new Place(sentence, tokens, roles);
        _saysHere = Says(tokens);
        (_relates, _isFirstPerson) = (false, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            var start = tokens[i].Span.Start;
            while (next < named.Count && named[next].Mention.Span.End <= start) { next++; }
            var quoted = _quotes.IsQuoted(start);
            if (next < named.Count && named[next].Mention.Span.Start <= start)
            {
                i = Pass(named[next], tokens, i, quoted);
                next++;
                continue;
            }
            if (tokens[i].Kind != TokenKind.Word || quoted) { continue; }
            place.At = i;
            i = ReadWord(place, next < named.Count ? named[next].Mention : null);
        }
        _quotes.Finish();
        Turn();
    }

    private void Turn()
    {
        if (_here.All.Count > 0)
        {
            TurnSpeaker();
            (_before, _here) = (_here, _before);
            _age = 0;
        }
        else { _age++; }
        _here.Clear();
    }

    // Who was the last to say something; forgotten after others were told of for long.
    private void TurnSpeaker()
    {
        if (_here.Say)
        {
            (_speaker, _silence) = (_here.Topic(true, _speaker), 0);
            _speakerIsUnknown = _speaker is null;
        }
        else if (_here.HaveOtherSubject(_speaker) && ++_silence > LongestSilence) { (_speaker, _speakerIsUnknown) = (null, false); }
    }

    // A name, its tokens passed over.
    private int Pass((Name Name, Mention Mention) named, TokenList tokens, int i, bool quoted)
    {
        var to = i + 1;
        while (to < tokens.Count && tokens[to].Span.Start < named.Mention.Span.End) { to++; }
        var first = i - (named.Mention.Role?.Count(c => c == ' ') + 1 ?? 0);
        _offices.Add(named.Name, named.Mention, first >= 0 && named.Mention.Role is not null ? RolePhrase.BodyOf(tokens, first) : null);
        if (!quoted)
        {
            var bare = named.Mention.Ending is "" or "ও" or "ই" && !(to < tokens.Count && ReferenceTables.IsNoSubject(tokens[to].Text));
            _here.All.Add(new Somebody(named.Name, bare, named.Mention.Span.Start));
        }
        return to - 1;
    }

    // The last token read.
    private int ReadWord(Place p, Mention? next)
    {
        if (IsRelative(p.Tokens[p.At].Text)) { _relates = true; }
        if (Lemmatizer.Read(p.Tokens.TextOf(p.At)) is { Class: WordClass.Pronoun, Lemma: "আমি" }) { _isFirstPerson = true; }
        if (_here.Said < 0 && IsSaying(p.Tokens[p.At].Text)) { (_here.Said, _here.SaysOn) = (p.Tokens[p.At].Span.Start, p.At + 1 < p.Tokens.Count && IsSayingOn(p.Tokens[p.At + 1].Text)); }
        if (ReferenceTables.TryPronoun(p.Tokens[p.At].Text, out var pronoun)) { ReadPronoun(p, pronoun); return p.At; }
        if (RolePhrase.At(p.Tokens, p.Roles, p.At) is { } role)
        {
            if (!IsBeside(p, role, next)) { ReadRole(p, role); }
            return role.To - 1;
        }
        var facts = p.Tokens.Facts[p.At];
        if (ReferenceTables.IsPersonNoun(facts.Text) || ReferenceTables.IsPersonNoun(facts.Stem))
        {
            var form = Lemmatizer.Read(facts.Text);
            if (!form.IsPlural) { _here.All.Add(new Somebody(null, form.Case == WordCase.None, p.Tokens[p.At].Span.Start)); }
        }
        return p.At;
    }

    private void ReadPronoun(Place p, Pronoun pronoun)
    {
        // যে দাবি করা হয়েছিল, তার বিস্তারিত ব্যাখ্যা.
        if (pronoun.IsPlain && (_relates || (p.At + 1 < p.Tokens.Count && ReferenceTables.IsAfterThing(p.Tokens[p.At + 1].Text)))) { return; }
        var behind = p.At + 1 < p.Tokens.Count && pronoun.Case == WordCase.Genitive ? p.Tokens[p.At + 1].Text : default;
        var says = ReferenceTables.NamesSaying(behind) && p.At <= LastOpening;
        var name = Antecedent(says ? WordCase.None : ReferenceTables.MakesObject(behind) ? WordCase.Objective : pronoun.Case, p.At, says || _saysHere);
        Keep(p, p.At, p.At + 1, name, ReferenceKind.Pronoun, pronoun.Case);
    }

    private Name? Antecedent(WordCase wanted, int at, bool says)
    {
        if (_here.All.Count > 0) { return InSentence(wanted); }
        // What somebody says of himself and his own is of somebody else where it says তার.
        if (_age > Reach || _isFirstPerson) { return null; }
        var opens = at <= LastOpening;
        var topic = _before.Topic(says, _speaker);
        if (topic is null || !(wanted == WordCase.None || _before.AreOnly(topic))) { return wanted == WordCase.None && says && _silence == 0 ? _speaker : null; }
        if (wanted == WordCase.None && says) { return _speaker is null || _speaker == topic ? topic : null; }
        // What somebody says may go on, of others.
        if (_before.SaysOn || (_before.Say && !opens)) { return null; }
        return _speakerIsUnknown && !_before.AnySubject ? null : topic;
    }

    // Behind others of the sentence: its only one; the object of a clause is not its subject, and he who speaks often speaks of somebody else.
    private Name? InSentence(WordCase wanted)
    {
        if (_here.All[0].Name is not { } only || !_here.AreOnly(only)) { return null; }
        if (wanted == WordCase.Genitive && _here.Said < 0 && _here.All[^1].IsSubject) { return only; }
        if (wanted == WordCase.Objective || (wanted == WordCase.Genitive && _here.Said >= 0)) { return null; }
        return _age > Reach || _before.All.Count == 0 || _before.AreOnly(only) ? only : null;
    }

    private void ReadRole(Place p, RolePhrase role)
    {
        var behind = role.To < p.Tokens.Count ? p.Tokens[role.To].Text : default;
        if (ReferenceTables.IsHolding(behind) || ReferenceTables.TryPronoun(behind, out _) || IsCut(p, role)) { return; }
        if (!role.IsOne)
        {
            if (Lemmatizer.Read(p.Tokens.TextOf(role.To - 1)) is { IsPlural: false }) { _here.All.Add(new Somebody(null, role.Case == WordCase.None, p.Tokens[role.From].Span.Start)); }
            return;
        }
        var isPart = role.To < p.Tokens.Count && (p.Roles[role.To] is not null || ReferenceTables.IsNoSubject(behind) || ReferenceTables.IsJoining(behind) || (behind is "," && role.To + 1 < p.Tokens.Count && p.Roles[role.To + 1] is not null));
        var isOne = role.IsPointing || (role.IsOffice && !ReferenceTables.IsOfMany(string.Join(' ', role.Words)));
        var name = isPart || !isOne ? null : role.IsPointing ? Pointed(role, p.Sentence.Index) : _offices.HolderOf(role, p.Sentence.Index);
        Keep(p, role.From, role.To, name, role.IsPointing ? ReferenceKind.Description : ReferenceKind.Office, role.Case);
    }

    // এই নেতা: the holder, if spoken of last or the last to speak, and nobody else is what the telling is about; without a holder whom it is about.
    private Name? Pointed(RolePhrase role, int sentence)
    {
        if (_age > Reach) { return null; }
        var (holder, topic) = (_offices.HolderOf(role, sentence), _before.Topic(false, _speaker));
        if (holder is null) { return role is { IsOffice: true, Body: null } && _here.All.Count == 0 && _age == 0 && topic is not null && _before.AreOnly(topic) ? topic : null; }
        if (holder == _speaker || _here.Have(holder)) { return holder; }
        return _before.Have(holder) && (topic is null || topic == holder) ? holder : null;
    }

    private void Keep(Place p, int from, int to, Name? name, ReferenceKind kind, WordCase wordCase)
    {
        var span = TextSpan.FromBounds(p.Tokens[from].Span.Start, p.Tokens[to - 1].Span.End);
        if (name is not null) { _found.Add(new Reference(p.Sentence.Index, span, kind, name)); }
        _here.All.Add(new Somebody(name, wordCase == WordCase.None, span.Start));
    }

    // The end of a longer word: উপ-ব্যবস্থাপনা পরিচালক.
    private static bool IsCut(Place p, RolePhrase role) => role.From > 0 && p.Tokens[role.From - 1].Is("-") && !p.Tokens[role.From].AfterSpace;

    // Whether a role is that of a name beside it: marks and titles may stand between.
    private static bool IsBeside(Place p, RolePhrase role, Mention? next)
    {
        var i = role.To;
        while (i < p.Tokens.Count && (p.Tokens[i].Kind == TokenKind.Mark || p.Titles[i] is not null || p.Roles[i] is not null))
        {
            if (p.Tokens[i].Is("(")) { while (i < p.Tokens.Count && !p.Tokens[i].Is(")")) { i++; } }
            i++;
        }
        return next is not null && i < p.Tokens.Count && next.Span.Start <= p.Tokens[i].Span.Start;
    }

    private static bool Says(TokenList tokens)
    {
        foreach (var token in tokens) { if (IsSaying(token.Text)) { return true; } }
        return false;
    }

    private static bool IsRelative(ReadOnlySpan<char> word) => word is "যে" or "যা" or "যেসব" or "যেটি" or "যেটা" or "যার" or "যত";

    private static bool IsSaying(ReadOnlySpan<char> word) => PersonRules.IsSaid(word) || word is "বলেছিলেন" or "জানিয়েছিলেন";

    private static bool IsSayingOn(ReadOnlySpan<char> next) => next is "," or ":" or "যে" or "‘" or "“" or "'" or "\"" or "-" or "–" or "—";

    /// <summary>A word of a sentence.</summary>
    private sealed class Place(Sentence sentence, TokenList tokens, string?[] roles)
    {
        private string?[]? _titles;

        public Sentence Sentence => sentence;

        public TokenList Tokens => tokens;

        public string?[] Roles => roles;

        public string?[] Titles => _titles ??= PhraseMarks.Titles(sentence.Text, tokens);

        public int At { get; set; }
    }
}

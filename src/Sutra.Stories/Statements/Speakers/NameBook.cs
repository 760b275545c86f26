using Sutra.Bangla.Names;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>The names of an article as the search for speakers needs them: who holds which office, who was a subject where.</summary>
internal sealed class NameBook
{
    // How far back a pronoun or a dropped subject can lean, in sentences. Farther back it was never right on said.json.
    private const int Reach = 12;
    private const int MostCandidates = 64;
    private const int NearBody = 3;

    private readonly IReadOnlyList<Line> _lines;
    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Holder>> _byOffice = new(StringComparer.Ordinal);

    public NameBook(IReadOnlyList<Name> names, IReadOnlyList<Line> lines)
    {
        _lines = lines;
        foreach (var n in names)
        {
            if (n.Kind is not NameKind.Place) { Index(CleanNames.Of(n), n.Kind); }
            if (n.Kind is not NameKind.Person) { continue; }
            foreach (var m in n.Mentions) { if (m.Role is { } role) { Hold(role, CleanNames.Of(n), m.Sentence); } }
        }
    }

    /// <summary>Whether a name ends in the name of a news agency or outlet.</summary>
    public static bool IsOutlet(string name) => SourceTables.IsOutlet(Morphology.LastWord(name));

    /// <summary>Keeps a speaker and the titles that stood before the name.</summary>
    public void Add(string name, string titles, int line)
    {
        if (!name.Contains(';', StringComparison.Ordinal)) { Index(name, null); }
        Hold(titles, name, line);
    }

    /// <summary>The fullest name that has all the words of a shorter one; the text itself where none is fuller, null for a common noun.</summary>
    /// <remarks>A person's name grows into no body's (চান্দিনা রেদোয়ান কলেজ), and behind two words and more only by words that people's names have.</remarks>
    public string? Fullest(string text, NameKind? kind)
    {
        if (SourceTables.SpeakerOf(text) is not SpeakerClass.None && !IsName(text)) { return null; }
        text = WithoutTail(CleanNames.OfFrame(text, kind), kind);
        var words = text.Split(' ');
        var best = text;
        foreach (var (name, of) in _byWord.GetValueOrDefault(words[^1], []))
        {
            if (name.Length <= best.Length || (kind is not null && of is not null && kind != of) || !Array.TrueForAll(words, w => HasWord(name, w)) || (kind is NameKind.Organisation && words.Length > 1 && !name.Contains(text, StringComparison.Ordinal)) || (kind is NameKind.Person && !IsPersons(name))) { continue; }
            if (words.Length == 1 || kind is not NameKind.Person || GrowsByNames(text, name)) { best = name; }
        }
        return best;
    }

    // "হাসান মাহমুদ ঘটনাস্থল | পরিদর্শন করে বলেন": behind a full name of the page, common words that stand there once are the verb's.
    private string WithoutTail(string text, NameKind? kind)
    {
        if (kind is not (null or NameKind.Person)) { return text; }
        for (var end = text.LastIndexOf(' '); end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            var name = text[..end];
            if (!name.Contains(' ', StringComparison.Ordinal)) { return text; }
            if (!IsPersonOfPage(name)) { continue; }
            var tail = text[(end + 1)..];
            return tail.Split(' ').All(CleanNames.IsCommon) && !_byWord.GetValueOrDefault(Morphology.LastWord(tail), []).Exists(e => e.Kind is NameKind.Person) && !_lines.Any(l => Closes(l, text)) ? name : text;
        }
        return text;
    }

    // "রফিক হাসান জয় বলেন", "রফিক হাসান জয়।": nothing there has the word for its own but the name.
    private static bool Closes(Line line, string text)
    {
        var at = line.Sentence.Text.IndexOf(text, StringComparison.Ordinal);
        if (at < 0) { return false; }
        var next = line.IndexAt(at + text.Length);
        return next >= line.Count || !line.Units[next].IsWord || Morphology.Of(line, next) is WordForm.Finite;
    }

    private bool IsPersonOfPage(string name) => _byWord.GetValueOrDefault(Morphology.LastWord(name), []).Exists(e => e.Kind is NameKind.Person && e.Name.EndsWith(name, StringComparison.Ordinal));

    /// <summary>Whether a word that may be an office too is a part of a name of the page (আমির খান).</summary>
    public bool IsName(string word) => _byWord.GetValueOrDefault(word, []).Exists(e => e.Kind is NameKind.Person && e.Name.Length > word.Length && e.Name.StartsWith(word + " ", StringComparison.Ordinal));

    // "মোদি সরকারের শরিক": a body's genitive is in nobody's name.
    private static bool IsPersons(string name) =>
        !name.Split(' ').Any(w => PhraseReader.IsJoint(w) || (w.EndsWith("ের", StringComparison.Ordinal) && SourceTables.SpeakerOf(Morphology.Stem(w)) is SpeakerClass.Body));

    private static bool GrowsByNames(string text, string name)
    {
        var at = name.IndexOf(text + " ", StringComparison.Ordinal);
        return at < 0 || name[(at + text.Length + 1)..].Split(' ').All(NameLexicon.Parts.ContainsKey);
    }

    /// <summary>The person whom the page gives an office: the nearest before the line, else after it.</summary>
    public string? OfOffice(string office, int line) => HolderOf(office, line) ?? Offices.OthersOf(office).Select(o => HolderOf(o, line)).FirstOrDefault(h => h is not null);

    private string? HolderOf(string office, int line)
    {
        var head = Morphology.LastWord(office);
        // A youth is no office.
        if (head is "ব্যক্তি" or "তরুণ" or "তরুণী" or "যুবক" || !_byOffice.TryGetValue(head, out var all)) { return null; }
        var holders = all.FindAll(h => Fits(office, head, h));
        // "পরিবেশ উপদেষ্টা" is whom a sentence gives these words; the chief of several is nobody who is not called so.
        if (office.Length > head.Length && holders.Exists(h => !AreOne(h.Name, holders[0].Name)))
        {
            var exact = holders.FindAll(h => IsCalled(h, office));
            var near = exact.Count > 0 ? exact : holders.FindAll(h => office[..^head.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => IsCalled(h, Morphology.Stem(w))));
            if (near.Count > 0) { holders = near; }
            else if (office.StartsWith("প্রধান ", StringComparison.Ordinal)) { return null; }
        }
        var before = holders.Where(h => h.Line <= line).MaxBy(h => h.Line);
        return before?.Name ?? (holders.Count > 0 ? holders[0].Name : null);
    }

    private bool IsCalled(Holder h, string words) => h.Line >= 0 && h.Line < _lines.Count && _lines[h.Line].Text.Contains(words, StringComparison.Ordinal);

    private static bool AreOne(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);

    // "আল-আমিন হাউজের বিক্রেতা" is not the seller of another house: what an office is said to be of has to stand where its holder is named.
    private bool Fits(string office, string head, Holder holder)
    {
        if (office.Length == head.Length) { return !IsTrade(head) || _byOffice[head].TrueForAll(h => h.Name == holder.Name || h.Name.EndsWith(holder.Name, StringComparison.Ordinal) || holder.Name.EndsWith(h.Name, StringComparison.Ordinal)); }
        if (!IsTrade(head)) { return true; }
        // One named in the headline has no line.
        if (holder.Line < 0 || holder.Line >= _lines.Count) { return false; }
        var text = _lines[holder.Line].Text;
        return text.Contains(Morphology.Stem(office[..^head.Length].Trim()), StringComparison.Ordinal);
    }

    /// <summary>Whether an office is one that many hold: a seller is not the seller who was named.</summary>
    public static bool IsTrade(string head) => s_trades.Contains(head);

    private static readonly HashSet<string> s_trades = new(StringComparer.Ordinal) { "কর্মী", "কর্মকর্তা", "শিক্ষার্থী", "ছাত্র", "ছাত্রী", "ব্যবসায়ী", "বাসিন্দা", "চালক", "শ্রমিক", "বিক্রেতা", "ক্রেতা", "দোকানি", "কৃষক", "চিকিৎসক", "শিক্ষক", "আইনজীবী", "প্রত্যক্ষদর্শী", "সদস্য", "অভিযুক্ত", "আসামি", "মালিক", "সাংবাদিক", "নারী", "পুরুষ", "কিশোরী", "রোগী", "যাত্রী" };

    /// <summary>The person who is the subject in the last sentence, from one line to another, that has such a subject.</summary>
    public string? SubjectBetween(int from, int to)
    {
        for (var s = to; s >= from && s >= 0 && to - s < Reach - 1; s--)
        {
            if (SubjectIn(s, _lines[s].Count) is { } subject) { return subject; }
        }
        return null;
    }

    /// <summary>The person whom a line brings in: as the subject that closes it ("… বিক্রি করছেন খলিল উদ্দীন।") or as a subject with an office; null where it brings in none.</summary>
    public string? Introduced(int line)
    {
        if (line < 0) { return null; }
        var l = _lines[line];
        if (TalkedTo(l) is { } talked) { return talked; }
        var last = l.Count - 1;
        while (last >= 0 && !l.Units[last].IsWord) { last--; }
        if (last > 0 && l.Named(last) is { IsPerson: true, IsBare: true } closing && !l.IsQuoted(last) && !IsDead(l, closing.First) && l[0] is not ("যে" or "যিনি" or "যা" or "যাকে" or "যার") && Whole(l, closing) is var whole && CleanNames.CanBePerson(whole)) { return whole; }
        for (var i = 0; i < l.Count; i++)
        {
            if (l.Named(i) is { IsPerson: true, IsBare: true } n && n.Last == i && !l.IsQuoted(i)) { return n.Mention.Role is null || !CleanNames.CanBePerson(n.Name.Text) ? null : CleanNames.Of(n.Name); }
        }
        return null;
    }

    // "শহীদ রাষ্ট্রপতি X": nobody who speaks now.
    private static bool IsDead(Line line, int first)
    {
        for (var i = first - 1; i >= 0 && first - i < 4; i--) { if (line[i] is "শহীদ" or "শহিদ" or "প্রয়াত" or "মরহুম" or "মৃত" or "নিহত") { return true; } }
        return false;
    }

    // "কথা হয় চালক আবু তালেবের সঙ্গে।": who is asked tells next.
    private static string? TalkedTo(Line l)
    {
        for (var i = 1; i < l.Count; i++)
        {
            if (l[i] is "সঙ্গে" or "সাথে" && l.Named(i - 1) is { IsPerson: true, IsBare: false } n && n.Last == i - 1 && Talk(l) && CleanNames.CanBePerson(n.Name.Text)) { return CleanNames.Of(n.Name); }
        }
        return null;
    }

    private static bool Talk(Line l)
    {
        for (var i = 0; i + 1 < l.Count; i++) { if (l[i] is "কথা" && l[i + 1] is "হয়" or "হয়েছে" or "হলো" or "হচ্ছিল") { return true; } }
        return false;
    }

    // A tagger may have cut a name in two (রুকাইয়া জাহান | চমক).
    private static string Whole(Line line, NamedMention closing) =>
        closing.First > 0 && line.Named(closing.First - 1) is { IsPerson: true, IsBare: true } before ? before.Mention.Form + " " + closing.Mention.Form : CleanNames.Of(closing.Name);

    /// <summary>The first person who stands as a subject in a line before a unit, or null.</summary>
    public string? SubjectIn(int line, int unit)
    {
        for (var i = 0; i < unit && i < _lines[line].Count; i++)
        {
            if (_lines[line].Named(i) is { IsPerson: true, IsBare: true } n && n.Last == i && !_lines[line].IsQuoted(i) && !IsDead(_lines[line], n.First) && CleanNames.CanBePerson(n.Name.Text)) { return CleanNames.Of(n.Name); }
        }
        return null;
    }

    /// <summary>The person named last before a line, in whatever case.</summary>
    public string? LastPersonBefore(int line) => Last(line, n => n.IsPerson);

    /// <summary>The place or else the organisation that a short form (দেশটি, সংস্থাটি) stands for: the last one that is a subject within three lines before, else the only one named there; null where that is not sure.</summary>
    public string? BodyBefore(int line, bool place)
    {
        for (var s = line - 1; s >= 0 && line - s <= NearBody; s--)
        {
            if (BehindVerb(_lines[s]) is { } last && Is(last, place)) { return CleanNames.Of(last.Name); }
            for (var i = 0; i < _lines[s].Count; i++)
            {
                if (_lines[s].Named(i) is { IsBare: true } n && n.Last == i && Is(n, place) && !_lines[s][i].EndsWith("ীয়", StringComparison.Ordinal)) { return CleanNames.Of(n.Name); }
            }
        }
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var s = line - 1; s >= 0 && line - s <= NearBody; s--)
        {
            for (var i = 0; i < _lines[s].Count; i++) { if (_lines[s].Named(i) is { } n && n.Last == i && Is(n, place)) { names.Add(CleanNames.Of(n.Name)); } }
        }
        return names.Count == 1 ? names.First() : null;
    }

    /// <summary>The body that a bare noun for one stands for ("কমিশন", "ওই কমিটি"): the only one named so far whose name ends in that noun; null where there is none or are several.</summary>
    public string? BodyOf(string text, int line)
    {
        var noun = text;
        foreach (var word in s_pointing) { if (text.StartsWith(word, StringComparison.Ordinal)) { noun = text[word.Length..]; } }
        if (!s_bodies.Contains(noun)) { return null; }
        string? found = null;
        foreach (var (name, kind) in _byWord.GetValueOrDefault(noun, []))
        {
            if (kind is not NameKind.Organisation || name == noun || !name.EndsWith(noun, StringComparison.Ordinal) || !StandsBefore(name, line)) { continue; }
            if (found is not null && !found.EndsWith(name, StringComparison.Ordinal) && !name.EndsWith(found, StringComparison.Ordinal)) { return null; }
            if (found is null || name.Length > found.Length) { found = name; }
        }
        return found;
    }

    private bool StandsBefore(string name, int line)
    {
        for (var s = 0; s <= line && s < _lines.Count; s++) { if (_lines[s].Text.Contains(name, StringComparison.Ordinal)) { return true; } }
        return false;
    }

    private static readonly string[] s_pointing = ["ওই ", "এই ", "এ ", "উক্ত ", "সেই "];

    // Bodies of which each country, town or trade has its own: by the noun alone nobody knows which.
    private static readonly HashSet<string> s_bodies = new(StringComparer.Ordinal) { "মন্ত্রণালয়", "অধিদপ্তর", "অধিদফতর", "দপ্তর", "কমিশন", "সংগঠন", "কোম্পানি", "বিভাগ", "ট্রাইব্যুনাল", "পরিষদ", "কমিটি", "ব্যুরো", "বোর্ড", "ক্লাব", "ফাউন্ডেশন", "কেন্দ্র", "দূতাবাস", "হাইকমিশন", "মঞ্চ", "জোট", "ফেডারেশন", "অ্যাসোসিয়েশন", "ইনস্টিটিউট", "কাউন্সিল", "ইউনিয়ন" };

    // "… বাড়িয়েছে পাকিস্তান।", "… বিক্রি করছেন খলিল উদ্দীন।": the subject that closes a sentence.
    private static NamedMention? BehindVerb(Line line)
    {
        var last = line.Count - 1;
        while (last >= 0 && !line.Units[last].IsWord) { last--; }
        return last > 0 && line.Named(last) is { IsBare: true } n && n.First > 0 && Morphology.Of(line, n.First - 1) is WordForm.Finite ? n : null;
    }

    private static bool Is(NamedMention n, bool place) => n.Name.Kind == (place ? NameKind.Place : NameKind.Organisation);

    /// <summary>The many people named last before a line (তদন্তকারীরা), within three lines and behind another.</summary>
    public string? CollectiveBefore(int line, int after = -1)
    {
        for (var s = line - 1; s > after && s >= 0 && s > line - 4; s--)
        {
            for (var i = 0; i < _lines[s].Count; i++)
            {
                if (_lines[s].Units[i].IsWord && SourceTables.SpeakerOf(_lines[s][i]) is SpeakerClass.Collective && _lines[s][i] is not ("পক্ষ" or "কেউ" or "সবাই" or "মহল" or "একাংশ" or "সমাজ" or "জনতা" or "প্রজন্ম" or "জনগণ")) { return _lines[s][i]; }
            }
        }
        return null;
    }

    private string? Last(int line, Func<NamedMention, bool> asked)
    {
        for (var s = Math.Min(line, _lines.Count - 1); s >= 0 && line - s < Reach; s--)
        {
            for (var i = _lines[s].Count - 1; i >= 0; i--) { if (_lines[s].Named(i) is { } n && asked(n) && (!n.IsPerson || CleanNames.CanBePerson(n.Name.Text))) { return CleanNames.Of(n.Name); } }
        }
        return null;
    }

    private void Index(string name, NameKind? kind)
    {
        foreach (var word in name.Split(' '))
        {
            if (!_byWord.TryGetValue(word, out var list)) { _byWord[word] = list = []; }
            if (list.Count < MostCandidates && !list.Exists(e => e.Name == name)) { list.Add(new Entry(name, kind)); }
        }
    }

    private void Hold(string titles, string name, int line)
    {
        foreach (var word in titles.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_byOffice.TryGetValue(word, out var list)) { _byOffice[word] = list = []; }
            if (list.Count < MostCandidates) { list.Add(new Holder(name, line)); }
        }
    }

    private static bool HasWord(string name, string word) => $" {name} ".Contains($" {word} ", StringComparison.Ordinal);

    private sealed record Holder(string Name, int Line);

    private readonly record struct Entry(string Name, NameKind? Kind);
}

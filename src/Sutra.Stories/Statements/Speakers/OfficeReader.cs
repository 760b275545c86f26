using Sutra.Bangla.Names;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>Reads an office that stands before a name: its words, and the body in the genitive that it belongs to.</summary>
internal static class OfficeReader
{
    /// <summary>The office in the units from one to another (exclusive), and its body; a body's name alone is no office.</summary>
    public static (string? Role, string? Body) Read(Line line, int first, int end) =>
        Parts(line, first, end) is { Role.Length: > 0 } parts ? parts : (null, null);

    /// <summary>The first unit of the phrase that an office closes: "পরিবেশ, বন ও জলবায়ু পরিবর্তন | উপদেষ্টা"; the given one where nothing before belongs to it.</summary>
    public static int Widen(Line line, int first, int end)
    {
        var head = end - 1;
        if (line.Units[head].IsCloseBracket) { head = Math.Max(first, PhraseReader.OpeningOf(line, head) - 1); }
        var start = Math.Min(first, PhraseReader.EndingAt(line, head, 0).First);
        // "কবির হোসেনের বড় ভাই": who else is named is no part of it; "রফিক মঞ্চের সভাপতি" is a body's name.
        for (var i = first - 1; i >= start; i--) { if (line.Named(i) is { IsPerson: true } named && (i + 1 == first || !named.IsBare || PhraseReader.IsJoint(line[i + 1]) || line.Named(i + 1) is not null)) { return i + 1; } }
        return BehindField(line, start);
    }

    // "তথ্য ও | সম্প্রচার উপদেষ্টা": তথ্য is what is told, too, and ends other phrases.
    private static int BehindField(Line line, int start) =>
        start > 1 && PhraseReader.IsJoint(line[start - 1]) && NameLexicon.Roles.TryGet(line[start - 2], out var use) && use == "field" ? start - 2 : start;

    // One of the tables, or the bracket behind one.
    private static bool Closes(Line line, int i)
    {
        if (line.Units[i].IsCloseBracket) { return true; }
        if (NameLexicon.Roles.TryGet(line[i], out var use)) { return use is "office" or "work"; }
        return line.Units[i].IsWord && line.Named(i) is not { IsPerson: true } && (SourceTables.SpeakerOf(line[i]) is SpeakerClass.Office || IsTitle(line[i]) || (NameLexicon.Titles.TryGet(line[i], out use) && use == "title" && line[i].Length > 3 && line[i] is not ("শহীদ" or "শহিদ" or "জনাব")));
    }

    // "মহাসচিব এবিএম | রুহুল আমিন", "আসিফ রহমানের": what of the name was left to the office, and what is no office; "হেড অব অপারেশনস" is one.
    private static int BeforeName(Line line, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (line[i] == "অব") { return end; }
            if (Closes(line, i) || (i > first && NameLexicon.Roles.TryGet(line.TextOf(i - 1, i + 1), out var use) && use is "office" or "work")) { return i + 1; }
        }
        return first;
    }

    // The body stands in the genitive before the office, or in its first part.
    private static (string? Role, string? Body) Parts(Line line, int first, int end)
    {
        first = BeforeBracket(line, first);
        if (first > 0 && IsBody(line, first - 1)) { first = line.Named(first - 1)?.First ?? PhraseReader.EndingAt(line, first - 1, 0).First; }
        first = BehindField(line, first);
        end = WithoutTitles(line, first, BeforeName(line, first, end));
        first = BehindVerb(line, first, end);
        // "এবার দলের সভাপতি".
        while (first < end - 1 && line.Named(first) is null && (SourceTables.Frame(line[first]) & (FrameClass.Adverb | FrameClass.Time | FrameClass.Conjunction)) != FrameClass.None) { first++; }
        // "১৯:২৪ পররাষ্ট্র উপদেষ্টা": the page's own hour; ২০ ব্যাটালিয়ন has its number.
        while (first < end && (PhraseReader.IsJoint(line[first]) || IsLoose(line[first]) || (first > 0 && !line.Units[first - 1].IsWord && line[first].All(char.IsDigit)))) { first++; }
        if (first > 0 && first < end && Bare(line, first - 1) is { } bare) { return (RoleOf(line, first, end), bare); }
        first = AfterOffice(line, first, end);
        for (var i = end - 2; i >= first; i--)
        {
            if (!IsBody(line, i)) { continue; }
            first = StartOfBody(line, first, i);
            var stem = line.Named(i) is { } n && n.First == first && !IsRareGenitive(line, i) ? n.Mention.Form : Joined(line, first, i);
            return (RoleOf(line, AfterBracket(line, i + 1, end), end), IsTime(Morphology.Stem(line[i])) ? null : stem);
        }
        if (end - first > 1 && Bare(line, first) is { } own) { return (RoleOf(line, AfterBracket(line, (line.Named(first)?.Last ?? first) + 1, end), end), own); }
        // "ওই এলাকার X": of a place, in no office.
        return end > first && !(end - first == 1 && line[first] is "এলাকার" or "গ্রামের" or "পাড়ার" or "উপজেলার" or "জেলার") ? (RoleOf(line, first, end), null) : (null, null);
    }

    // "জনপ্রিয় অভিনেতা", "এক নেতা": praise and number are no part of it.
    private static string RoleOf(Line line, int first, int end)
    {
        while (first < end - 1 && (IsLoose(line[first]) || PhraseReader.IsJoint(line[first]))) { first++; }
        return line.TextOf(first, end);
    }

    // "শৈশবের কোচ", "একসময়ের নায়িকা": when, or in what world, not of what.
    private static bool IsTime(string stem) => stem.EndsWith("সময়", StringComparison.Ordinal) || stem.EndsWith("জীবন", StringComparison.Ordinal) || stem is "শৈশব" or "যুগ" or "আমল" or "কাল" or "দশক" or "জগৎ" or "জগত" or "অঙ্গন" or "রণাঙ্গন" or "প্রজন্ম" or "আসর";

    // "উপদেষ্টা লেফটেন্যান্ট জেনারেল (অব.) X", "চেয়ারম্যান অধ্যাপক X": a comma, a title or a rank between the office and the name.
    private static int WithoutTitles(Line line, int first, int end)
    {
        while (end > first)
        {
            if (IsLoose(line, end - 1)) { end--; continue; }
            var last = end - 1;
            if (line.Units[last].IsCloseBracket && PhraseReader.OpeningOf(line, last) is var open && open < last && line[open + 1].StartsWith("অব", StringComparison.Ordinal)) { last = open - 1; }
            var start = StartOfRank(line, first, last);
            if (start > last || start <= first || !IsOffice(line, start - 1)) { return end; }
            end = start;
        }
        return end;
    }

    // Where a rank or title that ends at a unit begins: লেফটেন্যান্ট জেনারেল, ব্রিগেডিয়ার জেনারেল; behind the unit where none does.
    private static int StartOfRank(Line line, int first, int last)
    {
        var start = last + 1;
        while (start - 1 > first && (IsTitle(line[start - 1]) || (line[start - 1] == "কমান্ডার" && line[start - 2] is "উইং" or "লেফটেন্যান্ট" or "লে."))) { start--; }
        // সেক্রেটারি জেনারেল, অ্যাটর্নি জেনারেল: an office.
        if (start <= last && line[start] == "জেনারেল" && line[start - 1] is "সেক্রেটারি" or "অ্যাটর্নি" or "গভর্নর" or "ডিরেক্টর" or "কনসাল" or "সলিসিটর") { start++; }
        return start;
    }

    private static bool IsOffice(Line line, int i)
    {
        if (line.Units[i].IsCloseBracket) { return true; }
        return SourceTables.SpeakerOf(line[i]) is SpeakerClass.Office && !IsTitle(line[i]) && !(NameLexicon.Roles.TryGet(line[i], out var use) && use == "part");
    }

    // "স্মৃতিসৌধে আসা কলেজছাত্র", "ভাষণ দেন দলের সভাপতি", "চেয়ারম্যান X এবং মহাসচিব Y": what tells of somebody, a verb and somebody else are no office.
    private static int BehindVerb(Line line, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (!line.Units[i].IsWord || line.Named(i) is { IsPerson: false }) { continue; }
            if (line.Named(i) is { IsBare: true } && PhraseReader.IsJoint(line[i + 1])) { return Math.Min(end, i + 2); }
            if (line.Named(i) is null && (IsParticiple(line[i]) || IsVerb(line[i]))) { return i + 1; }
        }
        return first;
    }

    private static bool IsParticiple(string word) =>
        word.EndsWith("ওয়া", StringComparison.Ordinal) || word.EndsWith("ানো", StringComparison.Ordinal) || word.EndsWith("রত", StringComparison.Ordinal)
        || word is "আসা" or "করা" or "থাকা" or "রাখা" or "আনা" or "উপস্থিত" or "অবস্থিত" or "নিযুক্ত" or "যুক্ত" or "আয়োজিত" or "চিকিৎসাধীন" or "গ্রেপ্তারকৃত" or "গ্রেফতারকৃত" or "গ্রেপ্তার" or "গ্রেফতার" or "সেখানকার" or "এখানকার";

    private static bool IsVerb(string word) =>
        word is "দেন" || (SourceTables.SpeakerOf(word) is SpeakerClass.None && !NameLexicon.Parts.ContainsKey(word) && Bangla.Words.Lemmatizer.Read(word) is { Class: Bangla.Words.WordClass.Verb, Person: Bangla.Words.VerbPerson.Third or Bangla.Words.VerbPerson.Honorific } && !word.EndsWith("না", StringComparison.Ordinal));

    private static bool IsLoose(string word) =>
        word is "এক" or "একজন" or "এই" or "ওই" or "কিছু" or "তার" or "তাঁর" or "তাদের" or "তাঁদের" or "অন্যতম" or "জনপ্রিয়" or "বিশিষ্ট" or "প্রখ্যাত" or "খ্যাতিমান" or "প্রথিতযশা" or "পরিচিত";

    // "জাতীয় দলের (জাদ) আহ্বায়ক": the bracket behind the body is a part of it.
    private static int BeforeBracket(Line line, int first)
    {
        if (first < 3 || !line.Units[first - 1].IsCloseBracket) { return first; }
        var open = PhraseReader.OpeningOf(line, first - 1);
        return open > 0 && open < first - 1 && IsBody(line, open - 1) ? open : first;
    }

    // "আইসিসিবি সভাপতি", "মার্কিন প্রেসিডেন্ট": a body's bare name, or a country's adjective.
    private static string? Bare(Line line, int i)
    {
        if (line[i] is "মার্কিন" or "ভারতীয়" or "পাকিস্তানি" or "ব্রিটিশ" or "রুশ" or "চীনা" or "ইরানি" or "ইসরায়েলি" or "তুর্কি" or "ফরাসি" or "জার্মান" or "জাপানি" or "সৌদি" or "ইউক্রেনীয়" or "ফিলিস্তিনি" or "আফগান" or "তালেবান") { return line[i]; }
        return line.Named(i) is { IsPerson: false, IsBare: true } n && n.Name.Kind is NameKind.Organisation && SourceTables.SpeakerOf(line[i]) is not SpeakerClass.Office ? n.Mention.Form : null;
    }

    // "কমিটির আহ্বায়ক ও শিক্ষা বোর্ডের চেয়ারম্যান": of two offices the one beside the name, where it has a body of its own.
    private static int AfterOffice(Line line, int first, int end)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (!PhraseReader.IsJoint(line[i]) || !(SourceTables.SpeakerOf(line[i - 1]) is SpeakerClass.Office || line.Named(i + 1) is { IsPerson: false, IsBare: false })) { continue; }
            for (var k = i + 1; k < end - 1; k++) { if (IsBody(line, k)) { return i + 1; } }
        }
        return first;
    }

    // "জুলাই ঐক্যের সংগঠক | ডাকসুর সম্পাদক", "কুমিল্লা-৪ আসনের | দলের প্রার্থী", "আমির আব্দুর রহিম ও | পৌর আমির": an office, a seat or somebody else before the body.
    private static int StartOfBody(Line line, int first, int last)
    {
        for (var i = (line.Named(last)?.First ?? last) - 1; i >= first; i--)
        {
            var ends = line.Named(i) is { } named ? named.IsPerson && (!named.IsBare || PhraseReader.IsJoint(line[i + 1])) : line[i] == "আসনের" || (OpensBody(line, i + 1, last) && (IsKind(line[i]) || SourceTables.SpeakerOf(line[i]) is SpeakerClass.Office));
            if (ends) { first = i + 1; break; }
        }
        while (first < last && PhraseReader.IsJoint(line[first])) { first++; }
        return first;
    }

    // A name of a body, or one body in another: of a trade that is part of a body's name (ব্যবসায়ী সমিতি) nothing such stands behind.
    private static bool OpensBody(Line line, int i, int last)
    {
        if (line.Named(i) is { IsPerson: false } named && named.First == i) { return true; }
        for (; i < last; i++) { if (line.Units[i].IsWord && Morphology.Of(line, i) is WordForm.Genitive) { return true; } }
        return false;
    }

    // "শরিক দল | X পরিষদ", "সরবরাহকারী প্রতিষ্ঠান | Y": what a body is, before its name.
    private static bool IsKind(string word) => word is "দল" or "প্রতিষ্ঠান" or "সংস্থা" or "সংগঠন" or "কোম্পানি" or "সংবাদমাধ্যম" or "গণমাধ্যম";

    private static readonly HashSet<string> s_titles = new(StringComparer.Ordinal) { "অ্যাডভোকেট", "অধ্যাপক", "প্রফেসর", "মাওলানা", "মুফতি", "প্রকৌশলী", "ইঞ্জিনিয়ার", "ডাক্তার", "ব্যারিস্টার", "লেফটেন্যান্ট", "লে.", "জেনারেল", "ব্রিগেডিয়ার", "মেজর", "কর্নেল", "ক্যাপ্টেন", "উইং", "স্কোয়াড্রন", "লিডার", "এয়ার", "কমোডর", "মার্শাল", "সুবেদার", "নায়েক", "কৃষিবিদ" };

    /// <summary>Whether words are but titles and ranks: অধ্যাপক, লেফটেন্যান্ট জেনারেল (অব.).</summary>
    public static bool IsTitle(string words) => s_titles.Contains(words) || (words.Contains(' ', StringComparison.Ordinal) && words.Split(' ').All(w => s_titles.Contains(w) || w.StartsWith("(অব", StringComparison.Ordinal)));

    // A comma between office and name, and what belongs to the name.
    private static bool IsLoose(Line line, int i) => PhraseReader.IsJoint(line[i]) || (!line.Units[i].IsWord && !line.Units[i].IsCloseBracket) || line[i] is "ড." or "ডা." or "মো." or "মোঃ";

    // What an office is of, but for persons and kin (নিহতের বাবা) and parts of the country between a party and its office.
    private static bool IsBody(Line line, int i)
    {
        if (!line.Units[i].IsWord || line[i] is "বীর" or "সিনিয়র" or "জুনিয়র" || !(Morphology.Of(line, i) is WordForm.Genitive || IsRareGenitive(line, i)) || Morphology.IsVerbalNoun(line[i]) || EndsInOwnR(line, i)) { return false; }
        if (line.Named(i) is { } named) { return !named.IsPerson; }
        var stem = Morphology.Stem(line[i]);
        return !stem.EndsWith("অঞ্চল", StringComparison.Ordinal) && SourceTables.Frame(line[i]) == FrameClass.None && (stem == "উইং" || SourceTables.SpeakerOf(stem) is SpeakerClass.None or SpeakerClass.Body);
    }

    // "র‍্যাব-২–এর অধিনায়ক": of a name that stands once nothing shows that its র is an ending, but for what stands behind it.
    private static bool IsRareGenitive(Line line, int i) =>
        line.Named(i) is { IsPerson: false, IsBare: true } n && n.First == i && line[i].EndsWith('র') && OfficeFollows(line, i) && Bangla.Words.Vocabulary.CountOf(line[i]) == 0 && !NameLexicon.OwnEndings.Contains(line[i]) && !NameLexicon.Known.Contains(line[i]) && Morphology.OfTail(line[i]) is WordForm.Genitive;

    private static bool OfficeFollows(Line line, int i) => i + 1 < line.Count && line.Units[i + 1].IsWord && Closes(line, i + 1);

    // স্বরাষ্ট্র, সম্প্রচার, মানবাধিকার: half an office, whose র is its own.
    private static bool EndsInOwnR(Line line, int i) =>
        line.Named(i) is null or { IsBare: true } && (line[i] is "অপর" or "পরপর" || (line[i].Length > 3 && line[i][^1] == 'র' && line[i][^2] is >= 'ক' and <= 'স') || NameLexicon.OwnEndings.Contains(line[i]) || NameLexicon.Roles.Contains(line[i]) || (Bangla.Words.Vocabulary.CountOf(line[i]) > 0 && Bangla.Words.Lemmatizer.Read(line[i]).Lemma == line[i]));

    private static int AfterBracket(Line line, int i, int end)
    {
        var open = i;
        while (i < end && line.Units[open].IsOpenBracket && !line.Units[i].IsCloseBracket) { i++; }
        if (i == open || i >= end) { return open; }
        return i + 1 < end - 1 && line[i + 1] is "র" or "এর" or "ের" ? i + 2 : i + 1;
    }

    private static string Joined(Line line, int first, int head) => first == head ? Morphology.Stem(line[head]) : line.TextOf(first, head) + " " + Morphology.Stem(line[head]);
}

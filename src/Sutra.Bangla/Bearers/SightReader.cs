using NodaTime;
using Sutra.Bangla.Names;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Bearers;

/// <summary>Reads off an article what it says of its names.</summary>
internal static class SightReader
{
    // A list of people is no story that they share.
    private const int MostAround = 48;
    // Named in the news of all places.
    private const string Capital = "ঢাকা";

    private const int LeastAge = 5;
    private const int MostAge = 110;

    /// <summary>A sight of each name, in order.</summary>
    public static List<NameSight> Read(IReadOnlyList<Name> names, IReadOnlyList<Sentence> sentences, LocalDate? day)
    {
        var sights = new List<NameSight>(names.Count);
        foreach (var name in names) { sights.Add(name.Kind == NameKind.Person ? Person(name, sentences, day) : Thing(name)); }
        return sights;
    }

    /// <summary>What stands around them all.</summary>
    public static Surroundings Around(IReadOnlyList<NameSight> sights, LocalDate? day)
    {
        var most = sights.Count <= MostAround ? sights : [.. sights.OrderByDescending(s => s.Name.Mentions.Count).Take(MostAround)];
        var places = most.Where(s => s.Name.Kind == NameKind.Place && s.Name.Text != Capital && (IsDistrict(s.Name) || KnownOf(s.Name)?.Class is not ("map" or "country" or "adjective"))).ToList();
        return new Surroundings(
            Hashes(most.Where(s => s.IsFull)),
            Hashes(most.Where(s => s.Name.Kind == NameKind.Organisation)),
            Hashes(places),
            [.. most.SelectMany(s => s.Roles).Distinct()],
            Hashes(places.Where(s => IsDistrict(s.Name))),
            day);
    }

    private static ulong[] Hashes(IEnumerable<NameSight> sights) => [.. sights.Select(s => s.Hash).Distinct().Order()];

    private static KnownName? KnownOf(Name place) => NameLexicon.Known.TryGet(place.Text, out var known) && known.Kind == NameKind.Place ? known : null;

    private static bool IsDistrict(Name place) => NameLexicon.Districts.Contains(KnownOf(place)?.Name ?? place.Text);

    private static NameSight Thing(Name name)
    {
        var sight = new NameSight(name, BearerKeys.OfThing(name), []);
        if (name.Kind != NameKind.Organisation) { return sight; }
        foreach (var form in name.Forms)
        {
            if (!form.Contains(' ', StringComparison.Ordinal) && Acronyms.StandsFor(form, name.Text)) { sight.OtherKeys.Add(BearerKeys.OfBody(form)); }
        }
        return sight;
    }

    private static NameSight Person(Name name, IReadOnlyList<Sentence> sentences, LocalDate? day)
    {
        var full = Figures.FullNameOf(name.Text) ?? name.Text;
        var words = BearerKeys.WordsOf(full);
        var sight = new NameSight(name, BearerKeys.Join(words), words) { Spelling = NameKey.Of(full, NameKind.Person) };
        foreach (var form in name.Forms)
        {
            var other = BearerKeys.WordsOf(form);
            if (other.Length > 1 && BearerKeys.Join(other) is var key && key != sight.Key && !sight.OtherKeys.Contains(key)) { sight.OtherKeys.Add(key); }
        }
        foreach (var mention in name.Mentions)
        {
            if (mention.Role is { } role) { AddRole(sight, role); }
            if (mention.Sentence < 0 || mention.Sentence >= sentences.Count) { continue; }
            var text = sentences[mention.Sentence].Text;
            sight.Callings |= Callings.Of(WordBefore(text, mention.Span.Start));
            if (AgeBehind(text, mention.Span.End) is { } age) { sight.Born ??= YearOf(day) - age - 0.5; }
        }
        return sight;
    }

    private static void AddRole(NameSight sight, string role)
    {
        sight.Roles.Add(BearerKeys.Hash("r:" + role));
        sight.Callings |= Callings.Of(role);
        var last = role[(role.LastIndexOf(' ') + 1)..];
        sight.HasOffice |= (NameLexicon.Roles.TryGet(role, out var use) || NameLexicon.Roles.TryGet(last, out use)) && use == "office";
    }

    // ডা. X, অধ্যাপক X: titles are no part of a name and of no role.
    private static string WordBefore(string text, int start)
    {
        var end = Math.Min(start, text.Length);
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '.')) { end--; }
        var from = end;
        while (from > 0 && Letters.IsWordPart(text[from - 1])) { from--; }
        return text[from..end];
    }

    // X (৩৫)
    private static int? AgeBehind(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') { at++; }
        if (at >= text.Length || text[at] != '(') { return null; }
        var end = ++at;
        while (end < text.Length && Letters.IsDigit(text[end])) { end++; }
        return end - at is 1 or 2 or 3 && end < text.Length && text[end] == ')' && Digits.TryRead(text.AsSpan(at, end - at), out var age) && age is >= LeastAge and <= MostAge ? age : null;
    }

    // Ages of articles without a day are compared as if they came out together.
    private static double YearOf(LocalDate? day) => day is { } d ? d.Year + (d.DayOfYear / 366.0) : 0;
}

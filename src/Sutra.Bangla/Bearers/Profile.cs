using NodaTime;
using Sutra.Bangla.Names;

namespace Sutra.Bangla.Bearers;

/// <summary>What all articles so far say of one bearer.</summary>
internal sealed class Profile(int number, NameKind kind)
{
    private const int MostForms = 33;
    private const int MostAround = 160;
    private const int MostRoles = 32;

    // How often each form was met, and how often as the fullest of an article.
    private readonly Dictionary<string, (int All, int Fullest)> _forms = new(StringComparer.Ordinal);
    private int _ofText;

    /// <summary>Its number.</summary>
    public int Number { get; } = number;

    /// <summary>What it is.</summary>
    public NameKind Kind { get; } = kind;

    /// <summary>How many articles named it.</summary>
    public int Articles { get; private set; }

    /// <summary>The number of the last article that did, counted as they came.</summary>
    public long Seen { get; private set; }

    /// <summary>The earliest and the latest day.</summary>
    public (LocalDate? First, LocalDate? Last) Days { get; private set; }

    /// <summary>The keys it can be found under: those of its own full forms, and of what only some article called it besides.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of forms that stood for it only where a fuller one stood too.</summary>
    public HashSet<string> OtherKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>How it was spelled (see <see cref="NameSight.Spelling"/>).</summary>
    public HashSet<string> Spellings { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of its full forms.</summary>
    public List<string[]> Words { get; } = [];

    /// <summary>In how many articles others were named beside it.</summary>
    public HashCounts Around { get; } = new(MostAround);

    /// <summary>What it was called to be.</summary>
    public HashSet<ulong> Roles { get; } = [];

    /// <summary>Callings told.</summary>
    public Calling Callings { get; private set; }

    /// <summary>Whether an office was told.</summary>
    public bool HasOffice { get; private set; }

    /// <inheritdoc cref="NameSight.IsPrivate"/>
    public bool IsPrivate => !HasOffice && (Callings != Calling.None || Born is not null) && (Callings & ~Calling.Local) == Calling.None;

    /// <summary>Whether a district of Bangladesh was named beside it.</summary>
    public bool HasDistricts { get; private set; }

    /// <summary>The years of birth by the ages told; null where none was.</summary>
    public (double From, double To)? Born { get; private set; }

    /// <summary>Takes in what an article says.</summary>
    public void Add(NameSight sight, Surroundings around, long article)
    {
        Articles++;
        Seen = article;
        if (around.Day is { } day) { Days = (Days.First is { } f && f < day ? f : day, Days.Last is { } l && l > day ? l : day); }
        Count(sight.Name.Text, (1, 1));
        foreach (var form in sight.Name.Forms) { Count(form, (1, 0)); }
        Keys.Add(sight.Key);
        // Only of short forms and of what may have one it has to be told which organisation is meant.
        if (Kind != NameKind.Person && !(Kind == NameKind.Organisation && (sight.OtherKeys.Count > 0 || !IsFull(sight.Name.Text) || SpelledOut.MayHaveShort(sight.Name.Text)))) { return; }
        if (Spellings.Count < MostForms) { Spellings.Add(sight.Spelling); }
        if (sight.IsFull && Words.Count < MostForms && !Words.Exists(w => w.AsSpan().SequenceEqual(sight.Words))) { Words.Add(sight.Words); }
        Around.Add(around.People, sight.Hash);
        Around.Add(around.Bodies, sight.Hash);
        Around.Add(around.Places, sight.Hash);
        HasDistricts |= around.Districts.Length > 0;
        foreach (var role in sight.Roles) { if (Roles.Count < MostRoles) { Roles.Add(role); } }
        Callings |= sight.Callings;
        HasOffice |= sight.HasOffice;
        if (sight.Born is { } born) { Born = Born is { } b ? (Math.Min(b.From, born), Math.Max(b.To, born)) : (born, born); }
    }

    /// <summary>Takes in all that is known of another one that turned out to be the same.</summary>
    public void Add(Profile other)
    {
        Articles += other.Articles;
        Seen = Math.Max(Seen, other.Seen);
        Days = (Least(Days.First, other.Days.First), Most(Days.Last, other.Days.Last));
        foreach (var (form, count) in other._forms) { Count(form, count); }
        Keys.UnionWith(other.Keys);
        OtherKeys.UnionWith(other.OtherKeys);
        Spellings.UnionWith(other.Spellings);
        Words.AddRange(other.Words.Where(w => !Words.Exists(v => v.AsSpan().SequenceEqual(w))).Take(Math.Max(0, MostForms - Words.Count)).ToList());
        Around.Add(other.Around);
        Roles.UnionWith(other.Roles);
        Callings |= other.Callings;
        HasOffice |= other.HasOffice;
        HasDistricts |= other.HasDistricts;
        Born = Born is { } a && other.Born is { } b ? (Math.Min(a.From, b.From), Math.Max(a.To, b.To)) : Born ?? other.Born;
    }

    /// <summary>The form by which most articles call it in full; of a person one of two words or more, where there is one.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What others get to see of it.</summary>
    public Bearer ToBearer() => new(Number, Kind, Text, [.. _forms.Where(f => f.Key != Text).OrderByDescending(f => f.Value.All).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key).Take(MostForms - 1)], Articles, Days.First, Days.Last);

    private void Count(string form, (int All, int Fullest) count)
    {
        var (all, fullest) = _forms.GetValueOrDefault(form);
        if (all == 0 && _forms.Count >= MostForms) { return; }
        _forms[form] = (all, fullest) = (all + count.All, fullest + count.Fullest);
        if (fullest == 0) { return; }
        if (form == Text || Text.Length == 0 || (Calls(form) && !Calls(Text)) || (Calls(form) == Calls(Text) && fullest > _ofText)) { (Text, _ofText) = (form, fullest); }
    }

    // A surname alone calls somebody less well than a full name, মার্কিন a country less well than its name.
    private bool Calls(string form) => Kind switch { NameKind.Person => IsFull(form), NameKind.Place => !NameKey.IsAdjective(form), _ => true };

    private static bool IsFull(string form) => form.Contains(' ', StringComparison.Ordinal);

    private static LocalDate? Least(LocalDate? a, LocalDate? b) => a is null || b < a ? b ?? a : a;

    private static LocalDate? Most(LocalDate? a, LocalDate? b) => a is null || b > a ? b ?? a : a;
}

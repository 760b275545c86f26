using Sutra.Bangla.Names;

namespace Sutra.Bangla.Bearers;

/// <summary>The bearers that are held, by number, by key and by the words of their names.</summary>
internal sealed class BearerIndex
{
    // Words like রহমান stand in the names of thousands: those met latest are looked at.
    private const int MostOfWord = 200;

    // So many bearers of one name are told apart.
    private const int MostOfKey = 64;

    private readonly Dictionary<int, Profile> _byNumber = [];
    private readonly Dictionary<int, int> _led = [];
    private readonly Dictionary<string, List<Profile>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Profile>> _byOtherKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Profile>> _byWord = new(StringComparer.Ordinal);
    private readonly AcronymIndex _acronyms = new();
    private int _last;

    /// <summary>How many are held.</summary>
    public int Count => _byNumber.Count;

    /// <summary>A new one.</summary>
    public Profile Open(NameKind kind) => _byNumber[++_last] = new Profile(_last, kind);

    /// <summary>The number that a number leads to since bearers turned out to be one.</summary>
    public int Current(int number) => _led.TryGetValue(number, out var into) ? into : number;

    /// <summary>The one of a number, or null.</summary>
    public Profile? Find(int number) => _byNumber.GetValueOrDefault(Current(number));

    /// <summary>Those that bear a key as a full form.</summary>
    public IReadOnlyList<Profile> Bearing(string key) => _byKey.TryGetValue(key, out var list) ? list : [];

    /// <summary>Those that articles called so beside a fuller form.</summary>
    public IReadOnlyList<Profile> AlsoBearing(string key) => _byOtherKey.TryGetValue(key, out var list) ? list : [];

    /// <summary>People whose full name has a word.</summary>
    public IReadOnlyList<Profile> WithWord(string word) => _byWord.TryGetValue(word, out var list) ? list : [];

    /// <summary>An organisation's other half by letters alone: full name for a short form, or the other way round.</summary>
    public Profile? ByLetters(string form, Profile bearer) => _acronyms.Add(form, bearer);

    /// <summary>Makes it known under what an article calls it.</summary>
    public void Keep(Profile bearer, NameSight sight)
    {
        Put(_byKey, sight.Key, bearer, MostOfKey);
        foreach (var key in sight.OtherKeys)
        {
            if (bearer.Keys.Contains(key) || !bearer.OtherKeys.Add(key)) { continue; }
            Put(_byOtherKey, key, bearer, MostOfKey);
        }
        if (!sight.IsFull) { return; }
        foreach (var word in sight.Words) { Put(_byWord, word, bearer, MostOfWord); }
    }

    /// <summary>Makes two one, under the smaller number.</summary>
    public Profile Merge(Profile a, Profile b)
    {
        var (into, from) = a.Number < b.Number ? (a, b) : (b, a);
        into.Add(from);
        Remove(from);
        foreach (var key in from.Keys) { Put(_byKey, key, into, MostOfKey); }
        foreach (var key in from.OtherKeys) { Put(_byOtherKey, key, into, MostOfKey); }
        foreach (var word in from.Words.SelectMany(w => w)) { Put(_byWord, word, into, MostOfWord); }
        foreach (var (number, led) in _led.Where(l => l.Value == from.Number).ToList()) { _led[number] = into.Number; }
        _led[from.Number] = into.Number;
        return into;
    }

    /// <summary>Forgets those that were not named for longest, until so many are left.</summary>
    public void Forget(int left)
    {
        var gone = _byNumber.Values.OrderBy(p => p.Seen).ThenBy(p => p.Number).Take(Count - left).ToHashSet();
        _acronyms.Forget(gone);
        foreach (var profile in gone) { Remove(profile); }
        foreach (var number in _led.Where(l => !_byNumber.ContainsKey(l.Value)).Select(l => l.Key).ToList()) { _led.Remove(number); }
    }

    private void Remove(Profile profile)
    {
        _byNumber.Remove(profile.Number);
        foreach (var key in profile.Keys) { Take(_byKey, key, profile); }
        foreach (var key in profile.OtherKeys) { Take(_byOtherKey, key, profile); }
        foreach (var word in profile.Words.SelectMany(w => w)) { Take(_byWord, word, profile); }
    }

    private static void Put(Dictionary<string, List<Profile>> lists, string key, Profile profile, int most)
    {
        if (!lists.TryGetValue(key, out var list)) { lists[key] = list = []; }
        if (list.Contains(profile)) { return; }
        if (list.Count >= most) { list.RemoveAt(0); }
        list.Add(profile);
    }

    private static void Take(Dictionary<string, List<Profile>> lists, string key, Profile profile)
    {
        if (lists.TryGetValue(key, out var list) && list.Remove(profile) && list.Count == 0) { lists.Remove(key); }
    }
}

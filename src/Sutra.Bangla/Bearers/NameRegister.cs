using NodaTime;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;

namespace Sutra.Bangla.Bearers;

/// <summary>Says who and what the names of many articles name: one number for each bearer, however articles spell it.</summary>
/// <remarks>
/// Articles are added one after another. One bearer is: spellings by sound (আহমেদ, আহমদ), with and without titles, full names and those cut short where
/// what stands around them is shared, a short form and its full name (learnt from an article that sets one in brackets behind the other, or by its letters in the same company),
/// other names of the tables. Two bearers of one name are told apart where ages, callings, or for common names places and company, speak
/// plainly against one; where they do not, the name has one number. Places of one name are not told apart.
/// The same articles in the same order give the same numbers. Memory is bounded by the options. Not for several threads at once.
/// </remarks>
public sealed class NameRegister
{
    private const int Smallest = 1000;
    private const int RarityPerBearer = 2;

    private readonly int _most;
    private readonly BearerIndex _index = new();
    private readonly Rarity _rarity;
    private readonly BearerChooser _chooser;
    private long _articles;

    /// <summary>An empty one.</summary>
    public NameRegister(NameRegisterOptions? options = null)
    {
        _most = Math.Max(Smallest, (options ?? new NameRegisterOptions()).MostBearers);
        _rarity = new Rarity(_most * RarityPerBearer);
        _chooser = new BearerChooser(_index, _rarity);
    }

    /// <summary>How many bearers are held.</summary>
    public int Count => _index.Count;

    /// <summary>Adds an article; the number of the bearer of each name, in their order.</summary>
    /// <param name="names">Its names, as <see cref="NameFinder"/> found them.</param>
    /// <param name="sentences">Its sentences, in which the names' mentions count.</param>
    /// <param name="published">The day it came out, or null.</param>
    public IReadOnlyList<int> Add(IReadOnlyList<Name> names, IReadOnlyList<Sentence> sentences, LocalDate? published = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(sentences);
        var sights = SightReader.Read(names, sentences, published);
        var around = SightReader.Around(sights, published);
        var article = new ArticleBearers();
        _articles++;
        var numbers = new int[names.Count];
        // Full names first: a surname alone is one of theirs, or of somebody known from elsewhere.
        foreach (var i in Enumerable.Range(0, sights.Count).OrderBy(i => sights[i].Name.Kind == NameKind.Person ? (sights[i].IsFull ? 1 : 2) : 0))
        {
            numbers[i] = Settle(sights[i], around, article);
        }
        _rarity.Add(around);
        if (_index.Count > _most) { _index.Forget(_most - (_most / 4)); }
        for (var i = 0; i < numbers.Length; i++) { numbers[i] = Current(numbers[i]); }
        return numbers;
    }

    /// <summary>The number that a number given earlier stands for now: another one where two bearers turned out to be one.</summary>
    public int Current(int number) => _index.Current(number);

    /// <summary>What is known of the bearer of a number; null where it was never given or its bearer is forgotten.</summary>
    public Bearer? Find(int number) => _index.Find(number)?.ToBearer();

    /// <summary>All bearers of a form, those named in most articles first; several where they were told apart.</summary>
    /// <param name="form">A name, in canonical form (<see cref="Text.BanglaText.Normalize"/>).</param>
    /// <param name="kind">What it names.</param>
    public IReadOnlyList<Bearer> Bearing(string form, NameKind kind)
    {
        ArgumentNullException.ThrowIfNull(form);
        var key = kind switch
        {
            NameKind.Person => BearerKeys.Join(BearerKeys.WordsOf(form)),
            NameKind.Organisation => BearerKeys.OfBody(form),
            _ => BearerKeys.OfThing(form, kind),
        };
        return [.. _index.Bearing(key).Concat(_index.AlsoBearing(key)).Where(p => p.Kind == kind).Distinct().OrderByDescending(p => p.Articles).ThenBy(p => p.Number).Select(p => p.ToBearer())];
    }

    private int Settle(NameSight sight, Surroundings around, ArticleBearers article)
    {
        var bearer = _chooser.Choose(sight, around, article);
        var isNew = bearer is null;
        bearer ??= _index.Open(sight.Name.Kind);
        bearer.Add(sight, around, _articles);
        _index.Keep(bearer, sight);
        if (isNew && _chooser.ByLetters(bearer, sight, around) is { } other) { bearer = _index.Merge(bearer, other); }
        foreach (var same in _chooser.Same(bearer, sight, around, article)) { if (_index.Find(same.Number) is { } living && living != bearer) { bearer = _index.Merge(bearer, living); } }
        article.Take(sight, bearer);
        return bearer.Number;
    }
}

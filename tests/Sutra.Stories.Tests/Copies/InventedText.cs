using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tests.Copies;

/// <summary>Bodies of words that nobody wrote, the same for a seed in every run.</summary>
internal sealed class InventedText(int seed)
{
    private static readonly string[] s_starts = ["কা", "নি", "ম", "সু", "পা", "ধো", "তি", "লা", "বে", "গু", "রা", "শি", "জো", "হা", "চা", "দি", "ভু", "টে"];
    private static readonly string[] s_ends = ["লম", "নতা", "রী", "সেল", "তুল", "মাকা", "দির", "পতি", "গানো", "বড়", "চিক", "জুট", "রহম", "শাল", "কুনি", "টাপ", "ফল", "ধান"];

    private readonly Random _random = new(seed);

    /// <summary>So many sentences of eight to fourteen words.</summary>
    public string[] Sentences(int count) => [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, _random.Next(8, 15)).Select(_ => Word())) + "।")];

    /// <summary>A number below a bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>The same sentences in another order.</summary>
    public string[] Shuffled(string[] sentences)
    {
        string[] others = [.. sentences];
        _random.Shuffle(others);
        return others;
    }

    /// <summary>An article of some sentences.</summary>
    public static Reading Article(string id, IEnumerable<string> sentences, string? day = "2025-03-07", string? headline = null, string? outlet = null, string? url = null, params string[] credits) => Reader.Read(new Article
    {
        Id = id,
        Form = PageForm.Body,
        Language = "bn",
        Url = url,
        Outlet = outlet ?? id,
        Headline = headline ?? id,
        Published = day is null ? null : OutsideDate.Parse(day),
        Credits = credits,
        Paragraphs = [new Paragraph(string.Join(' ', sentences), null)],
    });

    private string Word() => s_starts[_random.Next(s_starts.Length)] + s_ends[_random.Next(s_ends.Length)];
}

using System.Globalization;
using System.Text.Json;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Training;

/// <summary>Reads labelled articles.</summary>
internal static class Labelled
{
    /// <summary>The articles of <paramref name="input"/> that <paramref name="labels"/> puts into events, in the order in which a run ties them: by day, then as given.</summary>
    public static IReadOnlyList<LabelledArticle> Read(string labels, string input)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(labels));
        var events = new Dictionary<string, (int Event, string Storyline)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var e in json.RootElement.GetProperty("events").EnumerateArray())
        {
            var line = e.GetProperty("storyline").GetString() ?? string.Create(CultureInfo.InvariantCulture, $"event {number}");
            foreach (var a in e.GetProperty("articles").EnumerateArray()) { events[a.GetString()!] = (number, line); }
            number++;
        }
        var articles = new List<LabelledArticle>();
        foreach (var item in new PageSource(new SourceOptions()).Read([input]))
        {
            if (item.Page is not { } page) { continue; }
            var reading = Reader.Read(ArticleReader.Read(page));
            if (events.TryGetValue(reading.Article.Id, out var e)) { articles.Add(new LabelledArticle(reading, ToldArticle.Of(reading), e.Event, e.Storyline)); }
        }
        for (var i = 0; i < articles.Count; i++) { articles[i].Told.Number = i; }
        return articles;
    }
}

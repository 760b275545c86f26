using Sutra.Bench.Mutations;

namespace Sutra.Bench.Load;

/// <summary>A path with values to fill in: <c>/search?q={query}</c>.</summary>
internal sealed class UrlTemplate
{
    // The words around the values, and the values between them: one word more than values.
    private readonly List<string> _words = [];
    private readonly List<IReadOnlyList<string>> _values = [];

    private UrlTemplate(string text) => Text = text;

    /// <summary>The template as it was given.</summary>
    public string Text { get; }

    /// <summary>Reads a template; <paramref name="values"/> are those of each name. Throws <see cref="FormatException"/> with a sentence for people.</summary>
    public static UrlTemplate Parse(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        if (!text.StartsWith('/')) { throw new FormatException($"a path begins with a slash: {text}"); }
        var template = new UrlTemplate(text);
        var at = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', at))
        {
            var close = text.IndexOf('}', open);
            if (close < 0) { throw new FormatException($"a brace is not closed: {text}"); }
            var name = text[(open + 1)..close];
            if (!values.TryGetValue(name, out var found) || found.Count == 0) { throw new FormatException($"there are no values for {{{name}}} in {text}: --values {name}=FILE"); }
            template._words.Add(text[at..open]);
            template._values.Add(found);
            at = close + 1;
        }
        template._words.Add(text[at..]);
        return template;
    }

    /// <summary>The path with drawn values, percent-encoded.</summary>
    public string Fill(Dice dice) =>
        string.Concat(_values.SelectMany((v, i) => new[] { _words[i], Uri.EscapeDataString(dice.Of(v)) })) + _words[^1];
}

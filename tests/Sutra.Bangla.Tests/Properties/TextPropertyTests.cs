using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Properties;

/// <summary>What holds for every text whatever.</summary>
public sealed class TextPropertyTests
{
    [Fact]
    public void The_normal_form_of_a_normal_form_is_itself() =>
        AnyText.Holds(t => BanglaText.Normalize(t) is var once && ReferenceEquals(BanglaText.Normalize(once), once), 5000);

    [Fact]
    public void The_map_goes_with_the_same_normal_form() =>
        AnyText.Holds(t => BanglaText.NormalizeWithMap(t).Text == BanglaText.Normalize(t), 3000);

    [Fact]
    public void A_line_is_normal_however_it_is_given() =>
        AnyText.Holds(t => BanglaText.NormalizeLine(t.AsSpan()) == BanglaText.NormalizeLine(t) && BanglaText.NormalizeLine(BanglaText.NormalizeLine(t)) == BanglaText.NormalizeLine(t), 3000);

    [Fact]
    public void Offsets_map_back_in_order() => AnyText.Holds(t =>
    {
        var form = BanglaText.NormalizeWithMap(t);
        var there = Enumerable.Range(0, form.Text.Length + 1).Select(form.ToOriginal).ToArray();
        var back = Enumerable.Range(0, t.Length + 1).Select(form.ToNormal).ToArray();
        return there.Zip(there.Skip(1)).All(p => p.First <= p.Second) && back.Zip(back.Skip(1)).All(p => p.First <= p.Second)
            && there[^1] == t.Length && back[^1] == form.Text.Length
            && Enumerable.Range(0, there.Length).All(i => there[back[there[i]]] == there[i] && back[there[i]] <= i);
    });

    [Fact]
    public void What_a_stretch_was_made_from_becomes_that_stretch_again() => AnyText.Holds(t =>
    {
        var form = BanglaText.NormalizeWithMap(t);
        return Enumerable.Range(0, form.Text.Length).All(i => form.ToNormal(form.ToOriginal(new TextSpan(i, 1))).Contains(new TextSpan(i, 1)));
    });

    [Fact]
    public void Sentences_cover_a_text_in_order_and_share_nothing() => AnyText.Holds(t =>
    {
        var at = 0;
        foreach (var span in SentenceSplitter.Split(t))
        {
            if (span.Start < at || span.Length == 0 || !IsWhite(t, at, span.Start)) { return false; }
            at = span.End;
        }
        return IsWhite(t, at, t.Length);
    }, 3000);

    [Fact]
    public void Sentences_one_by_one_are_those_in_the_list() => AnyText.Holds(t =>
    {
        var spans = new List<TextSpan>();
        foreach (var span in SentenceSplitter.Enumerate(t)) { spans.Add(span); }
        return spans.SequenceEqual(SentenceSplitter.Split(t));
    });

    [Fact]
    public void Tokens_cover_all_that_is_not_white_space_in_order() => AnyText.Holds(t =>
    {
        var at = 0;
        foreach (var token in Tokenizer.Tokenize(t))
        {
            if (token.Span.Start < at || token.Span.Length == 0 || !IsWhite(t, at, token.Span.Start) || token.Text.ContainsAny(" \t\n")) { return false; }
            at = token.Span.End;
        }
        return IsWhite(t, at, t.Length);
    }, 3000);

    private static bool IsWhite(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}

using NodaTime;
using Sutra.Bangla.Bearers;
using Sutra.Bangla.Latin;
using Sutra.Bangla.Names;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.OldFonts;
using Sutra.Bangla.References;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Properties;

/// <summary>No text makes a public entry of the library throw, as it is or in canonical form.</summary>
public sealed class NeverThrowsTests
{
    private static readonly LocalDate s_day = new(2025, 12, 17);

    [Fact]
    public void Lemmas_are_read() => Survives(t =>
    {
        var tokens = Tokenizer.Tokenize(t);
        _ = Lemmatizer.Read(t);
        return Lemmatizer.Read(tokens).Count == tokens.Count && tokens.All(k => Lemmatizer.Read(k.ToString()).Lemma.Length > 0);
    });

    [Fact]
    public void Numbers_are_found() => Survives(t => Sentences(t).All(s => NumberFinder.Find(s).All(n => n.Span.End <= s.Text.Length)));

    [Fact]
    public void Times_are_found() => Survives(t =>
    {
        var sentences = Sentences(t);
        _ = TimeFinder.Find(sentences, null);
        return TimeFinder.Find(sentences, s_day).All(x => sentences[x.Sentence].Text.Substring(x.Span.Start, x.Span.Length) == x.Text);
    });

    [Fact]
    public void Stated_dates_are_read() => Survives(t => { _ = StatedDateReader.Find(t); return true; });

    [Fact]
    public void Names_are_found() => Survives(t =>
    {
        var sentences = Sentences(t);
        var names = NameFinder.Find(sentences.Count > 0 ? sentences[0] : null, sentences);
        return names.All(n => NameKey.Of(n).Length > 0 && n.Mentions.All(m => m.Span.Length > 0));
    });

    [Fact]
    public void Keys_are_made() => Survives(t =>
    {
        foreach (var kind in Enum.GetValues<NameKind>()) { _ = NameKey.Of(t, kind); }
        _ = NameKey.IsAdjective(t);
        return true;
    });

    [Fact]
    public void Bearers_are_told() => Survives(t =>
    {
        var register = new NameRegister();
        var sentences = Sentences(t);
        var names = NameFinder.Find(null, sentences);
        var odd = Enum.GetValues<NameKind>().Select(k => new Name(t, k, [t, "ক"], [new Mention(7, new TextSpan(0, 3), t, "", t)])).ToList();
        foreach (var kind in Enum.GetValues<NameKind>()) { _ = register.Bearing(t, kind); }
        return register.Add(names, sentences).All(n => register.Find(n) is not null) && register.Add(odd, sentences).All(n => register.Find(n) is not null);
    });

    [Fact]
    public void References_are_found() => Survives(t =>
    {
        var sentences = Sentences(t);
        var odd = new Name(t, NameKind.Person, [t], [new Mention(0, new TextSpan(0, 3), t, "", t), new Mention(7, new TextSpan(9, 2), t, "", t)]);
        return ReferenceFinder.Find([.. NameFinder.Find(null, sentences), odd], sentences).All(r => r.Span.End <= sentences[r.Sentence].Text.Length);
    });

    [Fact]
    public void Latin_forms_are_written() => Survives(t => { _ = LatinForm.Of(t); return true; });

    [Fact]
    public void Old_fonts_are_read() => Survives(t => { _ = OldFontText.IsLikely(t); _ = OldFontText.ToUnicode(t); _ = OldFontText.ToUnicode(t, expected: true); return true; });

    [Fact]
    public void Words_are_cut() => Survives(t => { _ = CaseEndings.Candidates(t).Count(); _ = SoundKey.Of(t); return true; });

    [Fact]
    public void Digits_are_read() => Survives(t => { _ = Digits.TryRead(t, out _); _ = Digits.TryReadDecimal(t, out _); return true; });

    private static IReadOnlyList<Sentence> Sentences(string text) => SentenceSplitter.Split(text.Split('\n'));

    private static void Survives(Func<string, bool> property)
    {
        AnyText.Holds(property);
        AnyText.Holds(t => property(BanglaText.Normalize(t)));
    }
}

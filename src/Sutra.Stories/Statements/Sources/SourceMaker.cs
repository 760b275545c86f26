using System.Text;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>Makes a source of a phrase: what kind of speaker it is, and its words without titles and endings.</summary>
internal static class SourceMaker
{
    /// <summary>A pronoun that stands for the speaker.</summary>
    public static Source OfPronoun(Line line, int i) => new(SourceKind.Pronoun, line[i]) { Phrase = new Phrase(i, i) };

    /// <summary>The source that a phrase names; <paramref name="oblique"/> where its head stands in an oblique case that has to come off.</summary>
    public static Source Of(Line line, Phrase phrase, bool oblique = false)
    {
        if (JointAt(line, phrase) is { } joint) { return joint with { Phrase = phrase }; }
        if (CalledAt(line, phrase) is { } called) { return called; }
        var start = PhraseReader.StartOfName(line, phrase);
        var named = line.Named(phrase.Last);
        var text = named is { IsPerson: true } && named.First == start && (oblique || named.IsBare) ? named.Mention.Form : TextOf(line, start, phrase.Last, oblique);
        return new Source(KindOf(line, phrase, start), text)
        {
            Name = named,
            Titles = start > phrase.First ? line.TextOf(phrase.First, start) : "",
            Phrase = phrase,
        };
    }

    // "নগেন নামের এক ব্যক্তি", "রফিক আজাদ নামে একজন".
    private static Source? CalledAt(Line line, Phrase phrase)
    {
        var first = phrase.First;
        if (line[first] is not ("এক" or "একজন") || first < 2 || line[first - 1] is not ("নামের" or "নামে")) { return null; }
        var start = line.Named(first - 2)?.First ?? first - 2;
        while (start > 0 && first - start < 5 && line.Units[start - 1].IsWord && line.Named(start - 1) is null or { IsPerson: true } && Morphology.Of(line, start - 1) is WordForm.Bare && SourceTables.Frame(line[start - 1]) == FrameClass.None && SourceTables.SpeakerOf(line[start - 1]) is SpeakerClass.None) { start--; }
        return line.Units[start].IsWord && Morphology.Of(line, first - 2) is WordForm.Bare ? new Source(SourceKind.Named, line.TextOf(start, first - 1)) { Name = line.Named(first - 2), Titles = line.TextOf(first + 1, phrase.Last + 1), Phrase = new Phrase(start, first - 2) } : null;
    }

    private static string TextOf(Line line, int first, int last, bool oblique)
    {
        var b = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (line.Units[i].IsOpenBracket) { i = SkipBracket(line, i, last); continue; }
            if (line.Units[i].IsQuote) { continue; }
            var gap = i > 0 && line.Units[i].Span.Start > line.Units[i - 1].Span.End;
            if (b.Length > 0 && gap) { b.Append(' '); }
            b.Append(i == last ? Head(line[i], oblique) : line[i]);
        }
        return b.ToString().Trim(' ', '-', '–', ',');
    }

    private static int SkipBracket(Line line, int i, int last)
    {
        while (i < last && !line.Units[i].IsCloseBracket) { i++; }
        return i;
    }

    private static string Head(string word, bool oblique)
    {
        if (oblique) { return Morphology.Stem(word); }
        return word.Length > 3 && word[^1] is 'ও' or 'ই' && SourceTables.SpeakerOf(word[..^1]) is not SpeakerClass.None ? word[..^1] : word;
    }

    private static SourceKind KindOf(Line line, Phrase phrase, int start)
    {
        var head = Morphology.Stem(line[phrase.Last]);
        if (line.Named(phrase.Last) is { } named) { return named.IsPerson ? SourceKind.Named : SourceKind.Body; }
        var kind = SourceTables.SpeakerOf(line[phrase.Last]);
        if (kind is SpeakerClass.None) { kind = SourceTables.SpeakerOf(head); }
        if (line[phrase.Last].EndsWith("দের", StringComparison.Ordinal)) { return SourceKind.Collective; }
        return kind switch
        {
            SpeakerClass.Office => start > phrase.First ? SourceKind.Named : SourceKind.Office,
            SpeakerClass.Body => SourceKind.Body,
            SpeakerClass.Collective => SourceKind.Collective,
            SpeakerClass.Source => SourceKind.Unnamed,
            _ => SourceKind.Named,
        };
    }

    // Two names of states or bodies are two speakers (মস্কো; পিয়ংইয়ং); a genitive or a plural head makes the phrase one.
    private static Source? JointAt(Line line, Phrase phrase)
    {
        for (var i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (!PhraseReader.IsJoint(line[i])) { continue; }
            if (line.Named(i) is null && (line.Named(i - 1) is { IsPerson: true, IsBare: true } one && one.Last == i - 1 || IsUnknownName(line, phrase.First, i)) && line.Named(phrase.Last) is { IsPerson: true, IsBare: true })
            {
                return TwoPeople(line, phrase, i);
            }
            // "বিদ্যুৎ জ্বালানি ও খনিজসম্পদ মন্ত্রণালয়": one house with several tasks.
            if (i - phrase.First > 1 && line[phrase.Last] is "মন্ত্রণালয়" or "অধিদপ্তর" && SourceTables.SpeakerOf(line[i - 1]) is not SpeakerClass.Body) { return null; }
            if (!StandsAlone(line, phrase.First, i - 1) || !StandsAlone(line, i + 1, phrase.Last)) { return null; }
            return new Source(SourceKind.Collective, $"{TextOf(line, phrase.First, i - 1, false)}; {TextOf(line, i + 1, phrase.Last, false)}");
        }
        return null;
    }

    // "রাহুল হোড় ও আশফাক উদ্দিন": two or three words that nothing knows, beside somebody's name.
    private static bool IsUnknownName(Line line, int first, int end)
    {
        if (end - first is not (2 or 3)) { return false; }
        for (var i = first; i < end; i++) { if (!SubjectFinder.IsUnknownBare(line, i) && line.Named(i) is not { IsPerson: true, IsBare: true }) { return false; } }
        return true;
    }

    // "আইনজীবী আবু সালেহ ও রফিক আজাদ", "বাবা ফারুক ও মা রোকেয়া": two people, each with his titles.
    private static Source TwoPeople(Line line, Phrase phrase, int joint)
    {
        var (one, other) = (new Phrase(phrase.First, joint - 1), new Phrase(joint + 1, phrase.Last));
        var (first, second) = (PhraseReader.StartOfName(line, one), PhraseReader.StartOfName(line, other));
        return new Source(SourceKind.Collective, $"{Named(line, first, joint - 1)}; {Named(line, second, phrase.Last)}")
        {
            Titles = first > phrase.First ? line.TextOf(phrase.First, first) : "",
        };
    }

    private static string Named(Line line, int first, int last) =>
        line.Named(last) is { } named && named.First == first ? named.Mention.Form : TextOf(line, first, last, false);

    private static bool StandsAlone(Line line, int first, int last)
    {
        if (Morphology.Of(line, last) is not WordForm.Bare) { return false; }
        if (line.Named(last) is { } n && n.IsBare) { return n.First <= first + 1 && last - first < 4; }
        if (SourceTables.SpeakerOf(line[last]) is SpeakerClass.Body) { return true; }
        return first == last && SourceTables.SpeakerOf(line[last]) is SpeakerClass.None && SourceTables.Frame(line[last]) == FrameClass.None;
    }
}

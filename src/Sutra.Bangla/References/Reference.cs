using Sutra.Bangla.Names;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.References;

/// <summary>Words that point back to somebody named in the article without naming them: তিনি, সাবেক মন্ত্রী.</summary>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="Span">Where the words stand in the sentence's text, case ending included.</param>
/// <param name="Kind">What points.</param>
/// <param name="Name">Whom they stand for.</param>
public sealed record Reference(int Sentence, TextSpan Span, ReferenceKind Kind, Name Name);

/// <summary>What points back.</summary>
public enum ReferenceKind
{
    /// <summary>A pronoun of the third person: তিনি, তাঁর, তাকে.</summary>
    Pronoun,
    /// <summary>An office that the article gives to one person, without the name: প্রধান উপদেষ্টা বলেন.</summary>
    Office,
    /// <summary>An office or trade with এই, ওই or the like: সাবেক এই মন্ত্রী, ওই অভিনেতা.</summary>
    Description,
}

using Sutra.Bangla.Text;

namespace Sutra.Bangla.Names;

/// <summary>Somebody or something named in an article, with all its forms there.</summary>
/// <param name="Text">The fullest form, case endings off.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Forms">The other forms met, case endings off, in order of first appearance.</param>
/// <param name="Mentions">Where it is named, in order.</param>
public sealed record Name(string Text, NameKind Kind, IReadOnlyList<string> Forms, IReadOnlyList<Mention> Mentions);

/// <summary>One place where a name stands.</summary>
/// <param name="Sentence">The sentence's index; -1 for the headline.</param>
/// <param name="Span">Where it stands in the sentence's text, case ending included.</param>
/// <param name="Form">Its words, case ending off.</param>
/// <param name="Ending">The case ending taken off (কে, ের, ে …), or empty.</param>
/// <param name="Role">The office or description set right before or after it (প্রতিরক্ষামন্ত্রী, সর্বোচ্চ নেতা, (ওসি)), as written with its ending off; or null.</param>
public sealed record Mention(int Sentence, TextSpan Span, string Form, string Ending, string? Role);

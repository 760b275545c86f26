using Sutra.Bangla.Text;

namespace Sutra.Bangla.Times;

/// <summary>A temporal expression of a sentence, with the calendar value it stands for.</summary>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="Span">Where it stands in the sentence's text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Value">
/// ISO 8601: <c>2023</c>, <c>2023-09</c>, <c>2023-09-12</c>, <c>2023-09-12T11:30</c>, a range as <c>start/end</c>;
/// a month or day whose year cannot be known as <c>XXXX-06</c>, <c>XXXX-08-15</c> (ISO 8601-2); null for durations and
/// sets and wherever nothing can be known.
/// </param>
/// <param name="Kind">What it denotes.</param>
/// <param name="Doubt">Why the words and the page's date cannot both be right, in English, or null.</param>
public sealed record TimeExpression(int Sentence, TextSpan Span, string Text, string? Value, TimeKind Kind, string? Doubt = null)
{
    /// <summary>The length that is said, as ISO 8601 writes it: <c>P1Y2M</c> of এক বছর দুই মাস, <c>PT3.5H</c> of সাড়ে তিন ঘণ্টা আগে; null where none is, or it is not counted.</summary>
    public string? Length { get; init; }

    /// <summary>Whether the value is a day, month or year whose year is known, so that it has a place in a timeline.</summary>
    public bool IsDated => Value is [>= '0' and <= '9', ..];
}

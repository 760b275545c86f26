using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Sutra.Stories.Json;

namespace Sutra.Web.Api;

/// <summary>A parameter of an address: what it may be. The same is checked and documented.</summary>
/// <param name="Name">Its name.</param>
internal abstract record ApiParameter(string Name)
{
    /// <summary>Whether it is a piece of the path.</summary>
    public bool IsInPath { get; init; }

    /// <summary>Whether it has to be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What it is where it is not given; null for nothing.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The key of the label that says what it is.</summary>
    public string Key => "api.with." + Name;

    /// <summary>What it may be, in signs that need no translation: <c>1–100</c>.</summary>
    public abstract string Range { get; }

    /// <summary>Why a value is none; null where it is one.</summary>
    public abstract string? FaultOf(string value);

    /// <summary>Writes the fields of its JSON Schema.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);
}

/// <summary>Text of any kind.</summary>
internal sealed record TextParameter(string Name, int Longest) : ApiParameter(Name)
{
    /// <inheritdoc/>
    public override string Range => $"≤ {Longest.ToString(CultureInfo.InvariantCulture)}";

    /// <inheritdoc/>
    public override string? FaultOf(string value) => value.Length > Longest ? $"longer than {Longest} characters" : null;

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteNumber("maxLength", Longest);
    }
}

/// <summary>A whole number.</summary>
internal sealed record NumberParameter(string Name, long Least, long Most) : ApiParameter(Name)
{
    /// <inheritdoc/>
    public override string Range => FormattableString.Invariant($"{Least}–{Most}");

    /// <inheritdoc/>
    public override string? FaultOf(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= Least && n <= Most ? null : FormattableString.Invariant($"has to be a whole number from {Least} to {Most}");

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", Least);
        json.WriteNumber("maximum", Most);
        if (Otherwise is { } otherwise) { json.WritePropertyName("default"); json.WriteRawValue(otherwise); }
    }
}

/// <summary>A day.</summary>
internal sealed record DayParameter(string Name) : ApiParameter(Name)
{
    /// <inheritdoc/>
    public override string Range => "YYYY-MM-DD";

    /// <inheritdoc/>
    public override string? FaultOf(string value) => LocalDatePattern.Iso.Parse(value).Success ? null : "has to be a day like 2024-09-17";

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("format", "date");
    }
}

/// <summary>One of a few words.</summary>
internal sealed record ChoiceParameter(string Name, params string[] Choices) : ApiParameter(Name)
{
    /// <inheritdoc/>
    public override string Range => string.Join(" | ", Choices);

    /// <inheritdoc/>
    public override string? FaultOf(string value) => Choices.Contains(value, StringComparer.Ordinal) ? null : $"has to be one of {string.Join(", ", Choices)}";

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteStrings("enum", Choices);
        if (Otherwise is { } otherwise) { json.WriteString("default", otherwise); }
    }
}

/// <summary>The id of a story or a storyline: a letter and its number.</summary>
internal sealed record NumberedParameter(string Name, char Letter) : ApiParameter(Name)
{
    // No archive has more; a longer number would not fit.
    private const int Longest = 18;

    /// <inheritdoc/>
    public override string Range => $"{Letter}1, {Letter}2, …";

    /// <inheritdoc/>
    public override string? FaultOf(string value) =>
        value.Length is > 1 and <= Longest + 1 && value[0] == Letter && value[1] != '0' && value.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? null : $"has to be an id like {Letter}12";

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", FormattableString.Invariant($"^{Letter}[1-9][0-9]{{0,{Longest - 1}}}$"));
    }
}

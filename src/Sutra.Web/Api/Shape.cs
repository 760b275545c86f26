using System.Text.Json;

namespace Sutra.Web.Api;

/// <summary>What a piece of JSON looks like; a part of JSON Schema, from which the documents and the tests are made.</summary>
/// <param name="Type">Its type, as JSON Schema calls it.</param>
internal sealed record Shape(string Type)
{
    /// <summary>A text.</summary>
    public static readonly Shape Text = new("string");

    /// <summary>A whole number.</summary>
    public static readonly Shape Whole = new("integer");

    /// <summary>A number.</summary>
    public static readonly Shape Real = new("number");

    /// <summary>True or false.</summary>
    public static readonly Shape Flag = new("boolean");

    /// <summary>The name under which an object is described once; null for a shape that is described where it stands.</summary>
    public string? Name { get; private init; }

    /// <summary>What a list holds.</summary>
    public Shape? Items { get; private init; }

    /// <summary>The fields of an object.</summary>
    public IReadOnlyList<ShapeField> Fields { get; private init; } = [];

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; private init; }

    /// <summary>The same, or null.</summary>
    public Shape OrNull => this with { IsNullable = true };

    /// <summary>A list of these.</summary>
    public Shape List => new("array") { Items = this };

    /// <summary>An object; a field whose name ends in <c>?</c> may be left out.</summary>
    public static Shape Object(string? name, params (string Name, Shape Shape)[] fields) =>
        new("object") { Name = name, Fields = [.. fields.Select(f => new ShapeField(f.Name.TrimEnd('?'), f.Shape, !f.Name.EndsWith('?')))] };

    /// <summary>An object of these fields and others.</summary>
    public Shape With(string name, params (string Name, Shape Shape)[] fields) => Object(name) with { Fields = [.. Fields, .. Object(null, fields).Fields] };

    /// <summary>Every named shape in it, itself included.</summary>
    public IEnumerable<Shape> Named() => [.. Name is null ? (Shape[])[] : [this with { IsNullable = false }], .. Items?.Named() ?? [], .. Fields.SelectMany(f => f.Shape.Named())];

    /// <summary>Writes it as JSON Schema; named shapes by reference.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Name is null) { WriteFields(json); }
        else if (!IsNullable) { json.WriteString("$ref", "#/components/schemas/" + Name); }
        else
        {
            json.WriteStartArray("oneOf");
            (this with { IsNullable = false }).Write(json);
            new Shape("null").Write(json);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>Writes what it is, where it is described.</summary>
    public void WriteFields(Utf8JsonWriter json)
    {
        if (!IsNullable) { json.WriteString("type", Type); }
        else
        {
            json.WriteStartArray("type");
            json.WriteStringValue(Type);
            json.WriteStringValue("null");
            json.WriteEndArray();
        }
        if (Items is { } items) { json.WritePropertyName("items"); items.Write(json); }
        if (Type != "object") { return; }
        json.WriteStartObject("properties");
        foreach (var field in Fields) { json.WritePropertyName(field.Name); field.Shape.Write(json); }
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var field in Fields.Where(f => f.IsRequired)) { json.WriteStringValue(field.Name); }
        json.WriteEndArray();
    }
}

/// <summary>A field of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsRequired">Whether it is always there.</param>
internal sealed record ShapeField(string Name, Shape Shape, bool IsRequired);

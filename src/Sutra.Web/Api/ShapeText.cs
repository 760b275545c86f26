using System.Text;

namespace Sutra.Web.Api;

/// <summary>A shape in short, for people: <c>{ id: string, story: string | null }</c>, each field on a line.</summary>
internal static class ShapeText
{
    /// <summary>Writes it.</summary>
    public static string Of(Shape shape)
    {
        var text = new StringBuilder();
        Write(text, shape, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Shape shape, int depth)
    {
        if (shape.Items is { } items)
        {
            text.Append('[');
            Write(text, items, depth);
            text.Append(']');
        }
        else if (shape.Fields.Count == 0) { text.Append(shape.Type); }
        else
        {
            text.Append("{\n");
            foreach (var field in shape.Fields)
            {
                text.Append(' ', 2 * (depth + 1)).Append(field.Name).Append(field.IsRequired ? ": " : "?: ");
                Write(text, field.Shape, depth + 1);
                text.Append('\n');
            }
            text.Append(' ', 2 * depth).Append('}');
        }
        if (shape.IsNullable) { text.Append(" | null"); }
    }
}

namespace Sutra.Web.Api;

/// <summary>What the entries of lists look like; <see cref="EntryJson"/> writes them.</summary>
internal static class EntryShapes
{
    /// <summary>An article.</summary>
    public static readonly Shape Article = Shape.Object("ArticleEntry", ("id", Shape.Text), ("outlet", Shape.Text.OrNull), ("published", Shape.Text.OrNull), ("headline", Shape.Text.OrNull), ("copyOf", Shape.Text.OrNull), ("story", Shape.Text.OrNull));

    /// <summary>A story.</summary>
    public static readonly Shape Story = Shape.Object("StoryEntry", ("id", Shape.Text), ("title", Shape.Text.OrNull), ("first", Shape.Text.OrNull), ("last", Shape.Text.OrNull),
        ("articles", Shape.Whole), ("sources", Shape.Whole), ("copies", Shape.Whole), ("storyline", Shape.Text));

    /// <summary>A name.</summary>
    public static readonly Shape Name = Shape.Object("NameEntry", ("number", Shape.Whole), ("name", Shape.Text), ("kind", Shape.Text), ("articles", Shape.Whole));

    /// <summary>A storyline.</summary>
    public static readonly Shape Storyline = Shape.Object("StorylineEntry", ("id", Shape.Text), ("first", Shape.Text.OrNull), ("last", Shape.Text.OrNull), ("stories", Shape.Whole), ("names", Name.List));

    /// <summary>An outlet.</summary>
    public static readonly Shape Outlet = Shape.Object("OutletEntry", ("number", Shape.Whole), ("name", Shape.Text), ("articles", Shape.Whole), ("copies", Shape.Whole), ("credited", Shape.Whole), ("first", Shape.Text.OrNull), ("last", Shape.Text.OrNull));

    /// <summary>Somebody whom an outlet rests on.</summary>
    public static readonly Shape Tie = Shape.Object("OutletTie", ("number", Shape.Whole), ("name", Shape.Text), ("articles", Shape.Whole));

    /// <summary>A statement.</summary>
    public static readonly Shape Statement = Shape.Object("StatementEntry", ("article", Article), ("speaker", Name.OrNull), ("sentences", Shape.Whole.List), ("text", Shape.Text), ("kind", Shape.Text), ("stance", Shape.Text));

    /// <summary>Where the next entries are; null behind the last.</summary>
    public static readonly (string, Shape) Next = ("next", Shape.Text.OrNull);
}

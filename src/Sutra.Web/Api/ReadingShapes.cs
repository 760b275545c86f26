namespace Sutra.Web.Api;

/// <summary>What the objects of <c>sutra read</c> and <c>sutra story</c> look like, which the API gives too.</summary>
internal static class ReadingShapes
{
    private static readonly Shape s_date = Shape.Object("PublicationDate", ("value", Shape.Text), ("precision", Shape.Text), ("basis", Shape.Text), ("text", Shape.Text.OrNull));

    private static readonly Shape s_mention = Shape.Object(null, ("sentence", Shape.Whole.OrNull), ("start", Shape.Whole), ("length", Shape.Whole), ("text", Shape.Text), ("form", Shape.Text), ("role?", Shape.Text));

    private static readonly Shape s_link = Shape.Object("ChainLink", ("kind", Shape.Text), ("name", Shape.Text), ("words", Shape.Text), ("sentence", Shape.Whole.OrNull));

    private static readonly Shape s_statement = Shape.Object("Statement", ("sentences", Shape.Whole.List), ("text", Shape.Text), ("speaker", Shape.Text), ("speakerName", Shape.Text.OrNull),
        ("cue", Shape.Text), ("kind", Shape.Text), ("via", Shape.Text.List), ("stance", Shape.Text),
        ("role", Shape.Text.OrNull), ("body", Shape.Text.OrNull), ("claim", Shape.Text.OrNull), ("quotes", Shape.Text.List), ("chain", s_link.List));

    private static readonly Shape s_evidence = Shape.Object("Evidence", ("article", Shape.Text), ("sentence", Shape.Whole.OrNull), ("line", Shape.Whole.OrNull), ("text", Shape.Text));

    private static readonly Shape s_place = Shape.Object("TextPlace", ("sentence", Shape.Whole), ("start", Shape.Whole), ("lastSentence", Shape.Whole), ("end", Shape.Whole));

    private static readonly Shape s_copy = Shape.Object("CopyPair", ("copy", Shape.Text), ("original", Shape.Text), ("kind", Shape.Text), ("direction", Shape.Text), ("creditedTo", Shape.Text.OrNull),
        ("share", Shape.Real), ("originalShare", Shape.Real), ("sentences", Shape.Whole), ("sharedSentences", Shape.Whole),
        ("passages", Shape.Object(null, ("words", Shape.Whole), ("copy", s_place), ("original", s_place), ("text", Shape.Text)).List));

    /// <summary>An article as <c>sutra read</c> prints it, and what the archive knows of it.</summary>
    public static readonly Shape Article = Shape.Object(
        "Article", ("id", Shape.Text), ("kind", Shape.Text), ("reason?", Shape.Text), ("genre", Shape.Text), ("lang", Shape.Text.OrNull), ("url", Shape.Text.OrNull), ("canonical", Shape.Text.OrNull),
        ("outlet", Shape.Text.OrNull), ("section", Shape.Text.OrNull), ("tags", Shape.Text.List), ("headline", Shape.Text.OrNull), ("byline", Shape.Text.OrNull),
        ("published", s_date.OrNull), ("updated", s_date.OrNull), ("paragraphs", Shape.Text.List), ("paragraphKinds", Shape.Object(null, ("paragraph", Shape.Whole), ("kind", Shape.Text)).List),
        ("captions", Shape.Text.List), ("credits", Shape.Text.List), ("readAlso", Shape.Text.List), ("signoff", Shape.Text.OrNull), ("lines?", Shape.Object(null, ("line", Shape.Whole), ("label", Shape.Text)).List),
        ("sentences", Shape.Object(null, ("index", Shape.Whole), ("paragraph", Shape.Whole), ("line", Shape.Whole.OrNull), ("text", Shape.Text)).List),
        ("times", Shape.Object(null, ("sentence", Shape.Whole), ("text", Shape.Text), ("value", Shape.Text.OrNull), ("kind", Shape.Text), ("doubt?", Shape.Text)).List),
        ("names", Shape.Object(null, ("name", Shape.Text), ("kind", Shape.Text), ("forms", Shape.Text.List), ("sentences", Shape.Whole.List), ("mentions", s_mention.List)).List),
        ("references", Shape.Object(null, ("sentence", Shape.Whole), ("start", Shape.Whole), ("length", Shape.Whole), ("text", Shape.Text), ("kind", Shape.Text), ("name", Shape.Text)).List),
        ("statements", s_statement.List), ("restsOn", Shape.Object(null, ("kind", Shape.Text), ("name", Shape.Text), ("sentences", Shape.Whole), ("share", Shape.Real)).List), ("revision", Shape.Whole), ("story", Shape.Text.OrNull), ("copyOf", Shape.Text.OrNull));

    /// <summary>A count of people that grew.</summary>
    public static readonly Shape Toll = Shape.Object("GrowingToll", ("story", Shape.Text), ("storyline", Shape.Text), ("about", Shape.Text), ("kind", Shape.Text),
        ("counts", Shape.Object(null, ("count", Shape.Whole), ("value", Shape.Text), ("first", Shape.Text), ("last", Shape.Text), ("sources", Shape.Whole), ("evidence", s_evidence.List)).List));

    /// <summary>A story as <c>sutra story --format json</c> prints it.</summary>
    public static readonly Shape Story = Shape.Object(
        "StoryReport",
        ("articles", Shape.Object(null, ("id", Shape.Text), ("outlet", Shape.Text.OrNull), ("published", Shape.Text.OrNull), ("headline", Shape.Text.OrNull), ("genre", Shape.Text), ("copyOf", Shape.Text.OrNull)).List),
        ("copies", s_copy.List),
        ("stories", Shape.Object(null, ("id", Shape.Text), ("title", Shape.Text), ("first", Shape.Text.OrNull), ("last", Shape.Text.OrNull), ("articles", Shape.Text.List), ("sources", Shape.Whole)).List),
        ("storylines", Shape.Object(null, ("id", Shape.Text), ("title", Shape.Text), ("stories", Shape.Text.List)).List),
        ("timeline", Shape.Object(null, ("storyline", Shape.Text), ("date", Shape.Text), ("precision", Shape.Text), ("planned", Shape.Flag), ("text", Shape.Text), ("outlets", Shape.Whole), ("rank", Shape.Whole), ("doubt?", Shape.Text), ("evidence", s_evidence.List)).List),
        ("disagreements", Shape.Object(null, ("story", Shape.Text), ("storyline", Shape.Text), ("about", Shape.Text), ("kind", Shape.Text),
            ("values", Shape.Object(null, ("value", Shape.Text), ("evidence", s_evidence.List)).List)).List),
        ("tolls", Toll.List),
        ("statements", Shape.Object(null, ("story", Shape.Text), ("speaker", Shape.Text), ("quoteDiffers", Shape.Flag),
            ("tellings", Shape.Object(null, ("article", Shape.Text), ("sentences", Shape.Whole.List), ("kind", Shape.Text), ("text", Shape.Text), ("quote", Shape.Text.OrNull), ("differs", Shape.Flag)).List)).List));
}

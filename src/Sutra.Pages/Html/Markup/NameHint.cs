namespace Sutra.Pages.Html.Markup;

/// <summary>What an element's names say of it.</summary>
/// <param name="Class">Its class attribute; empty where it has none.</param>
/// <param name="Hint">What its name, role, class and id say.</param>
internal readonly record struct NameHint(string Class, Hint Hint);

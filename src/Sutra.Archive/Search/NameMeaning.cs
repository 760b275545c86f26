namespace Sutra.Archive.Search;

/// <summary>A Bengali name that a Latin word may be.</summary>
/// <param name="Term">The term under which the index has it.</param>
/// <param name="Form">The name, folded; longer than the term where the index takes its last letters for an ending (কবির, কবি).</param>
/// <param name="Cost">How unusual this way to write it is; see <see cref="SoundMatch"/>.</param>
internal readonly record struct NameMeaning(string Term, string Form, int Cost);

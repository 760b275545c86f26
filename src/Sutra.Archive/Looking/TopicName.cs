namespace Sutra.Archive.Looking;

/// <summary>A name that may say what an article is about.</summary>
/// <param name="Hash">The hash of its key: the same for all spellings.</param>
/// <param name="Text">Its fullest form there.</param>
/// <param name="Mentions">How often the article has it.</param>
internal readonly record struct TopicName(long Hash, string Text, int Mentions);

namespace Sutra.Stories.Training;

/// <summary>Features, and whether they are those of what is looked for.</summary>
internal readonly record struct Example(double[] Features, bool Holds);

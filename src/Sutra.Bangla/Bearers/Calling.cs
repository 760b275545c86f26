namespace Sutra.Bangla.Bearers;

/// <summary>What people do who do hardly anything else: somebody of one calling is seldom of another at the same time.</summary>
[Flags]
internal enum Calling
{
    None = 0,
    Police = 1,
    Army = 2,
    State = 4,
    Court = 8,
    Medicine = 16,
    School = 32,
    Student = 64,
    Sport = 128,
    Stage = 256,
    Labour = 512,

    /// <summary>None: somebody of whom the news tell once (নিহত, যুবক, বাসিন্দা). Goes with every other one.</summary>
    Private = 1024,

    /// <summary>Those of people who are named in the place where they live.</summary>
    Local = Labour | Student | Private,
}

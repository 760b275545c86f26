using Sutra.Bangla.Names;

namespace Sutra.Bangla.References;

/// <summary>Somebody of whom a sentence speaks, by name or not.</summary>
/// <param name="Name">The name; null for one who is not named (এক যুবক), or whom a pronoun does not plainly stand for.</param>
/// <param name="IsSubject">Whether the words bear no case ending, as a subject does.</param>
/// <param name="Start">Where the words start in the sentence's text.</param>
internal readonly record struct Somebody(Name? Name, bool IsSubject, int Start);

/// <summary>Those of whom a sentence speaks outside quotations, in order.</summary>
internal sealed class People
{
    /// <summary>Each time somebody is spoken of.</summary>
    public List<Somebody> All { get; } = [];

    /// <summary>Where the first verb of saying starts; -1 where there is none.</summary>
    public int Said { get; set; } = -1;

    /// <summary>Whether what is said follows the verb of saying, so that it may go on in the next sentence: X বলেন, ….</summary>
    public bool SaysOn { get; set; }

    /// <summary>Forgets them, for the next sentence.</summary>
    public void Clear()
    {
        All.Clear();
        (Said, SaysOn) = (-1, false);
    }

    /// <summary>Whether this one is among them.</summary>
    public bool Have(Name name) => All.Exists(s => s.Name == name);

    /// <summary>Whether all of them are this one.</summary>
    public bool AreOnly(Name name) => All.TrueForAll(s => s.Name == name);

    /// <summary>The one whom the sentence is about: its only subject; else of several the one who says something, where the sentence that follows goes on saying; else, without subjects, the only one spoken of. Null where that is nobody named or not plain.</summary>
    /// <param name="goesOnSaying">Whether the sentence that follows has a verb of saying.</param>
    /// <param name="speaker">Who was the last to say something, or null: where he is not the only one spoken of without being a subject, he may be meant as well.</param>
    public Name? Topic(bool goesOnSaying, Name? speaker)
    {
        if (All.Count == 0) { return null; }
        Somebody? subject = null;
        var several = false;
        foreach (var s in All)
        {
            if (!s.IsSubject) { continue; }
            if (subject is null) { subject = s; }
            else if (subject.Value.Name != s.Name || s.Name is null) { several = true; }
        }
        if (subject is null) { return !goesOnSaying && All[0].Name is { } only && AreOnly(only) && (speaker is null || speaker == only) ? only : null; }
        if (!several) { return subject.Value.Name; }
        return goesOnSaying ? Speaker() : null;
    }

    /// <summary>Whether the sentence has a verb of saying.</summary>
    public bool Say => Said >= 0;

    /// <summary>Whether anybody is a subject.</summary>
    public bool AnySubject => All.Exists(s => s.IsSubject);

    /// <summary>Whether somebody else than this one is a subject.</summary>
    public bool HaveOtherSubject(Name? than) => All.Exists(s => s.IsSubject && s.Name != than);

    // The subject before the verb, if nobody else stands between.
    private Name? Speaker()
    {
        Name? speaker = null;
        foreach (var s in All)
        {
            if (s.Start > Said) { break; }
            if (s.IsSubject) { speaker = speaker is null || speaker == s.Name ? s.Name : null; if (speaker is null) { return null; } }
        }
        return speaker;
    }
}

namespace Sutra.Bangla.OldFonts;

/// <summary>What a code of the font does in a syllable.</summary>
internal enum BijoyKind
{
    /// <summary>A whole consonant, conjunct or independent vowel: opens a syllable, or closes the conjunct that a half letter opened.</summary>
    Letter,
    /// <summary>The first part of a conjunct; ends in hasanta.</summary>
    Half,
    /// <summary>Joins the consonant before it; begins with hasanta.</summary>
    Below,
    /// <summary>A vowel sign that is typed before its consonant.</summary>
    Before,
    /// <summary>A vowel sign that is typed after its consonant.</summary>
    Sign,
    /// <summary>র্, typed after the consonant above which it stands.</summary>
    Reph,
    /// <summary>Chandrabindu.</summary>
    Mark,
    /// <summary>Anusvara, visarga: nothing of the syllable follows.</summary>
    End,
    /// <summary>A digit or a mark of punctuation.</summary>
    Point,
}

/// <summary>Where a code means what its row says.</summary>
internal enum BijoyWhere
{
    /// <summary>Everywhere.</summary>
    Always,
    /// <summary>Right after a half letter.</summary>
    Half,
    /// <summary>Right after a whole consonant.</summary>
    Letter,
    /// <summary>Right after a whole consonant whose syllable has no vowel sign yet.</summary>
    Bare,
    /// <summary>The syllable has a consonant.</summary>
    Cluster,
    /// <summary>A letter stands before, in the same word.</summary>
    Word,
    /// <summary>A letter follows.</summary>
    Next,
    /// <summary>A letter stands before and another follows.</summary>
    Inside,
    /// <summary>The last consonant is one of <see cref="BijoyCode.Wanted"/>.</summary>
    After,
    /// <summary>The syllable before reads <see cref="BijoyCode.Wanted"/>.</summary>
    Syllable,
}

/// <summary>One meaning of a code: a row of <c>bijoy-codes.tsv</c>.</summary>
/// <param name="Text">What it is in Unicode, without <paramref name="Vowel"/>.</param>
/// <param name="Vowel">The vowel sign that the glyph holds besides (গু is one glyph), or NUL.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Where">Where it means that.</param>
/// <param name="Wanted">What <paramref name="Where"/> asks for, or empty.</param>
internal sealed record BijoyCode(string Text, char Vowel, BijoyKind Kind, BijoyWhere Where, string Wanted);

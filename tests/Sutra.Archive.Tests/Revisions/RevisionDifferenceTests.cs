using NodaTime;
using Sutra.Archive.Revisions;

namespace Sutra.Archive.Tests.Revisions;

public sealed class RevisionDifferenceTests
{
    private static readonly string[] s_words = ["সেতু", "নদী", "জন", "১২", "আহত", "।", " ", "বলেন", ",", "শুক্রবার", "😀", "\u200d"];

    // Words of one paragraph: [-removed-] {+added+}.
    [Theory]
    [InlineData("", "", "")]
    [InlineData("সেতু খুলেছে", "সেতু খুলেছে", "সেতু খুলেছে")]
    [InlineData("", "সেতু", "{+সেতু+}")]
    [InlineData("সেতু", "", "[-সেতু-]")]
    [InlineData("পাঁচজন আহত হয়েছেন।", "আটজন আহত হয়েছেন।", "[-পাঁচজন-]{+আটজন+} আহত হয়েছেন।")]
    [InlineData("১২ জন আহত", "১৫ জন আহত", "[-১২-]{+১৫+} জন আহত")]
    [InlineData("১২টি সেতু", "১৫টি সেতু", "[-১২টি-]{+১৫টি+} সেতু")]
    [InlineData("মন্ত্রী বলেন, সেতু খুলবে।", "মন্ত্রী বলেছেন, সেতু খুলবে।", "মন্ত্রী [-বলেন-]{+বলেছেন+}, সেতু খুলবে।")]
    [InlineData("তিনি আসেন।", "তিনি আসেন!", "তিনি আসেন[-।-]{+!+}")]
    [InlineData("রাশিয়া যাবে", "রাশিয়ায় যাবে", "[-রাশিয়া-]{+রাশিয়ায়+} যাবে")]
    [InlineData("এক দুই তিন চার", "এক পাঁচ ছয় চার", "এক [-দুই তিন-]{+পাঁচ ছয়+} চার")]
    [InlineData("এক দুই", "এক  দুই", "এক[- -]{+  +}দুই")]
    [InlineData("এক দুই তিন", "এক তিন", "এক [-দুই -]তিন")]
    [InlineData("এক তিন", "এক দুই তিন", "এক {+দুই +}তিন")]
    [InlineData("ক 😀 খ", "ক 😁 খ", "ক [-😀-]{+😁+} খ")]
    [InlineData("putin আসেন", "Putin আসেন", "[-putin-]{+Putin+} আসেন")]
    public void Words_that_changed_are_told(string older, string newer, string expected) => Marked(WordDifference.Between(older, newer)).ShouldBe(expected);

    [Theory]
    [InlineData("ক খ|গ ঘ|ঙ চ", "ক খ|গ ঘ|ঙ চ", "ক খ|গ ঘ|ঙ চ")]
    [InlineData("ক খ|গ ঘ", "ক খ|নতুন কথা|গ ঘ", "ক খ|{+নতুন কথা+}|গ ঘ")]
    [InlineData("ক খ|পুরোনো কথা|গ ঘ", "ক খ|গ ঘ", "ক খ|[-পুরোনো কথা-]|গ ঘ")]
    [InlineData("ক খ|পাঁচজন আহত হয়েছেন আজ|গ ঘ", "ক খ|আটজন আহত হয়েছেন আজ|গ ঘ", "ক খ|[-পাঁচজন-]{+আটজন+} আহত হয়েছেন আজ|গ ঘ")]
    [InlineData("এ কথা আর নেই", "আলাদা বাক্য এখানে", "[-এ কথা আর নেই-]|{+আলাদা বাক্য এখানে+}")]
    [InlineData("পাঁচজন আহত হয়েছেন আজ", "নতুন কথা|আটজন আহত হয়েছেন আজ", "{+নতুন কথা+}|[-পাঁচজন-]{+আটজন+} আহত হয়েছেন আজ")]
    [InlineData("", "ক খ", "{+ক খ+}")]
    public void Paragraphs_that_changed_are_told(string older, string newer, string expected) =>
        string.Join('|', RevisionDifference.Between(Of(older), Of(newer)).Paragraphs.Select(Marked)).ShouldBe(expected);

    [Fact]
    public void Headlines_are_told_too_and_nothing_is_any_where_nothing_changed()
    {
        var older = new ArticleRevision(1, Instant.MinValue, "সেতু খুলেছে", ["ক"]);
        Marked(RevisionDifference.Between(older, older with { Headline = "সেতু বন্ধ" }).Headline).ShouldBe("সেতু [-খুলেছে-]{+বন্ধ+}");
        RevisionDifference.Between(older, older).IsAny.ShouldBeFalse();
        RevisionDifference.Between(older, older with { Headline = null }).IsAny.ShouldBeTrue();
        RevisionDifference.Between(older with { Headline = null }, older with { Headline = null }).Headline.ShouldBeEmpty();
    }

    // Whatever the texts: without what was added it is the older one, without what was removed the newer.
    [Fact]
    public void Both_texts_come_out_of_the_pieces_letter_for_letter()
    {
        var random = new Random(4);
        for (var i = 0; i < 3000; i++)
        {
            var older = string.Concat(random.GetItems(s_words, random.Next(12)));
            var newer = string.Concat(random.GetItems(s_words, random.Next(12)));
            ShouldMakeBoth(WordDifference.Between(older, newer), older, newer);
            var (a, b) = (Of(older.Replace("।", "|", StringComparison.Ordinal)), Of(newer.Replace("।", "|", StringComparison.Ordinal)));
            var pieces = RevisionDifference.Between(a, b).Paragraphs;
            ShouldMakeBoth([.. pieces.SelectMany(p => p)], string.Concat(a.Paragraphs), string.Concat(b.Paragraphs));
        }
    }

    // The shortest way by the table of all prefixes, to hold Myers' against.
    [Fact]
    public void No_shorter_difference_is_to_be_had()
    {
        var random = new Random(5);
        for (var i = 0; i < 2000; i++)
        {
            var a = random.GetItems([1, 2, 3, 4], random.Next(15));
            var b = random.GetItems([1, 2, 3, 4], random.Next(15));
            var common = SequenceDifference.Common(a, b);
            var (x, y) = (0, 0);
            foreach (var (older, newer, length) in common)
            {
                older.ShouldBeGreaterThanOrEqualTo(x);
                newer.ShouldBeGreaterThanOrEqualTo(y);
                a.AsSpan(older, length).SequenceEqual(b.AsSpan(newer, length)).ShouldBeTrue();
                (x, y) = (older + length, newer + length);
            }
            (x, y).ShouldBe((a.Length, b.Length));
            common.Sum(c => c.Length).ShouldBe(LongestCommon(a, b));
        }
    }

    // A megabyte of one paragraph on each side, in which nothing is the same but the words; and one word changed in it.
    [Fact]
    public void Long_texts_end()
    {
        var random = new Random(6);
        string Long() => string.Join(' ', Enumerable.Range(0, 60_000).Select(_ => random.Next(40_000)));
        var (older, newer) = (Long(), Long());
        ShouldMakeBoth(WordDifference.Between(older, newer), older, newer);
        var changed = older[..300_000] + " সেতু " + older[300_000..];
        WordDifference.Between(older, changed).Count.ShouldBeLessThan(6);
        var many = Enumerable.Range(0, 20_000).Select(i => $"{i} ক").ToArray();
        RevisionDifference.Between(Of(string.Join('|', many)), Of(string.Join('|', many.Reverse()))).Paragraphs.Count.ShouldBeGreaterThan(20_000);
    }

    private static int LongestCommon(int[] a, int[] b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++) { table[i, j] = a[i - 1] == b[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]); }
        }
        return table[a.Length, b.Length];
    }

    private static void ShouldMakeBoth(IReadOnlyList<DifferencePiece> pieces, string older, string newer)
    {
        string.Concat(pieces.Where(p => p.Kind != PieceKind.Added).Select(p => p.Text)).ShouldBe(older);
        string.Concat(pieces.Where(p => p.Kind != PieceKind.Removed).Select(p => p.Text)).ShouldBe(newer);
        pieces.ShouldAllBe(p => p.Text.Length > 0);
    }

    private static ArticleRevision Of(string paragraphs) => new(1, Instant.MinValue, null, paragraphs.Split('|', StringSplitOptions.RemoveEmptyEntries));

    private static string Marked(IReadOnlyList<DifferencePiece> pieces) =>
        string.Concat(pieces.Select(p => p.Kind switch { PieceKind.Added => $"{{+{p.Text}+}}", PieceKind.Removed => $"[-{p.Text}-]", _ => p.Text }));
}

using Sutra.Bangla.Words;
using Sutra.Testing;

namespace Sutra.Bangla.Tests.Words;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("ঢাকায়", "ঢাকা")]
    [InlineData("সরকারের", "সরকার")]
    [InlineData("সরকার", "সরকার")] // its র is its own
    [InlineData("ভারতে", "ভারত")] // not ভার
    [InlineData("কর্মীদেরও", "কর্মী")]
    [InlineData("ছবিগুলোতে", "ছবি")]
    [InlineData("কমিটির", "কমিটি")] // not কমি
    [InlineData("মায়ের", "মা")]
    [InlineData("লড়াই", "লড়াই")] // not লড়া with ই
    [InlineData("আমাদেরকে", "আমি")]
    [InlineData("তাদের", "সে")]
    [InlineData("তাঁকে", "তিনি")]
    [InlineData("একটির", "এক")]
    [InlineData("কারণে", "কারণ")]
    public void A_word_is_taken_for_its_bare_form(string word, string lemma) => Lemmatizer.Read(word).Lemma.ShouldBe(lemma);

    [Theory]
    [InlineData("করি", "করা", VerbForm.Present)]
    [InlineData("লেখেন", "লেখা", VerbForm.Present)]
    [InlineData("লিখছে", "লেখা", VerbForm.Continuous)]
    [InlineData("করেছেন", "করা", VerbForm.Perfect)]
    [InlineData("গেল", "যাওয়া", VerbForm.Past)]
    [InlineData("যেত", "যাওয়া", VerbForm.Habitual)]
    [InlineData("উঠবে", "ওঠা", VerbForm.Future)]
    [InlineData("শুনুন", "শোনা", VerbForm.Imperative)]
    [InlineData("থেকেছিলেন", "থাকা", VerbForm.PastPerfect)]
    [InlineData("খাচ্ছিল", "খাওয়া", VerbForm.PastContinuous)]
    [InlineData("দিতে", "দেওয়া", VerbForm.Infinitive)]
    [InlineData("জানালে", "জানানো", VerbForm.Conditional)]
    [InlineData("বুঝিয়ে", "বোঝানো", VerbForm.Perfective)]
    [InlineData("এসে", "আসা", VerbForm.Perfective)]
    [InlineData("যাওয়ার", "যাওয়া", VerbForm.VerbalNoun)]
    [InlineData("দেয়ার", "দেওয়া", VerbForm.VerbalNoun)]
    [InlineData("করিয়াছেন", "করা", VerbForm.Perfect)]
    [InlineData("জানায়নি", "জানানো", VerbForm.Present)]
    [InlineData("হয়নি", "হওয়া", VerbForm.Present)]
    public void A_verb_is_taken_for_its_verbal_noun(string word, string lemma, VerbForm form) =>
        (Lemmatizer.Read(word).Lemma, Lemmatizer.Read(word).Verb).ShouldBe((lemma, form));

    [Theory]
    [InlineData("নদীতে", WordCase.Locative, false)]
    [InlineData("নদীগুলোর", WordCase.Genitive, true)]
    [InlineData("শিক্ষককে", WordCase.Objective, false)]
    [InlineData("শিক্ষকেরা", WordCase.None, true)]
    [InlineData("নদী", WordCase.None, false)]
    public void An_ending_tells_case_and_number(string word, WordCase expected, bool plural) =>
        (Lemmatizer.Read(word).Case, Lemmatizer.Read(word).IsPlural).ShouldBe((expected, plural));

    [Theory]
    [InlineData("এই কর কে দেবে?", 1, "কর")]
    [InlineData("কাজটা এখনই কর।", 2, "করা")]
    [InlineData("সেই দিন আসবে।", 1, "দিন")]
    [InlineData("বইটা আমাকে দিন।", 2, "দেওয়া")]
    [InlineData("দুই বছর ধরে চলছে।", 2, "ধরে")]
    [InlineData("মাছ ধরে খায়।", 1, "ধরা")]
    [InlineData("নদী নিয়ে গান।", 1, "নিয়ে")]
    [InlineData("সিদ্ধান্ত নিয়ে ফেরেন।", 1, "নেওয়া")]
    [InlineData("ঘরের চেয়ে বড়।", 1, "চেয়ে")]
    [InlineData("ক্ষমা চেয়ে নেন।", 1, "চাওয়া")]
    [InlineData("গড়ে ১০ জন আসে।", 0, "গড়")]
    [InlineData("ঘর গড়ে তোলেন।", 1, "গড়া")]
    [InlineData("নাটো-র সভা", 2, "র")]
    [InlineData("রাত ১০টায়", 2, "টা")]
    public void An_ambiguous_word_is_decided_by_its_neighbours(string sentence, int token, string lemma) =>
        Lemmatizer.Read(Tokenizer.Tokenize(sentence))[token].Lemma.ShouldBe(lemma);

    [Theory]
    [InlineData("")]
    [InlineData("্")]
    [InlineData("ও")]
    [InlineData("\uD800")]
    [InlineData("abc")]
    [InlineData("র‍্যাবের")]
    [InlineData("ািি")]
    public void Odd_words_are_read_without_a_fault(string word) => Lemmatizer.Read(word).Lemma.ShouldNotBeNull();

    [Fact]
    public void Reading_words_that_were_met_before_allocates_nothing()
    {
        var tokens = Tokenizer.Tokenize("ঢাকায় দুই বছর ধরে কর্মীদের নিয়ে সভা করেছেন তিনি, আর ১০টায় কর দিতে হবে।");
        var forms = new WordForm[tokens.Count];
        Lemmatizer.Read(tokens, forms);
        Allocated.By(() => Lemmatizer.Read(tokens, forms)).ShouldBe(0);
    }

    [Fact]
    public void Too_little_room_is_refused() =>
        Should.Throw<ArgumentException>(() => Lemmatizer.Read(Tokenizer.Tokenize("এক দুই"), new WordForm[1]));
}

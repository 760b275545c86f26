using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Tests.Disagreements;

public sealed class DisagreementFinderTests
{
    private const string Lead = "রূপপাড়া উপজেলায় যাত্রীবাহী বাস খাদে পড়েছে। ";

    [Fact]
    public void Two_tolls_of_one_day_differ() =>
        Values(DisagreementKind.Number, Lead + "এতে ৯ জন নিহত হয়েছেন।", Lead + "এ ঘটনায় ১১ জন নিহত হয়েছেন।").ShouldBe(["১১", "৯"], ignoreOrder: true);

    [Fact]
    public void Numbers_that_fit_one_another_agree() =>
        Values(DisagreementKind.Number, Lead + "এতে অন্তত ৯ জন নিহত হয়েছেন।", Lead + "এ ঘটনায় ১১ জন নিহত হয়েছেন।").ShouldBeEmpty();

    [Fact]
    public void The_same_number_in_words_and_digits_agrees() =>
        Values(DisagreementKind.Number, Lead + "এতে ৯ জন নিহত হয়েছেন।", Lead + "এ ঘটনায় নয়জন নিহত হয়েছেন।").ShouldBeEmpty();

    [Fact]
    public void A_toll_that_grows_by_the_next_day_was_updated()
    {
        var a = Articles.Read("a", "2025-03-11", "বাস খাদে", Lead + "এতে ৯ জন নিহত হয়েছেন।");
        var b = Articles.Read("b", "2025-03-12", "বাস খাদে", Lead + "এ ঘটনায় ১১ জন নিহত হয়েছেন।");
        Find(a, b).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("গত ২৪ ঘণ্টায় ", 0)]
    [InlineData("এখন পর্যন্ত ", 0)]
    public void Counts_of_a_day_that_runs_on_are_no_disagreement(string when, int values) =>
        Values(DisagreementKind.Number, Lead + when + "রূপপাড়া হাসপাতালে ৩৩টি শয্যা প্রস্তুত রাখা হয়েছে।", Lead + when + "রূপপাড়া হাসপাতালে ৪৬টি শয্যা প্রস্তুত রাখা হয়েছে।").Count().ShouldBe(values);

    [Fact]
    public void Offices_of_one_person_that_exclude_one_another_differ() =>
        Values(DisagreementKind.Role, "বৈঠকে অর্থমন্ত্রী করিম উদ্দিন বক্তব্য দেন।", "বৈঠকে ছিলেন আইনমন্ত্রী করিম উদ্দিন।").ShouldBe(["অর্থমন্ত্রী", "আইনমন্ত্রী"], ignoreOrder: true);

    [Fact]
    public void Two_words_for_one_office_agree() =>
        Values(DisagreementKind.Role, "দেশটির প্রেসিডেন্ট করিম উদ্দিন বক্তব্য দেন।", "বৈঠকে ছিলেন রাষ্ট্রপতি করিম উদ্দিন।").ShouldBeEmpty();

    [Fact]
    public void An_article_that_gives_both_offices_makes_them_no_disagreement() =>
        Values(DisagreementKind.Role, "অর্থমন্ত্রী করিম উদ্দিন বক্তব্য দেন। আইনমন্ত্রী করিম উদ্দিন পরে চলে যান।", "বৈঠকে ছিলেন আইনমন্ত্রী করিম উদ্দিন।").ShouldBeEmpty();

    [Fact]
    public void A_headline_that_a_body_denies_is_shown_with_the_denial()
    {
        var claimed = Articles.Read("a", "2025-03-11", "নতুন জাহাজ কিনবে নৌ অধিদপ্তর", "নৌ অধিদপ্তর নতুন জাহাজ খুঁজছে। অধিদপ্তরের প্রধান করিম উদ্দিন জাহাজ কেনার কথা অস্বীকার করেছেন।");
        var found = Find(claimed).ShouldHaveSingleItem();
        found.Kind.ShouldBe(DisagreementKind.Headline);
        found.Values[0].Evidence[0].Sentence.ShouldBeNull();
        found.Values[1].Evidence[0].Sentence.ShouldBe(1);
    }

    [Fact]
    public void A_headline_that_tells_of_the_denial_itself_claims_nothing() =>
        Find(Articles.Read("a", "2025-03-11", "জাহাজ কেনার কথা অস্বীকার অধিদপ্তরের", "অধিদপ্তরের প্রধান করিম উদ্দিন জাহাজ কেনার কথা অস্বীকার করেছেন।")).ShouldBeEmpty();

    [Fact]
    public void Every_value_has_evidence_and_every_evidence_its_sentence()
    {
        var readings = new[] { Articles.Read("a", "2025-03-11", "বাস খাদে", Lead + "এতে ৯ জন নিহত হয়েছেন।"), Articles.Read("b", "2025-03-11", "বাস খাদে", Lead + "এ ঘটনায় ১১ জন নিহত হয়েছেন।") };
        Find(readings).ShouldNotBeEmpty();
        foreach (var e in Find(readings).SelectMany(d => d.Values).SelectMany(v => v.Evidence))
        {
            readings.Single(r => r.Article.Id == e.Article).Sentences[e.Sentence!.Value].Text.ShouldBe(e.Text);
        }
    }

    private static IEnumerable<string> Values(DisagreementKind kind, string a, string b) =>
        Find(Articles.Read("a", "2025-03-11", "প্রথম", a), Articles.Read("b", "2025-03-11", "দ্বিতীয়", b)).Where(d => d.Kind == kind).SelectMany(d => d.Values).Select(v => v.Value);

    private static List<Disagreement> Find(params Reading[] readings) =>
        [.. DisagreementFinder.Find([new ToldStory(new Story("s1", "খবর", null, null, [.. readings.Select(r => r.Article.Id)]), "l1", readings)], NameBearers.Of(readings))];
}

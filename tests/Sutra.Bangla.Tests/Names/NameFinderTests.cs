using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

public sealed class NameFinderTests
{
    private static IReadOnlyList<Name> Find(params string[] paragraphs) => NameFinder.Find(null, SentenceSplitter.Split(paragraphs));

    private static Name The(string text, IReadOnlyList<Name> names) => names.Single(n => n.Text == text);

    [Theory]
    [InlineData("প্রধানমন্ত্রী রফিকুল ইসলাম বলেন, বৈঠক হবে।", "রফিকুল ইসলাম", NameKind.Person)]
    [InlineData("গ্রেপ্তার যুবকের নাম মো. কামাল হোসেন।", "মো. কামাল হোসেন", NameKind.Person)]
    [InlineData("মিছিলটি চট্টগ্রামে গিয়ে শেষ হয়।", "চট্টগ্রাম", NameKind.Place)]
    [InlineData("আহতদের খুলনা মেডিকেল কলেজ হাসপাতালে নেওয়া হয়।", "খুলনা মেডিকেল কলেজ হাসপাতাল", NameKind.Organisation)]
    [InlineData("বিষয়টি জানিয়েছে স্বাস্থ্য মন্ত্রণালয়।", "স্বাস্থ্য মন্ত্রণালয়", NameKind.Organisation)]
    [InlineData("খবরটি দিয়েছে বার্তা সংস্থা রয়টার্স।", "রয়টার্স", NameKind.Organisation)]
    [InlineData("বিবিসি’র প্রতিবেদনে এ কথা বলা হয়েছে।", "বিবিসি", NameKind.Organisation)]
    public void Finds_a_name_without_its_case_ending(string sentence, string name, NameKind kind) =>
        The(name, Find(sentence)).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("তিনি ইনস্টিটিউট অব হেলথের ছাত্র।", "ইনস্টিটিউট অব হেলথ")]
    public void A_name_goes_on_over_an_of(string sentence, string name) =>
        Find(sentence).Select(n => n.Text).ShouldBe([name]);

    [Theory]
    [InlineData("ওসি তৌফিক ইকরাম খবরঘরকে বিষয়টি নিশ্চিত করেছেন।", "তৌফিক ইকরাম", "খবরঘর")]
    [InlineData("রফিকুল ইসলাম নবপ্রহরকে মুঠোফোনে বলেন, বৈঠক হবে।", "রফিকুল ইসলাম", "নবপ্রহর")]
    public void The_outlet_that_is_told_is_no_part_of_the_name_of_the_one_who_tells(string sentence, string person, string outlet) =>
        Find(sentence).Select(n => (n.Text, n.Kind)).ShouldBe([(person, NameKind.Person), (outlet, NameKind.Organisation)]);

    [Theory]
    [InlineData("সকালে বেঁচে যাওয়া যাত্রী রফিক মিয়া বলেন, বাসটি দ্রুত চলছিল।", "রফিক মিয়া")]
    [InlineData("তাঁর মামা সেলিম হোসেন জানান, লাশ নেওয়া হয়েছে।", "সেলিম হোসেন")]
    [InlineData("লেখক ও গবেষক তেহমিদাল ঝামি বলেন, এটা ঠিক নয়।", "তেহমিদাল ঝামি")]
    public void A_name_begins_behind_what_its_bearer_is(string sentence, string name) =>
        Find(sentence).Where(n => n.Kind == NameKind.Person).Select(n => n.Text).ShouldBe([name]);

    [Theory]
    // Initials, a word between a rank and মোহাম্মদ, a word before মো., the last word of a sentence, a hyphen behind আল.
    [InlineData("সভায় ছিলেন কর্মকর্তা এসএন নজরুল ইসলাম।", "এসএন নজরুল ইসলাম")]
    [InlineData("সভায় ছিলেন কর্নেল সরকার মোহাম্মদ কামাল হোসেন।", "সরকার মোহাম্মদ কামাল হোসেন")]
    [InlineData("সভায় ছিলেন মহাসচিব মিয়া মো. কামাল হোসেন।", "মিয়া মো. কামাল হোসেন")]
    [InlineData("সভায় ছিলেন মেজর মো. নাজমুল আলম তেহমিদাল।", "মো. নাজমুল আলম তেহমিদাল")]
    [InlineData("সংস্থার মুখপাত্র তারেক আবু আল-তেহমিদ বলেছেন, বৈঠক হবে।", "তারেক আবু আল-তেহমিদ")]
    // What he did, where he says it and who is told are none of it, nor is an office of a body's name.
    [InlineData("জানালার দিকে তাকাল জাহিদ হোসেন।", "জাহিদ হোসেন")]
    [InlineData("ছবিটি রফিক হাসান ইনস্টাগ্রামে প্রকাশ করেন।", "রফিক হাসান")]
    [InlineData("কামাল হোসেন গণমাধ্যমকে বলেন, বৈঠক হবে।", "কামাল হোসেন")]
    [InlineData("একই মঞ্চে গাওয়ার কথা ছিল কামাল আল মুক্তাদিরেরও।", "কামাল আল মুক্তাদির")]
    [InlineData("গায়ক রফিক আবদুল্লাহর গান শোনা গেল।", "রফিক আবদুল্লাহ")]
    public void A_name_has_all_its_words_and_no_others(string sentence, string name) =>
        Find(sentence).Where(n => n.Kind == NameKind.Person).Select(n => n.Text).ShouldBe([name]);

    [Theory]
    // Who is named whole and short elsewhere stands beside somebody else.
    [InlineData("রফিক আখতার এসেছেন। নাহিদ রানা খেলেছেন। রফিক বলেন, বৈঠক হবে। পরে রফিক নাহিদ রানা সম্পর্কে বলেন, সে ভালো।", "রফিক আখতার", "নাহিদ রানা")]
    [InlineData("মুহাম্মদ কামাল এসেছেন। মুহাম্মদ কামাল ভাষণ দেন। আন্তোনিও গুতেরেস এসেছেন। পরে কামাল বলেন, বৈঠক হবে। গুতেরেস বলেন, ভালো। কামাল গুতেরেসকে ধন্যবাদ দেন।", "মুহাম্মদ কামাল", "আন্তোনিও গুতেরেস")]
    public void Two_people_side_by_side_are_two(string text, string one, string other) =>
        Find(text).Where(n => n.Kind == NameKind.Person).Select(n => n.Text).ShouldBe([one, other]);

    [Theory]
    [InlineData("রফিক হাসান ও কামাল হাসান এসেছেন। পরে রফিক ও কামাল গান করেন।")]
    public void What_two_of_a_family_end_with_parts_no_name(string text) =>
        Find(text).Select(n => n.Text).ShouldBe(["রফিক হাসান", "কামাল হাসান"]);

    [Theory]
    [InlineData("এটি ‘নদীর গান’ সিনেমায় দেখা যায়।", "নদীর গান")]
    [InlineData("মুক্তি পেল নতুন নাটক ‘বনের পাখি’।", "বনের পাখি")]
    [InlineData("এটি ‘সবুজ দেশ ২০৩০’ উদ্যোগের অংশ।", "সবুজ দেশ ২০৩০")]
    [InlineData("তিনি ‘ঢেউ’ ছবিতে অভিনয় করেন।", "ঢেউ")]
    public void A_phrase_in_quotes_beside_a_noun_that_says_what_it_is_is_a_title(string sentence, string title) =>
        The(title, Find(sentence)).Kind.ShouldBe(NameKind.Other);

    [Theory]
    [InlineData("ঘটনাস্থলে ঝুমরিকা তেহমিদাল (৪০) নিহত হন।", "ঝুমরিকা তেহমিদাল")]
    [InlineData("তেহমিনুর নামের এক যুবক আহত হন।", "তেহমিনুর")]
    [InlineData("সেখানে কামাল হোসেন ও ঝুমরিকা তেহমিদাল নামের দুজন ছিলেন।", "ঝুমরিকা তেহমিদাল")]
    public void People_are_found_where_the_sentence_says_that_they_are_people(string sentence, string name) =>
        The(name, Find(sentence)).Kind.ShouldBe(NameKind.Person);

    [Theory]
    [InlineData("দেশের জনসংখ্যা ১৭ কোটি, নারীর (৫০) মরদেহ উদ্ধার হয়।")]
    [InlineData("এই অনুচ্ছেদের দফা (২) অনুসারে ব্যবস্থা হবে।")]
    public void A_number_in_brackets_is_not_everywhere_an_age(string sentence) => Find(sentence).ShouldNotContain(n => n.Kind == NameKind.Person);

    [Fact]
    public void A_case_ending_set_apart_shows_a_name() => The("নোরমাফিক্স", Find("সভায় নোরমাফিক্স-এর পরিচালক ছিলেন।")).Kind.ShouldBe(NameKind.Organisation);

    [Fact]
    public void A_title_is_shown_by_a_case_ending_behind_its_quotes() => The("নদীর গান", Find("তিনি ‘নদীর গান’-এর জন্য পুরস্কার পান।")).Kind.ShouldBe(NameKind.Other);

    [Theory]
    [InlineData("পুতিন-কিম বৈঠক শেষ হয়েছে।", "পুতিন", "কিম")]
    [InlineData("কামাল হোসেন-রাশেদা বেগম দম্পতি থাকেন সেখানে।", "কামাল হোসেন", "রাশেদা বেগম")]
    public void A_hyphen_may_stand_between_two_people(string sentence, string first, string second) =>
        Find(sentence).Where(n => n.Kind == NameKind.Person).Select(n => n.Text).ShouldBe([first, second]);

    [Fact]
    public void Two_full_names_side_by_side_are_two_people() =>
        Find("আব্দুল জলিল কৃষক। জাহানারা বেগম শিক্ষক। পরে আব্দুল জলিল জাহানারা বেগমকে বিয়ে করেন।")
            .Where(n => n.Kind == NameKind.Person).Select(n => (n.Text, n.Mentions.Count)).ShouldBe([("আব্দুল জলিল", 2), ("জাহানারা বেগম", 2)]);

    [Theory]
    [InlineData("তিনি ছবিটিকে আগেভাগেই ‘ফ্লপ’ বলে দেন।")]
    [InlineData("তিনি বললেন, ‘ছবি দেখব না, ঘুমাব।’")]
    public void Words_in_quotes_that_name_nothing_are_no_title(string sentence) => Find(sentence).ShouldNotContain(n => n.Kind == NameKind.Other);

    [Theory]
    [InlineData("সেখানে বাস নদীতে পড়ে যায়।")]
    [InlineData("পাঁচ সদস্যের তদন্ত কমিটি গঠন করা হয়েছে।")]
    public void Common_nouns_side_by_side_are_no_name(string sentence) => Find(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("মো. ")]
    [InlineData("‘করিম বলেন, ")]
    [InlineData("করিম-")]
    public void One_endless_sentence_takes_room_in_proportion_to_its_length(string words)
    {
        Allocated(words, 1000);
        Allocated(words, 8000).ShouldBeLessThan(Allocated(words, 4000) * 3);
    }

    private static long Allocated(string words, int times)
    {
        var sentences = SentenceSplitter.Split([string.Concat(Enumerable.Repeat(words, times))]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        NameFinder.Find(null, sentences);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Puts_full_name_and_short_forms_together()
    {
        var name = The("রফিকুল ইসলাম", Find("মন্ত্রী রফিকুল ইসলাম ঢাকায় আসেন।", "রফিকুলের সঙ্গে ছিলেন তাঁর ভাই।", "পরে রফিকুলকে ফুল দেওয়া হয়।"));
        name.Forms.ShouldBe(["রফিকুল"]);
        name.Mentions.Select(m => (m.Sentence, m.Form, m.Ending)).ShouldBe([(0, "রফিকুল ইসলাম", ""), (1, "রফিকুল", "ের"), (2, "রফিকুল", "কে")]);
    }

    [Fact]
    public void Keeps_two_people_of_one_family_name_apart()
    {
        var names = Find("কিম জং উন ও তাঁর বোন কিম ইয়ো জং আসেন।", "কিম জং উন ভাষণ দেন।", "কিম বলেন, আলোচনা চলবে।");
        The("কিম জং উন", names).Forms.ShouldBe(["কিম"]);
        The("কিম ইয়ো জং", names).Forms.ShouldBeEmpty();
    }

    [Fact]
    public void Takes_a_hyphen_for_a_space() =>
        Find("কিম জং-উন আসেন।", "কিম জং উন বলেন, বৈঠক হবে।").Count(n => n.Kind == NameKind.Person).ShouldBe(1);

    [Fact]
    public void Two_people_side_by_side_are_two_names() =>
        Find("চিঠিতে কিমকে পুতিন ধন্যবাদ দেন।").Where(n => n.Kind == NameKind.Person).Select(n => n.Text).ShouldBe(["কিম", "পুতিন"]);

    [Fact]
    public void A_word_that_a_verb_follows_keeps_its_own_r()
    {
        var names = Find("প্রেসিডেন্ট ইয়োনাস দ্রেভার বলেন, বৈঠক হবে।", "দ্রেভারের সঙ্গে ছিলেন মন্ত্রী।", "দ্রেভার নভেম্বরে আসবেন।");
        The("ইয়োনাস দ্রেভার", names).Forms.ShouldBe(["দ্রেভার"]);
    }

    [Theory]
    [InlineData("সভায় কিম জং উনকে তাঁরা ধন্যবাদ দেন।", "কিম জং উন")] // কে closes a name
    [InlineData("খবরটি আল জাজিরা আজ জানায়।", "আল জাজিরা")] // a day is part of no name
    [InlineData("গ্রেপ্তার ঠিকাদার কামাল হোসেন কথা বলেননি।", "কামাল হোসেন")] // nor is a trade
    [InlineData("এ কথা জানিয়েছে জয়েন্ট চিফস অব স্টাফ।", "জয়েন্ট চিফস অব স্টাফ")]
    public void A_name_ends_where_it_ends(string sentence, string name) => Find(sentence).ShouldContain(n => n.Text == name);

    [Fact]
    public void What_takes_an_article_is_no_place() => Find("বাসটি সেতু ভেঙে নিচে পড়ে।").ShouldBeEmpty();

    [Theory]
    [InlineData("দুর্নীতি দমন কমিশন (দুদক) মামলা করেছে।", "দুর্নীতি দমন কমিশন", "দুদক")]
    [InlineData("কেসিএনএ (কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি) খবরটি দেয়।", "কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি", "কেসিএনএ")]
    public void Joins_a_short_form_in_brackets(string sentence, string name, string form) =>
        The(name, Find(sentence)).Forms.ShouldBe([form]);

    [Fact]
    public void An_adjective_is_a_form_of_its_country() =>
        The("রাশিয়া", Find("রুশ সেনারা এগোয়।", "রাশিয়ার দাবি ভিন্ন।")).Forms.ShouldBe(["রুশ"]);

    [Theory]
    [InlineData("প্রতিরক্ষামন্ত্রী সের্গেই শোইগু পৌঁছান।", "সের্গেই শোইগু", "প্রতিরক্ষামন্ত্রী")]
    [InlineData("থানার ভারপ্রাপ্ত কর্মকর্তা (ওসি) কামাল হোসেন বলেন, তদন্ত চলছে।", "কামাল হোসেন", "ভারপ্রাপ্ত কর্মকর্তা (ওসি)")]
    [InlineData("সাবেক সাধারণ সম্পাদক ড. কামাল হোসেন বলেন, তদন্ত চলছে।", "কামাল হোসেন", "সাবেক সাধারণ সম্পাদক")]
    [InlineData("প্রেসিডেন্টকে কামাল হোসেন চিঠি দেন।", "কামাল হোসেন", null)]
    public void Knows_the_office_beside_a_name(string sentence, string name, string? role) =>
        The(name, Find(sentence)).Mentions[0].Role.ShouldBe(role);

    [Theory]
    [InlineData("")]
    [InlineData("।।")]
    [InlineData("তারা আজ সকালে বাড়ি গেছেন।")]
    [InlineData("এ সময় অনেকে সেখানে ছিলেন না।")]
    public void Ordinary_words_are_no_names(string sentence) => Find(sentence).ShouldBeEmpty();

    [Fact]
    public void Never_throws_whatever_the_order_of_words_and_marks()
    {
        string[] pieces = ["মো", ".", "(", ")", "-", "’", "র", "ওসি", "ড", "রহমান", "কিমকে", "ঢাকায়", "থানা", "ও", "উপজেলা", "৩", "টায়", "।", ",", "com", "বিন", "সভাপতি", "ব্যাংকের", " "];
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var mention in Find(text).SelectMany(n => n.Mentions)) { mention.Form.ShouldNotBeNullOrEmpty(text); }
        }
    }

    [Fact]
    public void The_headline_counts_as_sentence_minus_one()
    {
        const string text = "ঢাকায় রফিকুল ইসলাম";
        var headline = new Sentence(-1, -1, text, Tokenizer.Tokenize(text));
        The("ঢাকা", NameFinder.Find(headline, [])).Mentions[0].Sentence.ShouldBe(-1);
    }

    [Fact]
    public void A_mention_covers_its_words_in_the_sentence()
    {
        const string text = "খবরটি ঢাকার বাইরে চট্টগ্রামেও পৌঁছায়।";
        foreach (var mention in Find(text).SelectMany(n => n.Mentions))
        {
            mention.Span.Of(text).ShouldBe(mention.Form + mention.Ending);
        }
    }
}

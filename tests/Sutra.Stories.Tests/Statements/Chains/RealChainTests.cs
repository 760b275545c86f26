using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tests.Statements.Chains;

/// <summary>The ways of words on real pages beside the checkout: the four of the seeds, and forty of the corpus, written down by reading them.</summary>
public sealed class RealChainTests
{
    // Page, cue, the links. A page whose source is told in another passage than the statement's has no relay here: what the page does not say of these words is not known.
    private const string Rows = """
        000_89a8618b9260f7e6.txt | বলেছে | speaker উত্তর কোরিয়ার রাষ্ট্রীয় বার্তা সংস্থা কেসিএনএ → relay আল জাজিরা → outlet Amarbangla
        002_c70be0b16d2b2408.txt | জানিয়েছে | speaker উত্তরের রাষ্ট্রীয় বার্তা সংস্থা কেসিএনএ → relay রয়টার্স
        003_23d824bd411f4697.txt | জানায় | speaker এই সফর সংশ্লিষ্ট একটি রাশিয়ান সূত্র → relay রয়টার্স → outlet কালবেলা
        004_929bea25c59513b1.txt | জানিয়েছে | speaker কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি → relay রয়টার্স → outlet Sunnews24x7
        jugantor-1432 | অভিযোগ করেন | speaker কিম অ্যারিস → relay রয়টার্স → outlet যুগান্তর
        bangla_tribune-1563 | উল্লেখ করেছেন | speaker দিনেশ → relay এনডিটিভি → outlet বাংলা ট্রিবিউন
        jugantor-2070 | মনে করছেন | speaker বিশেষজ্ঞরা → relay বিবিসি → outlet যুগান্তর
        prothom_alo-0179 | জানিয়েছেন | speaker সিডনি → occasion সাক্ষাৎকারে → relay ভ্যারাইটি → outlet প্রথম আলো
        jugantor-1360 | অভিমত | speaker কিছু মার্কিন কর্মকর্তা → relay রয়টার্স → outlet যুগান্তর
        jugantor-2019 | জানিয়েছে | speaker কর্তৃপক্ষ → relay সামা টিভি → outlet যুগান্তর
        prothom_alo-1140 | বলেছে | speaker ফিলিপাইনের অভিবাসন দপ্তর → relay বিবিসি → outlet প্রথম আলো
        bangla_tribune-0997 | জানান | speaker সুনীল দর্শন → relay দ্য ইন্ডিয়ান এক্সপ্রেস → outlet বাংলা ট্রিবিউন
        ittefaq-1303 | দাবি করেছে | speaker ইউক্রেনের অভ্যন্তরীণ গোয়েন্দা সংস্থা → relay আল জাজিরা → outlet ইত্তেফাক
        jugantor-2008 | বলা হয়েছে | speaker যুক্তরাষ্ট্রের মিলিটারি সাউদার্ন কমান্ড → document পোস্ট → relay ফ্রান্স ২৪ → outlet যুগান্তর
        bangla_tribune-2432 | মতে | speaker সারাই → relay দ্য গার্ডিয়ান → outlet বাংলা ট্রিবিউন
        bangla_tribune-1546 | জানিয়েছেন | speaker এক ব্যবহারকারী → relay পিসিম্যাগ → outlet বাংলা ট্রিবিউন
        prothom_alo-0750 | বলেন | speaker অবগত বিসিসিআইয়ের এক কর্মকর্তা → relay পিটিআই → outlet প্রথম আলো
        jugantor-1489 | জানান | speaker শন পারনেল → relay এনডিটিভি → outlet যুগান্তর
        bangla_tribune-1067 | জানান | speaker কর্মকর্তারা → relay রয়টার্স → outlet বাংলা ট্রিবিউন
        jugantor-1371 | বলেন | speaker সোহেল আফ্রিদি → relay সামা টিভি → outlet যুগান্তর
        bangla_tribune-0967 | বলা হয়েছে | speaker ডোনাল্ড ট্রাম্প → document অভিযোগ → relay রয়টার্স → outlet বাংলা ট্রিবিউন
        prothom_alo-0416 | জানান | speaker চিকিৎসক → relay মির্জা ফখরুল ইসলাম আলমগীর → outlet প্রথম আলো
        prothom_alo-0040 | বলা হয় | speaker স্বাস্থ্য অধিদপ্তর → document বিজ্ঞপ্তি → outlet প্রথম আলো
        prothom_alo-0121 | দাবি করেন | speaker দেশের শীর্ষ ব্যবসায়ীরা → occasion সেমিনারে → outlet প্রথম আলো
        bangla_tribune-2390 | বলেছেন | speaker তারেক রহমান → occasion আলোচনা সভায় → outlet বাংলা ট্রিবিউন
        samakal-2574 | জানানো হয়েছে | speaker ভারতীয় গণমাধ্যম → document প্রতিবেদন → outlet সমকাল
        prothom_alo-0836 | বলেন | speaker আখতার হোসেন → occasion সমাবেশে → outlet প্রথম আলো
        jugantor-2253 | বলেন | speaker রাহুল গান্ধী → occasion এক্সে → outlet যুগান্তর
        prothom_alo-0598 | বলেন | speaker তানজীল চৌধুরী → occasion অনুষ্ঠানে → outlet প্রথম আলো
        ittefaq-1953 | অনুযায়ী | speaker অ্যামনেস্টি ইন্টারন্যাশনাল → document তথ্য → relay মিডল ইস্ট মনিটর → outlet ইত্তেফাক
        ittefaq-1969 | বলেন | speaker মাহাদী আমিন → occasion সংবাদ সম্মেলনে → outlet ইত্তেফাক
        ittefaq-1298 | লেখেন | speaker নরেন্দ্র মোদি → occasion ফেসবুকে → outlet ইত্তেফাক
        dhaka_post-0064 | বলেন | speaker সালেহউদ্দিন আহমেদ → occasion বক্তৃতায় → outlet ঢাকা পোস্ট
        prothom_alo-0085 | তথ্য জানানো হয়েছে | speaker স্বাস্থ্য অধিদপ্তর → document সংবাদ বিজ্ঞপ্তি → outlet প্রথম আলো
        prothom_alo-0683 | অনুসারে | speaker অ্যামনেস্টি ইন্টারন্যাশনাল → document তথ্য → outlet প্রথম আলো
        prothom_alo-1161 | বলেন | speaker মোহাম্মদ মাসুদুজ্জামান → occasion সংবাদ সম্মেলনে → outlet প্রথম আলো
        dhaka_post-0027 | বলেছেন | speaker সাধন চন্দ্র মজুমদার → outlet ঢাকা পোস্ট
        prothom_alo-0872 | মন্তব্য করেছেন | speaker তারেক রহমান → occasion আলোচনা সভায় → outlet প্রথম আলো
        prothom_alo-0448 | অনুসারে | speaker বাংলাদেশ ব্যাংক → document তথ্য → outlet প্রথম আলো
        prothom_alo-0817 | জানা যায় | speaker প্রথম আলো → document প্রতিবেদন → outlet প্রথম আলো
        prothom_alo-0209 | বলেন | speaker মরিস চ্যাপডেলেইন → relay ভ্যারাইটি → outlet প্রথম আলো
        jugantor-1410 | জানান | speaker তিনি → occasion ভাষণে → outlet যুগান্তর
        bangla_tribune-2368 | বলেছেন | speaker হাসনাত আবদুল্লাহ → occasion পথসভায় → outlet বাংলা ট্রিবিউন
        prothom_alo-1135 | জানান | speaker সৈয়দা রিজওয়ানা হাসান → outlet প্রথম আলো
        """;

    private static readonly string[][] s_rows = [.. Rows.Split('\n').Select(r => r.Split('|', StringSplitOptions.TrimEntries))];

    [Fact]
    public void Each_chain_is_the_one_that_the_page_shows()
    {
        var readings = Seeds().Concat(Corpus(s_rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal))).ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        s_rows.Length.ShouldBe(44);
        s_rows.Where(r => !Chains(readings[r[0]], r[1]).Contains(r[2], StringComparer.Ordinal))
            .Select(r => $"{r[0]}: {string.Join("; ", Chains(readings[r[0]], r[1]))}").ShouldBeEmpty();
    }

    [Fact]
    public void What_a_statement_shows_stands_in_its_page_letter_by_letter()
    {
        var statements = 0;
        foreach (var reading in Corpus(null))
        {
            var paragraphs = reading.Article.Paragraphs;
            foreach (var s in reading.Statements)
            {
                statements++;
                foreach (var i in s.Sentences) { paragraphs[reading.Sentences[i].Paragraph].Text.ShouldContain(reading.Sentences[i].Text); }
                // A card that is glued before the first sentence is left out.
                string.Join(' ', s.Sentences.Select(i => reading.Sentences[i].Text)).ShouldEndWith(s.Text);
                reading.Sentences[s.CueSentence].Text.ShouldContain(s.Cue);
                foreach (var q in s.Quotes) { s.Text.ShouldContain(q); }
                foreach (var l in s.Chain.Where(l => l.Sentence is not null)) { reading.Sentences[l.Sentence!.Value].Text.ShouldContain(l.Words); }
            }
        }
        statements.ShouldBeGreaterThan(10_000);
    }

    private static IEnumerable<string> Chains(Reading reading, string cue) => reading.Statements.Where(s => s.Cue == cue)
        .Select(s => string.Join(" → ", s.Chain.Select(l => l.Kind.ToString().ToLowerInvariant() + " " + l.Name)));

    private static IEnumerable<Reading> Seeds() => Directory.EnumerateFiles(SharedData.Require("seeds"), "*.txt").SelectMany(f => Read(f, null));

    private static IEnumerable<Reading> Corpus(HashSet<string>? ids) => Read(SharedData.Require("corpus/articles.jsonl.gz"), ids);

    private static IEnumerable<Reading> Read(string path, HashSet<string>? ids) => new PageSource(new SourceOptions()).Read([path])
        .Select(i => i.Page!).Where(p => ids?.Contains(p.Id) != false).Select(p => Reader.Read(ArticleReader.Read(p)));
}

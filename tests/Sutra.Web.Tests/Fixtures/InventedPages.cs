using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using static Sutra.Pages.Articles.LineLabel;

namespace Sutra.Web.Tests.Fixtures;

/// <summary>Seven pages about a bridge and a sugar mill that never were, by outlets that are none.</summary>
internal static class InventedPages
{
    public static readonly Reading Shalik = InventedPage.Of("shalik-001.txt", "দৈনিক শালিক", "2031-03-14T10:20", DateBasis.Stated,
        (Boilerplate, "প্রচ্ছদ জাতীয় সারাদেশ খেলা বিনোদন"),
        (Section, "সারাদেশ"),
        (Headline, "কাঁকনা নদীর সেতু ধসে নিহত ৭"),
        (Byline, "মেঘডাঙা প্রতিনিধি"),
        (Dateline, "প্রকাশ: ১৪ মার্চ ২০৩১, ১০:২০"),
        (Caption, "ধসে পড়া সেতুর একাংশ"),
        (Body, "মেঘডাঙায় কাঁকনা নদীর ওপর নির্মাণাধীন সেতু ধসে সাতজন নিহত হয়েছেন। বৃহস্পতিবার ভোরে এ ঘটনা ঘটে।"),
        (Related, "আরও পড়ুন: সেতুর ঠিকাদার বদল হয়েছিল তিনবার"),
        (Body, "মেঘডাঙার জেলা প্রশাসক রওশন ইকবাল বলেন, ক্ষতিগ্রস্ত প্রত্যেক পরিবারকে দ্রুততম সময়ের মধ্যে ক্ষতিপূরণ দেওয়া হবে। তিনি জানান, উদ্ধারকাজ শুক্রবার সন্ধ্যা পর্যন্ত চলবে।"),
        (Body, "সেতুটির কাজ শুরু হয় ২০২৮ সালে। ঠিকাদারি প্রতিষ্ঠান ‘পদ্মরাগ কনস্ট্রাকশন’ নিম্নমানের রড ব্যবহারের অভিযোগ অস্বীকার করেছে।"),
        (Signoff, "আরআই/কে"),
        (Boilerplate, "সর্বশেষ"),
        (Boilerplate, "পেঁয়াজের দাম কমেছে কেজিতে ১০ টাকা"),
        (Boilerplate, "ঝড়ে লন্ডভন্ড <b>তিন</b> গ্রাম & বাজার"),
        (Boilerplate, "মন্তব্য করুন"),
        (Copyright, "স্বত্ব © দৈনিক শালিক"))
        .Says(2, 2, "রওশন ইকবাল", "রওশন ইকবাল", "বলেন", Stance.Promises)
        .Says(3, 3, "তিনি", "রওশন ইকবাল", "জানান", Stance.Says)
        .Says(5, 5, "পদ্মরাগ কনস্ট্রাকশন", null, "অস্বীকার করেছে", Stance.Denies);

    public static readonly Reading Barta = InventedPage.Of("nodibarta-77.txt", "নদীবার্তা", "2031-03-14", DateBasis.Weekday,
        (Headline, "মেঘডাঙায় সেতু দুর্ঘটনা: মৃতের সংখ্যা বেড়ে ৯"),
        (Dateline, "শুক্রবার ১৪ মার্চ"),
        (Body, "মেঘডাঙার কাঁকনা সেতু ধসের ঘটনায় মৃতের সংখ্যা বেড়ে নয়জনে দাঁড়িয়েছে বলে জলছবি বার্তা সংস্থার বরাত দিয়ে জানিয়েছে ফায়ার সার্ভিস। বুধবার রাতে সেতুটি ধসে পড়ে।"),
        (Body, "“আমরা এখনো তিনজনের খোঁজ পাইনি”, বলেন ফায়ার সার্ভিসের উপপরিচালক শামীমা নাসরীন।"),
        (Body, "আগামী ২০ মার্চ তদন্ত প্রতিবেদন দেওয়ার কথা রয়েছে।"),
        (Boilerplate, "সবচেয়ে বেশি পড়া"))
        .Says(0, 0, "ফায়ার সার্ভিস", null, "জানিয়েছে", Stance.Confirms, StatementKind.Indirect, "জলছবি বার্তা সংস্থা")
        .Says(2, 2, "শামীমা নাসরীন", "শামীমা নাসরীন", "বলেন", Stance.Says, StatementKind.Direct);

    public static readonly Reading Copy = InventedPage.Of("dheu24-5.txt", "ঢেউ ২৪", "2031-03-14", DateBasis.Metadata,
        (Headline, "সেতু দুর্ঘটনায় মৃতের সংখ্যা বেড়ে ৯"),
        (Body, "মেঘডাঙার কাঁকনা সেতু ধসের ঘটনায় মৃতের সংখ্যা বেড়ে নয়জনে দাঁড়িয়েছে বলে জলছবি বার্তা সংস্থার বরাত দিয়ে জানিয়েছে ফায়ার সার্ভিস। বুধবার রাতে সেতুটি ধসে পড়ে।"),
        (Body, "“আমরা এখনো তিনজনের খোঁজ পাইনি”, বলেন ফায়ার সার্ভিসের উপপরিচালক শামীমা নাসরীন।"))
        .Says(0, 0, "ফায়ার সার্ভিস", null, "জানিয়েছে", Stance.Confirms, StatementKind.Indirect, "জলছবি বার্তা সংস্থা")
        .Says(2, 2, "শামীমা নাসরীন", "শামীমা নাসরীন", "বলেন", Stance.Says, StatementKind.Direct);

    public static readonly Reading Undated = InventedPage.Of("uttor.html", null, null, DateBasis.Stated,
        (Headline, "সেতু ধসের পেছনে বালু তোলা, বলছেন স্থানীয়রা"),
        (Body, "স্থানীয়দের অভিযোগ, নদী থেকে অবাধে বালু তোলায় সেতুর খুঁটি দুর্বল হয়ে পড়েছিল। গত মঙ্গলবার, ১২ মার্চ সেতুটি ধসে পড়ে।"),
        (Body, "বলা হচ্ছে, তদন্ত কমিটির প্রধান করা হয়েছে অতিরিক্ত জেলা প্রশাসক কামরুল হায়দারকে।"))
        .Says(0, 0, "স্থানীয়দের", null, "অভিযোগ", Stance.Accuses)
        .Says(2, 2, "", null, "বলা হচ্ছে", Stance.Says);

    public static readonly Reading Inquiry = InventedPage.Of("shalik-002.txt", "দৈনিক শালিক", "2032-01-05", DateBasis.Url,
        (Headline, "কাঁকনা সেতু: প্রতিবেদন জমা, নকশার ত্রুটিকে দায়ী করল কমিটি"),
        (Body, "কাঁকনা সেতু ধসের তদন্ত প্রতিবেদন রোববার জমা দিয়েছে কমিটি। কমিটির প্রধান ও জেলা প্রশাসক কামরুল হায়দার বলেছেন, নকশার ত্রুটির কারণেই সেতুটি ধসে পড়ে।"),
        (Body, "সূত্র: জলছবি"))
        .Says(1, 1, "কামরুল হায়দার", "কামরুল হায়দার", "বলেছেন", Stance.Accuses, StatementKind.Document)
        .Says(2, 2, "জলছবি", null, "সূত্র", Stance.Other, StatementKind.Credit);

    public static readonly Reading Mill = InventedPage.Of("https://alo.example/mill?id=9&page=2", "উত্তরের আলো", "2031-06-02", DateBasis.Outside,
        (Headline, "ছয় বছর পর খুলছে শঙ্খপুর চিনিকল"),
        (Body, "ছয় বছর বন্ধ থাকার পর আগামী ১৫ জুন খুলছে শঙ্খপুর চিনিকল। শিল্পসচিব নিলুফার ইয়াসমিন আজ এ কথা জানান।"),
        (Body, "কলটিতে প্রতিদিন এক হাজার টন আখ মাড়াই করা যাবে।"))
        .Says(0, 1, "নিলুফার ইয়াসমিন", "নিলুফার ইয়াসমিন", "জানান", Stance.Promises);

    public static readonly Reading MillDoubt = InventedPage.Of("barta-9.txt", "নদীবার্তা", "2031-06-03", DateBasis.Stated,
        (Headline, "শঙ্খপুর চিনিকল চালু নিয়ে সংশয়"),
        (Body, "শ্রমিকেরা বলছেন, ২০২৫ সাল থেকে বন্ধ চিনিকলটির যন্ত্রপাতি অচল। প্রতিদিন দেড় হাজার টন আখ মাড়াইয়ের ক্ষমতা ছিল কলটির।"))
        .Says(0, 0, "শ্রমিকেরা", null, "বলছেন", Stance.Warns);
}

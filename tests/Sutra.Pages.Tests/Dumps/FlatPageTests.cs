using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Dumps;

public sealed class FlatPageTests
{
    private const string Masthead = "ঢাকা সোমবার   ১২ মে ২০২৫ ||  বৈশাখ ২৯ ১৪৩২ ";
    private const string Imprint = " নির্বাহী সম্পাদক: করিম মিয়া প্রকাশক: সালেহা বেগম ঠিকানা: ১২, নদীপাড়া, ঢাকা ১২০০ মার্কেটিং : +৮৮-০১০০০০০০০০০";

    private const string Body =
        "খুলনার দুই উপজেলায় লবণাক্ত জমিতে সূর্যমুখীর চাষ বেড়েছে। কৃষকেরা বলছেন, খরচ কম আর লাভ বেশি। "
        + "কৃষি বিভাগের হিসাবে, এবার ৩০০ হেক্টর জমিতে সূর্যমুখী হয়েছে। গত বছর ছিল এর অর্ধেক। তেলের দাম ভালো থাকায় নতুন কৃষকও আগ্রহী হচ্ছেন।";

    private const string More =
        "উপজেলা কৃষি কর্মকর্তা জানান, বীজ দেওয়া হয়েছে বিনা মূল্যে। বীজ বপনের সময় ছিল অগ্রহায়ণ মাস। ফুল এসেছে মাঘের শেষে। "
        + "মৌচাষিরাও বাক্স বসিয়েছেন মাঠের ধারে। তাঁদের আশা, মধু মিলবে পাঁচ মণের বেশি।";

    [Fact]
    public void Masthead_byline_and_imprint_are_cut_off()
    {
        var article = DumpReaderTests.Read(Masthead + "নিজস্ব প্রতিবেদক, খুলনা\t\t\t || নদীবার্তা.কম " + Body + Imprint);
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Body);
        article.Byline.ShouldBe("নিজস্ব প্রতিবেদক, খুলনা");
        article.Outlet.ShouldBe("নদীবার্তা.কম");
        article.Published!.Value.ShouldBe("2025-05-12");
        article.Lines.ShouldHaveSingleItem().Label.ShouldBe(LineLabel.Body);
        DumpReaderTests.ShouldStandInItsLines(article);
    }

    [Theory]
    [InlineData("শনিবার (১০ মে) দুপুরে", null)] // two days before: a page of one of the days between
    [InlineData("রবিবার (১১ মে) সন্ধ্যায়", null)] // told the same day more often than not
    [InlineData("শনিবার (১০ মে) রাতে", null)]
    [InlineData("সোমবার (১২ মে) দুপুরে", "2025-05-12")]
    [InlineData("রবিবার (১১ মে) রাতে", "2025-05-12")] // last night's news
    [InlineData("রবিবার (১১ মে) দিবাগত রাত দেড়টায়", "2025-05-12")]
    [InlineData("আগামী বুধবার (১৪ মে)", "2025-05-12")]
    [InlineData("দুপুরে", "2025-05-12")]
    public void The_sites_date_is_the_articles_unless_the_text_reports_an_earlier_day(string day, string? value)
    {
        var published = DumpReaderTests.Read(Masthead + "খুলনা প্রতিনিধি || নদীবার্তা.কম " + day + " ডুমুরিয়ায় কৃষক সমাবেশ হয়েছে। " + Body + Imprint).Published;
        published?.Value.ShouldBe(value);
        (published is null).ShouldBe(value is null);
    }

    [Fact]
    public void The_last_day_of_december_lies_before_the_first_of_january() =>
        DumpReaderTests.Read("ঢাকা বৃহস্পতিবার   ১ জানুয়ারি ২০২৬ ||  পৌষ ১৭ ১৪৩২ খুলনা প্রতিনিধি || নদীবার্তা.কম বুধবার (৩১ ডিসেম্বর) দুপুরে ডুমুরিয়ায় কৃষক সমাবেশ হয়েছে। " + Body + Imprint).Published.ShouldBeNull();

    [Theory]
    [InlineData("জুলাই সনদে সূর্যমুখীর কথা নেই। ")]
    [InlineData("২০২৬ সালের বাজেটে সূর্যমুখীর জন্য বরাদ্দ বেড়েছে। ")]
    [InlineData("৪ মার্চ ছিল সূর্যমুখী দিবস। ")]
    public void A_text_that_opens_with_words_of_a_date_keeps_them_below_its_dateline(string opening)
    {
        foreach (var dateline in (string[])["প্রকাশ: ৪ মার্চ ২০২৫ | ১৩:১৮ ", "প্রকাশ: ৪ মার্চ ২০২৫ | ১৩:১৮ | আপডেট: ৪ মার্চ ২০২৫ | ১৫:৫০ ", "প্রকাশিত: ৪ মার্চ ২০২৫, ১০:৪০ এএম "])
        {
            var article = DumpReaderTests.Read(dateline + opening + Body);
            article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(opening + Body);
            article.Published!.Value[..10].ShouldBe("2025-03-04");
        }
    }

    [Fact]
    public void Headlines_glued_between_two_sentences_are_read_also()
    {
        var text = Masthead + "খুলনা প্রতিনিধি || নদীবার্তা.কম খুলনার দুই উপজেলায় লবণাক্ত জমিতে সূর্যমুখীর চাষ বেড়েছে। কৃষকেরা বলছেন, খরচ কম আর লাভ বেশি। "
            + "হাওরে বাঁধ ভাঙা ঠেকাতে মাঠে নামছে পাউবো বাসস্ট্যান্ডে গাঁজাসহ তিন তরুণ আটক "
            + "কৃষি বিভাগের তথ্য মতে, এবার ৩০০ হেক্টর জমিতে সূর্যমুখী হয়েছে। কৃষকেরা এবার সূর্যমুখী চাষে লাভের আশা করছেন। তেলের দাম ভালো থাকায় নতুন কৃষকও আগ্রহী হচ্ছেন।" + Imprint;
        var article = DumpReaderTests.Read(text);
        article.ReadAlso.ShouldHaveSingleItem().ShouldBe("হাওরে বাঁধ ভাঙা ঠেকাতে মাঠে নামছে পাউবো বাসস্ট্যান্ডে গাঁজাসহ তিন তরুণ আটক");
        article.Paragraphs.Count.ShouldBe(2);
        article.Paragraphs[1].Text.ShouldStartWith("কৃষি বিভাগের তথ্য মতে");
        DumpReaderTests.ShouldStandInItsLines(article);
    }

    [Fact]
    public void Menu_headline_byline_signoff_and_lists_on_one_line_are_told_apart()
    {
        var article = DumpReaderTests.Read("নদীরেখা টিভি রাজশাহী, সোমবার ১২ মে ২০২৫, ২৯ বৈশাখ ১৪৩২ লাইভ টিভি শিরোনাম বাণিজ্য দেশজুড়ে খেলা বিনোদন ভিডিও দক্ষিণের লবণজমিতে সূর্যমুখীর হাসি, খরচ কম নদীরেখা প্রতিবেদক "
            + "প্রকাশিত: ০৯:৪০, ১২ মে ২০২৫ মাঠে কৃষকের হাসি। ছবি: সংগৃহীত " + Body + " " + More + " এসআর/তানিয়া সম্পর্কিত খবর চরের স্কুলে নৌকায় পাঠাগার কুয়াশায় ফেরি বন্ধ চার ঘণ্টা নির্বাহী সম্পাদক: করিম মিয়া ঠিকানা: ১২, নদীপাড়া, ঢাকা © নদীরেখা টিভি ২০২৫");
        article.Headline.ShouldBe("দক্ষিণের লবণজমিতে সূর্যমুখীর হাসি, খরচ কম");
        article.Byline.ShouldBe("নদীরেখা প্রতিবেদক");
        article.Outlet.ShouldBe("নদীরেখা টিভি");
        article.Signoff.ShouldBe("এসআর/তানিয়া");
        article.Captions.ShouldBe(["মাঠে কৃষকের হাসি। ছবি: সংগৃহীত"]);
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Body + " " + More);
        article.Published!.Value.ShouldBe("2025-05-12T09:40");
    }

    [Fact]
    public void A_text_alone_on_one_line_stands_whole() =>
        DumpReaderTests.Read(Body).Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Body);

    [Fact]
    public void A_caption_and_dateline_before_the_text_are_cut_off()
    {
        var article = DumpReaderTests.Read("মাঠে সূর্যমুখীর পরিচর্যা করছেন কৃষক। ছবি- রহিম উদ্দিন প্রকাশ: ৪ মার্চ ২০২৫ | ১৩:১৮ | আপডেট: ৪ মার্চ ২০২৫ | ১৫:৫০ " + Body + " ই-মেইল: desk@example.org, ads@example.org");
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Body);
        article.Captions.ShouldHaveSingleItem().ShouldStartWith("মাঠে সূর্যমুখীর");
        article.Published!.Value.ShouldBe("2025-03-04T13:18");
        article.Updated!.Value.ShouldBe("2025-03-04T15:50");
    }

    [Fact]
    public void A_disclaimer_and_the_authors_line_are_cut_off_and_name_the_byline()
    {
        var article = DumpReaderTests.Read(Body + " " + More + " (মতামত লেখকের নিজস্ব; দায় পত্রিকার নয়।) সেলিম রেজা: কৃষি গবেষক, নদীপাড়া বিশ্ববিদ্যালয় selim@example.org ই-মেইল: desk@example.org");
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Body + " " + More);
        article.Byline.ShouldBe("সেলিম রেজা");
    }

    [Theory]
    [InlineData("(এই নিবন্ধের মতামত লেখকের নিজস্ব; সম্পাদকীয় নীতি প্রতিফলিত করে না।) সেলিম রেজা: কৃষি গবেষক, নদীপাড়া বিশ্ববিদ্যালয় selim@example.org", "সেলিম রেজা")]
    [InlineData("লেখক: সেলিম রেজা, কৃষি গবেষক", "সেলিম রেজা")]
    [InlineData("লেখক: অধ্যাপক, কৃষি বিভাগ, নদীপাড়া বিশ্ববিদ্যালয়", null)]
    public void What_is_said_of_the_author_below_the_text_is_cut_off(string foot, string? byline)
    {
        var article = DumpReaderTests.Read(Body + " " + More + " " + foot + " ই-মেইল: desk@example.org");
        article.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Body + " " + More);
        article.Byline.ShouldBe(byline);
    }

    [Fact]
    public void An_imprints_word_that_comes_again_and_again_is_a_lists()
    {
        const string List = " প্রথম পুরস্কার পেয়েছে ‘নদীর নাম’। প্রকাশক : তরী। দ্বিতীয় হয়েছে ‘হাওরের দিন’। প্রকাশক : পাল। তৃতীয় ‘খালের গল্প’। প্রকাশক : বৈঠা।";
        DumpReaderTests.Read(Body + List).Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Body + List);
    }

    [Fact]
    public void Two_sentences_that_open_with_the_same_hour_have_no_caption_between_them()
    {
        var text = Body + " সোমবার সকাল ৯টার দিকে মাঠে আসেন কৃষি কর্মকর্তারা। পরে সভা হয়। সোমবার সকাল ৯টার দিকে সেই মাঠেই শুরু হয় ফুল কাটা।";
        DumpReaderTests.Read(Masthead + "খুলনা প্রতিনিধি || নদীবার্তা.কম " + text + Imprint).Captions.ShouldBeEmpty();
    }

    [Fact]
    public void A_caption_that_names_whom_the_lead_names_again_is_cut_off()
    {
        var article = DumpReaderTests.Read(Masthead + "নিজস্ব প্রতিবেদক || নদীবার্তা.কম সভায় বক্তব্য দেন নদী কমিশনের চেয়ারম্যান মাহবুবা খাতুন রুনু নদী কমিশনের চেয়ারম্যান মাহবুবা খাতুন রুনু বলেছেন, দখলদারের তালিকা প্রকাশ করা হবে। " + Body + Imprint);
        article.Captions.ShouldBe(["সভায় বক্তব্য দেন নদী কমিশনের চেয়ারম্যান মাহবুবা খাতুন রুনু"]);
        article.Paragraphs[0].Text.ShouldStartWith("নদী কমিশনের চেয়ারম্যান মাহবুবা খাতুন রুনু বলেছেন");
    }
}

namespace Sutra.Pages.Tests.Dumps;

/// <summary>Invented pages in the shapes of real portals' dumps: each line with its label before the bar.</summary>
internal static class DumpPages
{
    public static readonly TheoryData<string, string> Labelled = new()
    {
        { "headline twice, section between", """
            headline   | নদীতে ফিরছে ডলফিন
            section    | পরিবেশ
                       |
            headline   | নদীতে ফিরছে ডলফিন
                       |
            body       | পরিবেশ ডেস্ক: কর্ণফুলীর তিনটি বাঁকে আবার ডলফিন দেখা যাচ্ছে। জেলেরা বলছেন, গত দুই মাসে দেখা মিলেছে অন্তত বারোবার।
                       |
            related    | আরও পড়ুন: হালদায় ডিম ছেড়েছে মা মাছ
                       |
            body       | গবেষকেরা মনে করেন, শিল্পবর্জ্য কমায় পানির মান কিছুটা ভালো হয়েছে।
                       |
            signoff    | এমআর/এসএ
                       |
            copyright  | Copyright © Nodibarta
            boilerplate| সবচেয়ে
            boilerplate| পঠিত
            boilerplate| শীতের সবজিতে ভরে উঠেছে বাজার
            """ },
        { "byline and dateline above the headline, captions twice", """
            byline     | নদীবার্তা ডেস্ক
            dateline   | প্রকাশ : ০৩ মার্চ ২০২৩, ১১:২৫ এএম
            boilerplate| অনলাইন সংস্করণ
                       |
            headline   | পাহাড়ি পথে নতুন রেল চালু
                       |
            caption    | নতুন ট্রেনের সামনে যাত্রীরা। ছবি : সংগৃহীত
            caption    | নতুন ট্রেনের সামনে যাত্রীরা। ছবি : সংগৃহীত
                       |
            body       | পাহাড়ি পথ ধরে নতুন রেলপথে যাত্রী পরিবহন শুরু হয়েছে। প্রথম দিনে চারটি ট্রেন চলেছে।
                       |
            body       | রেল কর্তৃপক্ষ জানিয়েছে, আগামী মাসে ট্রেনের সংখ্যা বাড়ানো হবে।
                       |
            boilerplate| গুগল নিউজে নদীবার্তা পড়ুন, অনুসরণ করুন
            boilerplate| মন্তব্য করুন
            boilerplate|   • সর্বশেষ
            boilerplate| ১
            boilerplate| লিগের শীর্ষে উঠল মফস্বলের দল
            """ },
        { "headline, dateline, body, led section, lists", """
            headline   | বন্দর থেকে পণ্য খালাসে সময় কমেছে অর্ধেক
            dateline   | ১২ জুন ২০২৪, ০৯:১০ পিএম | আপডেট: ১২ জুন ২০২৪, ১০:৩০ পিএম
            body       | বন্দরে জাহাজ থেকে পণ্য খালাসের গড় সময় চার দিন থেকে দুই দিনে নেমে এসেছে।
            body       | কর্মকর্তারা বলছেন, নতুন দুটি ক্রেন চালু হওয়ায় এই উন্নতি। সূত্র: রয়টার্স।
            section    | বিভাগ : অর্থনীতি
            boilerplate| মন্তব্য করুন
            boilerplate| আরও পড়ুন
            boilerplate| তিন জেলায় বৃষ্টির পূর্বাভাস
            boilerplate| মাঠে ফিরছেন পুরোনো অধিনায়ক
            """ },
        { "a stroke for the danda, with and without a space after it", """
            headline   | ঝড়ে ভাঙল খেয়াঘাট, পারাপার বন্ধ
                       |
            body       | মোহনা ডেস্কঃ রাতের ঝড়ে ভেঙে গেছে উপজেলার পুরোনো খেয়াঘাট|সকাল থেকে পারাপার বন্ধ রয়েছে|
            body       | ঘাটের মাঝি কালাম শেখ বলেন, ‘নৌকা বাঁধার খুঁটিও নেই| আজ আর নৌকা ছাড়ব না|’
                       |
            boilerplate| হোম|জাতীয়|খেলা|বিনোদন
            boilerplate| Facebook
            """ },
        { "the site's date and menu above, byline below", """
            boilerplate| রোববার, ০২ ফেব্রুয়ারি ২০২৫
            boilerplate| ১৯ মাঘ ১৪৩১
                       |
            headline   | শহরের তিন খালে নৌপথ চালুর উদ্যোগ
                       |
            byline     | নিজস্ব প্রতিবেদক, চট্টগ্রাম
            dateline   | প্রকাশিত: ১ ফেব্রুয়ারি ২০২৫, ১৮:২০
            boilerplate| শেয়ার করুন
                       |
            body       | শহরের তিনটি খালে যাত্রীবাহী নৌকা চালুর উদ্যোগ নিয়েছে সিটি করপোরেশন।
            body       | প্রথম ধাপে চাক্তাই খালে ছয় কিলোমিটার নৌপথ চালু হবে। এতে ব্যয় হবে ৪০ কোটি টাকা।
                       |
            boilerplate| বিজ্ঞাপন
                       |
            body       | নগর পরিকল্পনাবিদেরা বলছেন, খাল দখলমুক্ত না করে নৌপথ টেকানো যাবে না।
            """ },
        { "pointer with its headlines on lines of their own", """
            body       | হাওরের বাঁধ মেরামতের কাজ শেষ হয়েছে নির্ধারিত সময়ের আগেই। এবার বরাদ্দ ছিল ১৮ কোটি টাকা।
            related    | আরো পড়ুন
            related    | বোরো ধানে ব্লাস্টের আক্রমণ, চিন্তায় কৃষক
            body       | পানি উন্নয়ন বোর্ডের প্রকৌশলী জানান, ৪২টি অংশে মাটি ফেলা হয়েছে। বৃষ্টির আগেই ঘাস লাগানো হবে।
            """ },
        { "sub-headings and questions stay in the text", """
            headline   | ভ্রমণে যা মনে রাখবেন
            byline     | ফিচার ডেস্ক
            body       | ভ্রমণের আগে সামান্য প্রস্তুতি নিলে পথের ঝামেলা অনেকটাই এড়ানো যায়। অভিজ্ঞরা কয়েকটি পরামর্শ দিয়েছেন।
            body       | ব্যাগ হবে হালকা
            body       | দরকারি জিনিস ছাড়া কিছু নেবেন না। ওষুধ আর পানির বোতল হাতের কাছে রাখুন।
            body       | কখন রওনা হবেন?
            body       | ভোরে রওনা হলে যানজট কম থাকে। রাতের যাত্রায় চালকের বিশ্রামের কথা ভাবুন।
            boilerplate| Leave a Reply
            """ },
        { "author's line at the foot names the byline", """
            headline   | পরীক্ষার আগে শেষ প্রস্তুতি
            body       | পরীক্ষার আগের রাতে নতুন কিছু পড়তে নেই। পুরোনো পড়া ঝালিয়ে নিলেই যথেষ্ট হয়।
            body       | সকালে সময়মতো কেন্দ্রে পৌঁছাতে হবে। প্রবেশপত্র ভুলে গেলে চলবে না।
            byline     | নাজমুল করিম, সহকারী শিক্ষক, আদর্শ উচ্চবিদ্যালয়, যশোর
            """ },
        { "picture's words over a row of share buttons", """
            boilerplate| প্রিন্ট: ২৫ ডিসেম্বর ২০২৪, ০৭:১৭ পিএম
            section    | সারাদেশ
            byline     | ফেনী প্রতিনিধি
            dateline   | প্রকাশ: ২৪ ডিসেম্বর ২০২৪, ০৩:০৯ পিএম
            caption    | মেলায় হস্তশিল্পের দোকানে ক্রেতার ভিড়।
            boilerplate| ফলো করুন
            boilerplate| নদীবার্তা হোয়াটসঅ্যাপ
            boilerplate| নদীবার্তা মেসেঞ্জার
            body       | ফেনীতে তিন দিনের হস্তশিল্প মেলা শুরু হয়েছে। মেলায় ৩০টি দোকান অংশ নিয়েছে।
            body       | উদ্যোক্তারা বলছেন, প্রথম দিনেই বিক্রি হয়েছে দুই লাখ টাকার পণ্য।
            boilerplate| হস্তশিল্প মেলা ফেনী
            boilerplate| সব খবর
            """ },
        { "dateline with the clock as HHMM at the foot, initials below", """
            body       | বগুড়া: বগুড়ার দুই উপজেলায় আলুর আবাদ গত বছরের চেয়ে বেড়েছে এক-পঞ্চমাংশ।
            body       | কৃষি কর্মকর্তা জানান, এবার বীজের দাম ছিল নাগালে।
            dateline   | বাংলাদেশ সময়: ১৬৪০ ঘণ্টা, ফেব্রুয়ারি ০৩, ২০২৪
            signoff    | এমএইচ
            """ },
        { "a name above the headline", """
            byline     | শারমিন আক্তার
            headline   | বইয়ের দোকানের শেষ বিকেল
                       |
            body       | পাড়ার বইয়ের দোকানটা উঠে যাচ্ছে। তাকের বইগুলো বাঁধা হচ্ছে দড়িতে।
            body       | দোকানি বললেন, ক্রেতা আসে না আর। তবু বিক্রি করতে মন চায় না তাঁর।
            """ },
        { "kicker above the headline, second printing below the dateline", """
            headline   | নগর উন্নয়ন : বিশেষ আয়োজন
            headline   | গাছ কেটে সড়ক আর কত দিন
            byline     | ড. সেলিম মাহমুদ
            dateline   | প্রকাশ: ৭ জুলাই ২০২২, ১২:০০ এএম
            body       | শহরে সড়ক চওড়া করার নামে পুরোনো গাছ কাটা চলছেই। একেকটি গাছের বয়স পঞ্চাশ পেরিয়েছে।
            body       | বিকল্প নকশা ছিল, কেউ দেখেনি।
            """ },
        { "trail above, byline in the dateline, credit below", """
            section    | হোম » সারাদেশ
            headline   | যশোরে খেজুর গুড়ের মেলা শুরু
            dateline   | নিজস্ব প্রতিবেদক, যশোর | প্রকাশিত: ১২ জানুয়ারি ২০২৪, ১০:২০ এএম
            body       | যশোরে তিন দিনের খেজুর গুড়ের মেলা শুরু হয়েছে। মেলায় ৫০টি দোকান আছে।
            body       | মেলা চলবে রোববার পর্যন্ত।
            body       | সূত্র: বাসস
            boilerplate| ট্যাগ: যশোর, মেলা
            boilerplate| আরও খবর
            boilerplate| শীতে কাঁপছে উত্তর
            """ },
        { "short paragraphs under numbered headings", """
            byline     | স্বাস্থ্য ডেস্ক
            dateline   | প্রকাশ | ১২ জুন ২০২৪, ১০:২০
            headline   | গরমে পানিশূন্যতা এড়াতে যা করবেন
            caption    | ছবি সংগৃহীত
            body       | গরমে শরীর থেকে প্রচুর পানি বেরিয়ে যায়। তাই বারবার পানি পান করতে হবে।
            body       | ১. দিনে আট গ্লাস পানি
            body       | সকালে উঠে এক গ্লাস পানি পান করুন। এতে শরীর সতেজ থাকে।
            body       | ২. ফলমূল
            body       | তরমুজ ও শসা খান। এগুলোতে পানি বেশি।
            boilerplate| বিষয়: স্বাস্থ্য
            boilerplate| এ বিভাগের আরও খবর
            """ },
        { "pointers as a list, the portal's appeal below the initials", """
            headline   | নাটোরে লিচুর বাম্পার ফলন
            byline     | উপজেলা প্রতিনিধি | নাটোর
            dateline   | প্রকাশিত: ০৩:২১ পিএম, ১২ মে ২০২৩
            caption    | ফাইল ছবি
            body       | নাটোরে এবার লিচুর বাম্পার ফলন হয়েছে। চাষিরা বলছেন, দামও ভালো।
            related    | আরও পড়ুন
            related    | - দিনাজপুরে আমের বাগানে নতুন জাত
            related    | - রাজশাহীতে আমের ক্যালেন্ডার প্রকাশ
            body       | জেলা কৃষি কর্মকর্তা জানান, ৯০০ হেক্টর জমিতে লিচু হয়েছে।
            signoff    | রেজাউল করিম/এমএন/এএসএম
            boilerplate| অনলাইন পোর্টালে লিখতে পারেন আপনিও। লেখার বিষয় ফিচার, ভ্রমণ, কৃষি। আজই পাঠিয়ে দিন feature@example.com ঠিকানায়।
            """ },
        { "last sentence without its danda", """
            headline   | বিদ্যালয়ে বসছে সৌর প্যানেল
            body       | উপজেলার ১২টি বিদ্যালয়ের ছাদে সৌর প্যানেল বসানো হচ্ছে।
            body       | শনিবার (৯ আগস্ট) বিকেলে উপজেলা পরিষদের সভাকক্ষে এ নিয়ে প্রধান শিক্ষকদের সঙ্গে সভা হয়
            """ },
    };

    public static readonly TheoryData<string, string, string> NoArticles = new()
    {
        { "ticker", "শিরোনাম\n◈ হাওরে ধান কাটা শুরু ◈ মেলায় বাড়ছে ভিড় ◈ তিন জেলায় শীতের পূর্বাভাস", "no prose" },
        { "headlines and a prompt on one line", "হাওরে ধান কাটা শুরু মেলায় বাড়ছে ভিড় মতামত নদীবার্তা পাঠাক নিউজ এলার্ট? হ্যাঁ না", "no prose" },
        { "teasers that break off", "জেলা লিগের সূচি ঘোষণা\nআগামী মাসের প্রথম সপ্তাহে শুরু হচ্ছে জেলা লিগ। এবার অংশ নিচ্ছে …\nবিস্তারিত »\nপিঠা উৎসব শুরু\nনানা স্বাদের পিঠা নিয়ে উৎসব হয়েছে। সকালে উদ্বোধন করেন …\nবিস্তারিত »", "teasers that break off" },
        { "tag page", "Tag: নদী\n\nনদীতে ফিরছে ডলফিন\n\nকর্ণফুলীতে আবার ডলফিন দেখা যাচ্ছে। জেলেরা খুশি।", "a tag, archive or search page" },
        { "video's description", "শুক্রবার সকালে নৌকাবাইচ শুরু হয়েছে মেঘনায়। দুই পাড়ে ছিল হাজারো দর্শক। দেখুন ভিডিও।", "a video's description" },
        { "nothing", "\n   \n\t\n", "no text" },
        { "block page", "nodibarta.example\nThis website is using a security service to protect itself from online attacks. The action you just performed triggered it.", "a block page" },
        { "error page", "৪০৪\nদুঃখিত! আপনি যে পাতাটি খুঁজছেন তা পাওয়া যায়নি।\nপ্রচ্ছদে ফিরে যান", "an error page" },
        { "error page above an imprint", "জাতীয়\nখেলা\nপেজটি খুঁজে পাওয়া যায়নি। অনুগ্রহ করে ঠিকানাটি আবার দেখুন।\nসম্পাদক : আবুল কাসেম। প্রকাশক কর্তৃক ৪২ নদীপাড়া, ঢাকা থেকে প্রকাশিত। মোবাইল: +৮৮-০১০০০০০০০০০", "an error page" },
        { "gate", "Access Denied\nYou don't have permission to access this page on this server.", "a block page" },
        { "robots' gate in Bengali", "এগিয়ে যেতে প্রমাণ দিন যে আপনি রোবট নন।", "a block page" },
        { "gate of a portal that wants its cookies", "নদীবার্তা\nখবর পড়তে ব্রাউজারে কুকি চালু করুন।", "a block page" },
        { "robots' gate in English", "nodibarta.example\nPlease verify that you are not a robot. Complete the captcha below.", "a block page" },
        { "video's description that sends to it in English", "শুক্রবার সকালে নৌকাবাইচ শুরু হয়েছে মেঘনায়। দুই পাড়ে ছিল হাজারো দর্শক। Watch the video.", "a video's description" },
        { "list of what was tagged", "বিষয়: হাওর\n\nহাওরে ধান কাটা শুরু হলো আগেভাগে\n\nহাওরে ধান কাটা শুরু হয়েছে। কৃষকেরা খুশি। ফলন ভালো।\n\nহাওরের স্কুলে নৌকা দিল জেলা পরিষদ\n\nস্কুলের নৌকায় যাবে একশ শিশু। মাঝিও দেওয়া হয়েছে।\n\nহাওরে মাছের পোনা ছাড়া হলো দশ লাখ\n\nপোনা ছাড়া হয়েছে তিন বিলে। জেলেরা বলছেন, দেরি হয়েছে।", "a tag, archive or search page" },
        { "search", "সার্চ রেজাল্ট: হাওর\n\nহাওরে ধান কাটা শুরু হলো আগেভাগে\n\nহাওরে ধান কাটা শুরু হয়েছে। কৃষকেরা খুশি।", "a tag, archive or search page" },
        { "live ticker", "নৌকাবাইচ সরাসরি\n১৬:৪০\nশেষ দৌড় শুরু হয়েছে। এগিয়ে আছে সোনার তরী।\n১৬:২৫\nতৃতীয় দৌড়ে জিতেছে ময়ূরপঙ্খি। দুই নৌকার ধাক্কা লাগে।\n১৬:১০\nদ্বিতীয় দৌড় শেষ। ফল পরে জানানো হবে।\n০৩:৫৫ পিএম\nপ্রথম দৌড় শুরু হয়েছে। নদীর পাড়ে মানুষের ঢল।\n০৩:৩০ পিএম\nনৌকা আসতে শুরু করেছে ঘাটে। আকাশ মেঘলা।", "a live ticker" },
        { "leads cut off over links", "হাওরে ধান কাটা শুরু হলো আগেভাগে\nহাওরে ধান কাটা শুরু হয়েছে বলে জানিয়েছেন কৃষকেরা। এবার ফলন\nবিস্তারিত পড়ুন\nমেলায় তরুণদের ভিড় বেড়েছে দ্বিগুণ\nমেলার প্রথম সপ্তাহে তরুণ পাঠকই ছিলেন বেশি বলে জানান\nবিস্তারিত পড়ুন\nপাহাড়ে পর্যটন নিয়ে নতুন ভাবনা\nপাহাড়ে কটেজ নির্মাণে নতুন নিয়ম আসছে বলে মন্ত্রী\nবিস্তারিত পড়ুন", "teasers of several articles" },
        { "leads under headlines", "নদী রক্ষায় নতুন আইন আসছে\nনদী দখলের শাস্তি বাড়িয়ে আইনের খসড়া তৈরি হয়েছে।\nমেলায় এবার তরুণদের ভিড় বেশি\nমেলার প্রথম সপ্তাহে তরুণ পাঠকই ছিলেন বেশি।\nপাহাড়ে পর্যটন নিয়ে নতুন ভাবনা\nপাহাড়ে কটেজ নির্মাণে নতুন নিয়ম আসছে।\nশীতের সবজিতে ভরেছে শহরের বাজার\nশহরের বাজারে সবজির দাম কমতে শুরু করেছে।", "teasers of several articles" },
    };
}

namespace Sutra.Pages.Tests.Html;

/// <summary>Builds pages in the shapes of Bengali portals: WordPress themes, Laravel and Quintype portals, scripts' shells. People, places and events are invented.</summary>
internal static class PortalPages
{
    public static readonly string[] Sentences =
    [
        "নীলকুঠি উপজেলার শালবাড়ি গ্রামে সোমবার সকালে একটি কাঠের সেতু ভেঙে পাঁচজন আহত হয়েছেন বলে জানিয়েছে পুলিশ।",
        "স্থানীয় চেয়ারম্যান হাশেম মুন্সি জানান, সেতুটি দুই বছর ধরে নড়বড়ে ছিল।",
        "বারবার বলা হলেও কেউ মেরামত করেনি, তাই গ্রামের মানুষ নিজেরাই বাঁশ বেঁধে চলাচল করতেন।",
        "আহতেরা উপজেলা হাসপাতালের শয্যায় আছেন এবং দুজনের অবস্থা আশঙ্কাজনক।",
        "প্রকৌশলী তপন ঘোষ বলেন, নতুন সেতুর নকশা হয়েছে, বরাদ্দ পেলেই কাজ শুরু হবে।",
        "ঘটনার পর থেকে নৌকায় নদী পার হচ্ছেন দুই পারের সাত গ্রামের মানুষ।",
        "বাজারের দোকানি রহিমা খাতুন বলেন, সেতু না থাকলে তাঁর বেচাকেনা অর্ধেকে নেমে আসবে।",
        "জেলা প্রশাসক জানিয়েছেন, তিন সদস্যের একটি কমিটি সাত দিনের মধ্যে প্রতিবেদন দেবে।",
    ];

    private static readonly string[] s_headlines =
    [
        "মেঘাই নদীতে জেলেদের জালে বিশাল বাঘাইড়", "কালীতলা বাজারে আগুনে পুড়ল নয় দোকান", "শিমুলপুরে শুরু হলো তিন দিনের পিঠা উৎসব", "ধানের দাম কমায় দুশ্চিন্তায় পলাশডাঙ্গার কৃষক",
        "হরিণমারী স্কুলে নতুন ভবন পেল শিক্ষার্থীরা", "বৃষ্টিতে ডুবেছে চরবেলা শহরের নিচু এলাকা", "সাঁতারে জোড়া সোনা জিতলেন তানিয়া বিশ্বাস", "তিন মাস পর খুলল কাকডাঙ্গা সেতুর একাংশ",
        "লাইব্রেরি বাঁচাতে রাস্তায় শালগড়ের তরুণেরা", "চরের মানুষের ভরসা ভাসমান হাসপাতাল", "মাটির পাত্র ফিরছে শহরের রেস্তোরাঁয়", "পাখি দেখতে ভিড় বাড়ছে নীলার বিলে",
    ];

    /// <summary>A page of the portal নদীবার্তা with its menu, footer and what stands in between.</summary>
    public static string Page(string title, string body, string head = "") => $"""
        <!doctype html><html lang="bn"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
        <nav class="navbar"><ul><li><a href="/">প্রচ্ছদ</a></li><li><a href="/bangladesh">বাংলাদেশ</a></li><li><a href="/world">বিশ্ব</a></li><li><a href="/sports">খেলা</a></li><li><a href="/feature">ফিচার</a></li></ul></nav>
        {body}
        <footer><p>সম্পাদক: কাল্পনিক ব্যক্তি</p><p>© নদীবার্তা ২০২৪</p></footer></body></html>
        """;

    public static string Canonical(string path) => $"<link rel=\"canonical\" href=\"https://www.nodibarta.example{path}\">";

    public static string Og(string type) => $"<meta property=\"og:type\" content=\"{type}\"><meta property=\"og:site_name\" content=\"নদীবার্তা\">";

    public static string Ld(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    public static string NewsArticle(string headline) =>
        Ld($$$"""{"@context":"https://schema.org","@type":"NewsArticle","headline":"{{{headline}}}","datePublished":"2024-03-04T09:30:00+06:00","publisher":{"@type":"Organization","name":"নদীবার্তা"}}""");

    /// <summary>So many paragraphs of a sentence or more.</summary>
    public static string Paragraphs(int count, int from = 0) => string.Concat(Enumerable.Range(from, count).Select(i => $"<p>{Sentences[i % Sentences.Length]}</p>"));

    /// <summary>Cards of a WordPress theme: a linked picture, a linked headline, a date; a teaser of so many sentences.</summary>
    public static string WordPressCards(int count, int teaser = 0) => string.Concat(Enumerable.Range(0, count).Select(i => $"""
        <div class="td_module_wrap td-animation-stack"><div class="td-module-thumb"><a href="/n/{i}"><img src="{i}.jpg"></a></div>
        <h3 class="entry-title td-module-title"><a href="/n/{i}">{s_headlines[i % s_headlines.Length]}</a></h3><div class="td-module-meta-info"><span class="td-post-date">মার্চ {i + 1}, ২০২৪</span></div>{Teaser(i, teaser, "div class=\"td-excerpt\"", "div")}</div>
        """));

    /// <summary>Rows of a Laravel portal: every one in a box of another class, so that no row of like boxes shows.</summary>
    public static string LaravelRows(int count, int teaser) => string.Concat(Enumerable.Range(0, count).Select(i =>
        $"<div class=\"col-{i}\"><div class=\"item\"><a href=\"/article/{i}\"><h4>{s_headlines[i % s_headlines.Length]}</h4></a>{Teaser(i, teaser, "p", "p")}</div></div>"));

    /// <summary>Linked headlines in a list.</summary>
    public static string Links(int count) => $"<ul class=\"list\">{string.Concat(Enumerable.Range(0, count).Select(i => $"<li><a href=\"/n/{i}\">{s_headlines[i % s_headlines.Length]}</a></li>"))}</ul>";

    private static string Teaser(int i, int sentences, string open, string close) =>
        sentences == 0 ? "" : $"<{open}>{string.Join(' ', Enumerable.Range(i, sentences).Select(n => Sentences[n % Sentences.Length]))}</{close}>";
}

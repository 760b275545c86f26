namespace Sutra.Bench.Generation;

/// <summary>Words that stand for each other nearly everywhere, of which each outlet has its own: what changes when an article is told again.</summary>
internal static class WordChoices
{
    private static readonly string[][] s_groups =
    [
        ["বলেছেন", "জানিয়েছেন"], ["বলেন", "জানান"],
        ["তবে", "কিন্তু"], ["এবং", "ও"], ["সঙ্গে", "সাথে"], ["জন্য", "জন্যে"], ["পর", "পরে"], ["এছাড়া", "তাছাড়া"],
        ["এ", "এই"], ["পর্যন্ত", "অবধি"], ["শুধু", "কেবল"], ["প্রায়", "আনুমানিক"],
        ["খবর", "সংবাদ"], ["বর্তমানে", "এখন"], ["আবার", "ফের"], ["নানা", "বিভিন্ন"], ["অনেক", "বহু"], ["দ্রুত", "তাড়াতাড়ি"],
        ["শিক্ষার্থী", "ছাত্রছাত্রী"], ["চিকিৎসক", "ডাক্তার"], ["আগুন", "অগ্নিকাণ্ড"], ["মানুষ", "লোক"], ["আটক", "গ্রেপ্তার"],
        ["ইতিমধ্যে", "ইতোমধ্যে"], ["গ্রেফতার", "গ্রেপ্তার"], ["সরকারি", "সরকারী"], ["নতুন", "নয়া"], ["দেশ", "রাষ্ট্র"], ["কাজ", "কর্ম"],
    ];

    private static readonly Dictionary<string, int> s_byWord = Index();

    /// <summary>The group a word is in; -1 where it is in none.</summary>
    public static int Of(ReadOnlySpan<char> word) => s_byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var group) ? group : -1;

    /// <summary>The word of a group that an outlet has.</summary>
    public static string Of(int group, int outlet) => s_groups[group][(outlet + group) % s_groups[group].Length];

    private static Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < s_groups.Length; i++)
        {
            foreach (var word in s_groups[i]) { index.TryAdd(word, i); }
        }
        return index;
    }
}

using System.Text;
using System.Text.Json;
using Sutra.Bench.Generation;
using Sutra.Pages.Inputs;

namespace Sutra.Bench.Tests.Generation;

/// <summary>A corpus of invented articles of three invented outlets.</summary>
internal static class SmallCorpus
{
    private static readonly string[] s_people = ["রফিকুল ইসলাম", "শাহানা বেগম", "করিম উদ্দিন", "নাজমা আক্তার", "আবদুল মালেক", "সেলিনা হোসেন"];
    private static readonly string[] s_places = ["কুমিল্লা", "বরিশাল", "সিলেট", "খুলনা", "রংপুর", "যশোর"];
    private static readonly string[] s_events = ["নতুন সেতু", "নৌকাবাইচ", "বইমেলা", "মাছের খামার", "বাসের টিকিট", "গাছের চারা"];

    /// <summary>Twelve articles of two topics.</summary>
    public static Corpus Read()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 12).Select(Line));
        return Corpus.Of(JsonLines.Read("invented", new MemoryStream(Encoding.UTF8.GetBytes(lines)), new SourceOptions()));
    }

    private static string Line(int i)
    {
        var (who, where, what) = (s_people[i % 6], s_places[i * 5 % 6], s_events[(i + (i / 6)) % 6]);
        var day = 3 + i;
        return JsonSerializer.Serialize(new
        {
            id = $"a{i}",
            url = $"https://outlet{i % 3}.example/{(i < 6 ? "country" : "sports")}/{i}",
            outlet = $"outlet{i % 3}",
            headline = $"{where}য় {what} নিয়ে {who}",
            published = $"2025-12-{day + 1:00}",
            body = $"{where}য় {what} দেখতে গত {day} ডিসেম্বর ২০২৫ এসেছিলেন {who}।\n{who} বলেন, {i + 2}{i}০ জন মানুষ সেখানে ছিলেন।\n" +
                $"{what} নিয়ে {where}র লোকেরা খুশি।\nএতে খরচ হয়েছে {i + 1},২৫০ টাকা।\n{s_people[(i + 1) % 6]} বলেন, এই {what} আগে কেউ দেখেনি। তবে কাজ এখনো {i + 11} ভাগ বাকি।\n" +
                $"পরের বৈঠক হবে {s_places[i % 6]}য়। সবাই সেখানে {what} নিয়ে কথা বলবেন বলে {who} জানান।",
        });
    }
}

namespace Sutra.Web.Tests.Browser;

/// <summary>A look at one page in one language and one width, by everybody who judges pages.</summary>
internal static class Walk
{
    public static async Task<IReadOnlyList<string>> Faults(Site site, Place place, string language, int width)
    {
        var tab = await site.Tab(language, width);
        var status = await tab.Go(await site.Find(place));
        List<string> faults = [.. await Look.Faults(tab, language)];
        if (status != place.Status) { faults.Add($"status {status}"); }
        await Pictures.Take(tab, $"{place.Name}-{language}-{width}");
        faults.AddRange(await Keys.Faults(tab));
        faults.AddRange(await Mouse.Faults(tab));
        // What takes long is done once in either language, on the telephone in one and on the desk in the other.
        faults.AddRange((language, width) switch
        {
            ("bn", Places.Phone) => [.. await Axe.Faults(tab), .. await Axe.FaultsInTheDark(tab)],
            ("en", Places.Desk) => await Axe.Faults(tab),
            ("bn", Places.Desk) => await Paper.Faults(tab),
            _ => await Unscripted.Faults(tab, await site.Tab(language, width, script: false)),
        });
        return [.. faults, .. tab.Faults];
    }
}

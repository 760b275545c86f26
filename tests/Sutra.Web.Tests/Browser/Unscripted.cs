namespace Sutra.Web.Tests.Browser;

/// <summary>What a page lacks where scripts are off.</summary>
internal static class Unscripted
{
    private const string Text = "() => document.querySelector('main').textContent";

    /// <summary>Goes to the page of a tab in another, which runs no scripts, and compares the words.</summary>
    public static async Task<IReadOnlyList<string>> Faults(Tab tab, Tab plain)
    {
        // To go to another place of the page that is open already would load nothing.
        await plain.Go(new UriBuilder(tab.Page.Url) { Fragment = "" }.Uri);
        var (with, without) = (await tab.Page.EvaluateAsync<string>(Text), await plain.Page.EvaluateAsync<string>(Text));
        List<string> faults = [];
        if (without != with) { faults.Add($"without scripts it says: {without}, with them: {with}"); }
        if (without.Length <= 20) { faults.Add($"without scripts it says only: {without}"); }
        return [.. faults, .. plain.Faults];
    }
}
